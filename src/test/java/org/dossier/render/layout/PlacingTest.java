package org.dossier.render.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Fans, room for labels, curves, axes and lanes. */
class PlacingTest {
    @Test
    void aFanHasARowForEachNeighbourOnEitherSide() {
        for (int count : new int[] {2, 3, 5, 24}) {
            Placement placed = FanLayout.of(Collections.nCopies(count, 40.0), 150);
            PlanePoint middle = placed.spots().get(0);
            assertEquals(count + 1, placed.spots().size());
            Set<Double> left = new TreeSet<>();
            Set<Double> right = new TreeSet<>();
            for (PlanePoint spot : placed.spots().subList(1, count + 1)) {
                (spot.x() < middle.x() ? left : right).add(spot.y());
                assertTrue(Math.abs(spot.x() - middle.x()) > 200, "room for words on the line");
                assertTrue(spot.x() >= 150 && spot.x() <= placed.width() - 150, "room for names outside");
            }
            assertEquals((count + 1) / 2, left.size());
            assertEquals(count / 2, right.size());
            for (Set<Double> side : List.of(left, right)) {
                List<Double> rows = new ArrayList<>(side);
                for (int i = 1; i < rows.size(); i++) {
                    assertEquals(40, rows.get(i) - rows.get(i - 1), 0.001);
                }
            }
            PlanePoint first = placed.spots().get(1);
            assertEquals(
                    placed.width() - first.x(), placed.mirrored().spots().get(1).x(), 0.001);
        }
    }

    @Test
    void aLabelTakesTheFirstFreePlaceAndKeepsIt() {
        OccupiedSpace room = new OccupiedSpace();
        Footprint label = new Footprint(20, 5, 5);
        room.take(new PlanePoint(0, 0), label);
        List<PlanePoint> places = List.of(new PlanePoint(10, 4), new PlanePoint(0, 12), new PlanePoint(0, 40));
        assertEquals(new PlanePoint(0, 12), room.first(places, label));
        assertEquals(new PlanePoint(0, 40), room.first(places, label));
        assertNull(room.first(places, label));
    }

    @Test
    void aCurveIsCutAtBothEndsAndBendsToTheRight() {
        Curve straight = Curve.between(new PlanePoint(0, 0), new PlanePoint(100, 0), 0, 10);
        assertEquals(new Curve(new PlanePoint(10, 0), new PlanePoint(50, 0), new PlanePoint(90, 0)), straight);
        assertEquals(new PlanePoint(50, 0), straight.at(0.5));
        // Going right, the right hand points down the page.
        assertEquals(
                10,
                Curve.between(new PlanePoint(0, 0), new PlanePoint(100, 0), 10, 0)
                        .at(0.5)
                        .y(),
                0.001);
    }

    @Test
    void anAxisIsBrokenWhereThreeYearsOrMoreAreEmpty() {
        YearAxis axis = new YearAxis(new TreeSet<>(Set.of(1979, 2019, 2023)), 2, 1000);
        assertEquals(List.of(1979, 2019, 2023), axis.years());
        assertEquals(2, axis.breaks().size());
        YearAxis whole = new YearAxis(new TreeSet<>(Set.of(2019, 2022)), 2, 400);
        assertEquals(List.of(2019, 2020, 2021, 2022), whole.years());
        assertTrue(whole.breaks().isEmpty());
        assertEquals(100, whole.column(), 0.001);
        assertEquals(150, whole.x(2020, 0.5), 0.001);
        assertEquals(400, whole.x(2022, 1), 0.001);
    }

    @Test
    void datesOffTheAxisStandAtItsNearestPlace() {
        YearAxis axis = new YearAxis(new TreeSet<>(Set.of(2000, 2010)), 2, 1000);
        assertEquals(0, axis.x(1990, 0.5), 0.001);
        assertEquals(axis.column(), axis.x(2005, 0.5), 0.001);
        assertEquals(axis.width(), axis.x(2020, 0.1), 0.001);
    }

    @Test
    void narrowYearsAreNotAllLabelled() {
        Set<Integer> years = new TreeSet<>();
        for (int year = 1901; year <= 2000; year++) {
            years.add(year);
        }
        YearAxis axis = new YearAxis(new TreeSet<>(years), 2, 1000);
        assertFalse(axis.isLabelled(1955));
        assertEquals(
                10,
                axis.years().stream()
                        .filter(axis::isLabelled)
                        .filter(year -> year % 10 == 0)
                        .count());
        double before = -100;
        for (int year : axis.years()) {
            if (axis.isLabelled(year)) {
                assertTrue(axis.x(year, 0.5) - before >= 34, "labels that touch: " + year);
                before = axis.x(year, 0.5);
            }
        }
    }

    @Test
    void barsOfALaneDoNotTouch() {
        Lanes lanes = new Lanes();
        assertEquals(0, lanes.lane(0, 10));
        assertEquals(1, lanes.lane(5, 8));
        assertEquals(1, lanes.lane(11, 20));
        assertEquals(0, lanes.lane(14, 15));
        assertEquals(2, lanes.count());
    }
}

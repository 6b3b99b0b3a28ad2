package org.dossier.render.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkLayoutTest {
    /** Nodes with labels of several widths, and connections between some: a few hubs, some islands. */
    private static List<Footprint> rooms(int count, Random random) {
        List<Footprint> rooms = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rooms.add(new Footprint(30 + random.nextInt(90), 7, 25 + 14 * random.nextInt(2)));
        }
        return rooms;
    }

    private static List<Edge> ties(int count, int nodes, Random random) {
        List<Edge> ties = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = random.nextInt(random.nextInt(3) == 0 ? nodes : 4);
            int to = random.nextInt(nodes);
            if (from != to) {
                ties.add(new Edge(from, to));
            }
        }
        return ties;
    }

    private static boolean overlap(PlanePoint one, Footprint its, PlanePoint other, Footprint others) {
        return Math.abs(one.x() - other.x()) < (its.width() + others.width()) / 2
                && one.y() - its.above() < other.y() + others.below()
                && other.y() - others.above() < one.y() + its.below();
    }

    @Test
    void sixtyNodesDoNotOverlapAndStayInside() {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            List<Footprint> rooms = rooms(60, random);
            Placement placed = NetworkLayout.of(rooms, ties(20 + 10 * seed, 60, random), 1200);
            for (int i = 0; i < 60; i++) {
                PlanePoint spot = placed.spots().get(i);
                Footprint room = rooms.get(i);
                assertTrue(spot.x() - room.width() / 2 > -0.01 && spot.x() + room.width() / 2 < placed.width() + 0.01);
                assertTrue(spot.y() - room.above() > -0.01 && spot.y() + room.below() < placed.height() + 0.01);
                for (int k = 0; k < i; k++) {
                    assertTrue(
                            !overlap(spot, room, placed.spots().get(k), rooms.get(k)),
                            "seed " + seed + ": " + k + " and " + i);
                }
            }
        }
    }

    @Test
    void theSameNetworkIsPutInTheSamePlaces() {
        List<Footprint> rooms = rooms(60, new Random(5));
        List<Edge> ties = ties(90, 60, new Random(6));
        assertEquals(NetworkLayout.of(rooms, ties, 900), NetworkLayout.of(rooms, ties, 900));
    }

    /** Would fail where arithmetic differs from that of the machine on which it was written. */
    @Test
    void theBitsAreThoseOfEveryMachine() {
        List<Footprint> rooms = rooms(40, new Random(7));
        Placement placed = NetworkLayout.of(rooms, ties(60, 40, new Random(8)), 1200);
        long bits = 17;
        for (PlanePoint spot : placed.spots()) {
            bits = bits * 31 + Double.doubleToLongBits(spot.x());
            bits = bits * 31 + Double.doubleToLongBits(spot.y());
        }
        assertEquals(BITS, bits);
    }

    private static final long BITS = 6626551781326271163L;

    @Test
    void whatIsNotTiedStandsApart() {
        List<Footprint> rooms = rooms(9, new Random(1));
        Placement placed = NetworkLayout.of(
                rooms, List.of(new Edge(0, 1), new Edge(1, 2), new Edge(2, 3), new Edge(4, 5), new Edge(6, 7)), 500);
        List<List<Integer>> parts = List.of(List.of(0, 1, 2, 3), List.of(4, 5), List.of(6, 7), List.of(8));
        for (int i = 0; i < parts.size(); i++) {
            for (int k = 0; k < i; k++) {
                assertTrue(apart(parts.get(i), parts.get(k), placed, rooms), i + " and " + k);
            }
        }
    }

    /** True when the boxes around two parts do not meet. */
    private static boolean apart(List<Integer> one, List<Integer> other, Placement placed, List<Footprint> rooms) {
        return right(one, placed, rooms) < left(other, placed, rooms)
                || right(other, placed, rooms) < left(one, placed, rooms)
                || bottom(one, placed, rooms) < top(other, placed, rooms)
                || bottom(other, placed, rooms) < top(one, placed, rooms);
    }

    private static double left(List<Integer> part, Placement placed, List<Footprint> rooms) {
        return part.stream()
                .mapToDouble(i -> placed.spots().get(i).x() - rooms.get(i).width() / 2)
                .min()
                .orElseThrow();
    }

    private static double right(List<Integer> part, Placement placed, List<Footprint> rooms) {
        return part.stream()
                .mapToDouble(i -> placed.spots().get(i).x() + rooms.get(i).width() / 2)
                .max()
                .orElseThrow();
    }

    private static double top(List<Integer> part, Placement placed, List<Footprint> rooms) {
        return part.stream()
                .mapToDouble(i -> placed.spots().get(i).y() - rooms.get(i).above())
                .min()
                .orElseThrow();
    }

    private static double bottom(List<Integer> part, Placement placed, List<Footprint> rooms) {
        return part.stream()
                .mapToDouble(i -> placed.spots().get(i).y() + rooms.get(i).below())
                .max()
                .orElseThrow();
    }

    @Test
    void nothingAndOneTakeNoHarm() {
        assertEquals(new Placement(0, 0, List.of()), NetworkLayout.of(List.of(), List.of(), 500));
        assertEquals(
                new Placement(40, 20, List.of(new PlanePoint(20, 5))),
                NetworkLayout.of(List.of(new Footprint(40, 5, 15)), List.of(), 500));
    }
}

package org.dossier.render.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TriangleTest {
    private static final Triangle TRIANGLE = new Triangle(3, 10, 50, false);

    @Test
    void aNameBeginsBehindTheDiagonalOfItsRow() {
        assertEquals(new PlanePoint(15, 25), TRIANGLE.middle(2, 1));
        assertEquals(new PlanePoint(25, 25), TRIANGLE.middle(2, 2));
        assertEquals(new PlanePoint(30, 25), TRIANGLE.name(2));
        assertEquals(80, TRIANGLE.width());
        assertEquals(30, TRIANGLE.height());
    }

    @Test
    void rowsBeginAtTheRightWhereTextDoes() {
        Triangle mirrored = new Triangle(3, 10, 50, true);
        assertEquals(new PlanePoint(65, 25), mirrored.middle(2, 1));
        assertEquals(new PlanePoint(50, 25), mirrored.name(2));
    }
}

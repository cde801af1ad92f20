package org.mattersarising.minutes.document;

/** A straight line on a page, either lying or standing, in points from the upper left corner; x1 ≤ x2, y1 ≤ y2. */
record Rule(float x1, float y1, float x2, float y2) {

    static Rule of(float xa, float ya, float xb, float yb) {
        return new Rule(Math.min(xa, xb), Math.min(ya, yb), Math.max(xa, xb), Math.max(ya, yb));
    }

    /** Cells are wider and higher than this; what is smaller is a dot, a tick or an underlined letter. */
    private static final float SHORTEST = 6;

    private static final float THICKEST = 3;

    boolean lies() {
        return y2 - y1 <= THICKEST && x2 - x1 >= SHORTEST;
    }

    boolean stands() {
        return x2 - x1 <= THICKEST && y2 - y1 >= SHORTEST;
    }

    float x() {
        return (x1 + x2) / 2;
    }

    float y() {
        return (y1 + y2) / 2;
    }
}

package ingot.generators.stream;

import ingot.hdl.Hdl;

/** What the parameter records of this package have in common. */
final class Widths {
    private Widths() {}

    static void check(int width) {
        range("width", width, 1, 65536);
    }

    static void range(String name, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException(name + " must be " + lowest + " to " + highest + ", was " + value);
        }
    }

    /** Checks the places of a queue. */
    static void places(String name, int places) {
        if (places < 2 || places > 65536 || Integer.bitCount(places) != 1) {
            throw new IllegalArgumentException(name + " must be a power of two from 2 to 65536, was " + places);
        }
    }

    /** Bits that count from 0 to {@code highest}. */
    static int counting(int highest) {
        return Math.max(1, Hdl.bitsFor(highest));
    }
}

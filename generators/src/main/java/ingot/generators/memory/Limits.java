package ingot.generators.memory;

import java.math.BigInteger;

/** What the parameter records of this package have in common. */
final class Limits {
    private Limits() {}

    static void range(String name, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException(name + " must be " + lowest + " to " + highest + ", was " + value);
        }
    }

    static void powerOfTwo(String name, int value, int lowest, int highest) {
        if (value < lowest || value > highest || Integer.bitCount(value) != 1) {
            throw new IllegalArgumentException(name + " must be a power of two from " + lowest + " to " + highest + ", was " + value);
        }
    }

    static void bits(String name, BigInteger value, int width) {
        if (value.signum() < 0 || value.bitLength() > width) {
            throw new IllegalArgumentException(name + " must be 0 or more and have at most " + width + " bits, was " + value);
        }
    }
}

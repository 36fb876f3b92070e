package ingot.generators.arithmetic;

/** What the parameter records of this package have in common. */
final class Ranges {
    private Ranges() {}

    static void check(String name, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException(name + " must be " + lowest + " to " + highest + ", was " + value);
        }
    }
}

package ingot.test;

/** Checks probabilities. */
final class Probability {
    private Probability() {}

    /** {@code value}, which must leave a chance for something to happen. */
    static double check(double value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException("a probability must be from 0 to less than 1, was " + value);
        }
        return value;
    }
}

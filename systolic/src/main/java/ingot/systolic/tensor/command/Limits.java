package ingot.systolic.tensor.command;

/** What fits into the fields of a command. */
final class Limits {
    private Limits() {}

    static void unsigned(String name, long value, int bits) {
        if (value < 0 || value >> bits != 0) {
            throw new IllegalArgumentException(name + " must be 0 to " + ((1L << bits) - 1) + ", was " + value);
        }
    }

    static void count(String name, int value, int bits) {
        if (value < 1 || value >> bits != 0) {
            throw new IllegalArgumentException(name + " must be 1 to " + ((1 << bits) - 1) + ", was " + value);
        }
    }
}

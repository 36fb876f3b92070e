package ingot.systolic.workload;

/** What all shapes have in common. */
final class Sizes {
    private Sizes() {}

    /** Throws unless each of {@code values} is at least 1; {@code names} are what they are called, with commas between them. */
    static void positive(String names, int... values) {
        var name = names.split(", ");
        for (int i = 0; i < values.length; i++) {
            if (values[i] < 1) {
                throw new IllegalArgumentException(name[i] + " must be at least 1, was " + values[i]);
            }
        }
    }
}

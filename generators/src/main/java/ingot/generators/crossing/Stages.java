package ingot.generators.crossing;

/** How many registers a synchroniser may have. */
final class Stages {
    private Stages() {}

    static void check(int stages) {
        if (stages < 2 || stages > 8) {
            throw new IllegalArgumentException("stages must be 2 to 8, was " + stages);
        }
    }
}

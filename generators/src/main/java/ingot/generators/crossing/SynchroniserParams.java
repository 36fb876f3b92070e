package ingot.generators.crossing;

/**
 * Parameters of a synchroniser.
 *
 * @param width bits that cross; more than one must be a Gray code
 * @param stages registers in a row: two are usual, each further one makes a failure rarer by orders of magnitude
 */
public record SynchroniserParams(int width, int stages) {
    public SynchroniserParams {
        if (width < 1 || width > 64) {
            throw new IllegalArgumentException("width must be 1 to 64, was " + width);
        }
        Stages.check(stages);
    }
}

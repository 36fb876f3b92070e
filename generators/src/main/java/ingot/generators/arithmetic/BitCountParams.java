package ingot.generators.arithmetic;

/**
 * Parameters of a bit counter.
 *
 * @param width width of the word in bits
 * @param kind what is counted
 */
public record BitCountParams(int width, CountKind kind) {
    public BitCountParams {
        Ranges.check("width", width, 2, 1024);
    }
}

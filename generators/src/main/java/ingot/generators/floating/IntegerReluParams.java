package ingot.generators.floating;

/**
 * Parameters of a rectifier of integers.
 *
 * @param width bits of the operand, in two's complement
 * @param bounded whether results have an upper bound, which comes with each operand
 */
public record IntegerReluParams(int width, boolean bounded) {
    public IntegerReluParams {
        if (width < 2 || width > 4096) {
            throw new IllegalArgumentException("width must be 2 to 4096, was " + width);
        }
    }
}

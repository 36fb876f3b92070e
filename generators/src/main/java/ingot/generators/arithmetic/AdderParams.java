package ingot.generators.arithmetic;

/**
 * Parameters of an adder.
 *
 * @param width width of the operands in bits
 * @param kind how the carries come about
 */
public record AdderParams(int width, AdderKind kind) {
    public AdderParams {
        Ranges.check("width", width, 1, 256);
    }
}

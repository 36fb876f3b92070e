package ingot.generators.floating;

/**
 * Parameters of an activation function. The format is one of at most 16 bits that is like those of IEEE 754.
 *
 * @param function what is computed
 * @param exp bits of the exponent
 * @param man bits of the mantissa, without the hidden one
 * @param stages cycles from the operand to the result; 0 is combinational
 */
public record ActivationParams(Activation function, int exp, int man, int stages) {
    public ActivationParams {
        var checked = FloatParams.of(FloatFormat.ieee(exp, man), stages);
        if (exp + man > 15) {
            throw new IllegalArgumentException("exp and man must be at most 15 bits together, were " + exp + " and " + man);
        }
    }

    /** The format of operand and result. */
    public FloatFormat format() {
        return FloatFormat.ieee(exp, man);
    }
}

package ingot.generators.floating;

import ingot.hdl.Hdl;

/**
 * Parameters of a normalisation.
 *
 * @param kind what a row is brought to
 * @param exp bits of the numbers' exponent
 * @param man bits of their mantissa
 * @param length numbers of a row
 * @param epsilon what is added to the variance, so that a row of equal numbers does not divide by zero
 * @param stages registers in the square root, and as many in the division
 */
public record NormParams(NormKind kind, int exp, int man, int length, float epsilon, int stages) {
    public NormParams {
        var format = FloatFormat.ieee(exp, man);
        var checked = FloatParams.of(FloatFormat.BINARY32, stages);
        if (exp > 8 || man > 23) {
            throw new IllegalArgumentException("exp and man must be at most 8 and 23, were " + exp + " and " + man);
        }
        if (length < 2 || length > 65536) {
            throw new IllegalArgumentException("length must be 2 to 65536, was " + length);
        }
        if (!(epsilon > 0) || epsilon > 1) {
            throw new IllegalArgumentException("epsilon must be above 0 and at most 1, was " + epsilon);
        }
    }

    /** The format of the numbers. */
    public FloatFormat format() {
        return FloatFormat.ieee(exp, man);
    }

    /** Bits of a place in a row. */
    public int placeBits() {
        return Hdl.bitsFor(length - 1);
    }
}

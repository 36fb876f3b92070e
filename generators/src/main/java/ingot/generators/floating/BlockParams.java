package ingot.generators.floating;

/**
 * Parameters of a block of numbers with a common scale.
 *
 * @param exp bits of an element's exponent
 * @param man bits of an element's mantissa
 * @param specials what an element's highest exponent means
 * @param wideExp bits of the exponent of the numbers that are packed
 * @param wideMan bits of their mantissa
 * @param size elements of a block; 32 in the specification
 */
public record BlockParams(int exp, int man, Specials specials, int wideExp, int wideMan, int size) {
    public BlockParams {
        FloatFormat.check("exp", exp, "man", man);
        FloatFormat.check("wideExp", wideExp, "wideMan", wideMan);
        if (wideExp > BlockScale.BITS) {
            throw new IllegalArgumentException("wideExp must be at most 8, the range of a scale, was " + wideExp);
        }
        if (size < 2 || size > 256) {
            throw new IllegalArgumentException("size must be 2 to 256, was " + size);
        }
    }

    /** Blocks of 32 elements of {@code element}, packed from numbers of {@code wide}. */
    public static BlockParams of(FloatFormat element, FloatFormat wide) {
        return new BlockParams(element.exp(), element.man(), element.specials(), wide.exp(), wide.man(), 32);
    }

    /** The format of an element, which saturates. */
    public FloatFormat element() {
        return new FloatFormat(exp, man, specials, Subnormals.FULL, true);
    }

    /** The format of the numbers that are packed. */
    public FloatFormat wide() {
        return FloatFormat.ieee(wideExp, wideMan);
    }
}

package ingot.generators.floating;

/**
 * Parameters of a dot product of blocks with common scales.
 *
 * @param exp bits of an element's exponent, at most 5
 * @param man bits of an element's mantissa, at most 3
 * @param specials what an element's highest exponent means
 * @param size elements of a block; 32 in the specification
 * @param stages cycles from the blocks to their product, 0 to 5; the sum takes one more
 */
public record BlockDotParams(int exp, int man, Specials specials, int size, int stages) {
    public BlockDotParams {
        var element = new FloatFormat(exp, man, specials, Subnormals.FULL, false);
        if (exp > 5 || man > 3) {
            throw new IllegalArgumentException("an element must have at most e5m3, the sum of its products is exact; it had e" + exp + "m" + man);
        }
        if (size < 2 || size > 256) {
            throw new IllegalArgumentException("size must be 2 to 256, was " + size);
        }
        if (stages < 0) {
            throw new IllegalArgumentException("stages must be 0 or more, was " + stages);
        }
    }

    /** Blocks of 32 elements of {@code element}. */
    public static BlockDotParams of(FloatFormat element, int stages) {
        return new BlockDotParams(element.exp(), element.man(), element.specials(), 32, stages);
    }

    /** The format of an element. */
    public FloatFormat element() {
        return new FloatFormat(exp, man, specials, Subnormals.FULL, false);
    }
}

package ingot.generators.arithmetic;

/**
 * Parameters of a multiplier.
 *
 * @param aBits width of {@code a} in bits
 * @param bBits width of {@code b} in bits; the recoding is that of {@code b}
 * @param signed whether all numbers are in two's complement
 * @param recoding how the product becomes partial products
 * @param tree how partial products become two words
 * @param adder how the two words become one
 * @param stages registers between factors and product
 */
public record MultiplierParams(int aBits, int bBits, boolean signed, Recoding recoding, TreeKind tree, AdderKind adder, int stages) {
    public MultiplierParams {
        Ranges.check("aBits", aBits, 2, 64);
        Ranges.check("bBits", bBits, 2, 64);
        Ranges.check("stages", stages, 0, 32);
    }
}

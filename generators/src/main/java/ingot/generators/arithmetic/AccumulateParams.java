package ingot.generators.arithmetic;

/**
 * Parameters of a multiply-accumulate.
 *
 * @param lanes number of products in each cycle
 * @param aBits width of an element of {@code a} in bits
 * @param bBits width of an element of {@code b} in bits
 * @param sumBits width of the sum in bits; sums wrap at this width
 * @param signed whether all numbers are in two's complement
 * @param recoding how products become partial products
 * @param tree how partial products and the old sum become two words
 * @param adder how the two words become one
 * @param accumulator what is held between additions
 */
public record AccumulateParams(int lanes, int aBits, int bBits, int sumBits, boolean signed, Recoding recoding, TreeKind tree, AdderKind adder,
        AccumulatorKind accumulator) {
    public AccumulateParams {
        Ranges.check("lanes", lanes, 1, 64);
        Ranges.check("aBits", aBits, 2, 64);
        Ranges.check("bBits", bBits, 2, 64);
        Ranges.check("sumBits", sumBits, aBits + bBits, 256);
    }
}

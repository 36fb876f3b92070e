package ingot.generators.dot;

import ingot.hdl.Hdl;

/**
 * Parameters of a dot product.
 *
 * @param lanes elements of each vector
 * @param dataBits width of one signed element in bits
 * @param accBits width of the accumulator in bits; sums wrap at this width
 */
public record DotParams(int lanes, int dataBits, int accBits) {
    public DotParams {
        if (lanes < 1 || lanes > 64) {
            throw new IllegalArgumentException("lanes must be 1 to 64, was " + lanes);
        }
        if (dataBits < 2 || dataBits > 32) {
            throw new IllegalArgumentException("dataBits must be 2 to 32, was " + dataBits);
        }
        int exact = 2 * dataBits + Hdl.bitsFor(lanes - 1);
        if (accBits < exact || accBits > 64) {
            throw new IllegalArgumentException("accBits must be " + exact + " (one exact dot product of " + lanes + " lanes of "
                    + dataBits + " bits) to 64, was " + accBits);
        }
    }

    /** Four signed bytes and a 20-bit accumulator. */
    public static DotParams dot4() {
        return new DotParams(4, 8, 20);
    }
}

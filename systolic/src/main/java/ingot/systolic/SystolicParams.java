package ingot.systolic;

/**
 * Parameters of a systolic array.
 *
 * @param rows processing elements from north to south
 * @param cols processing elements from west to east
 * @param dataflow which operand stays in place
 * @param dataBits width of a signed activation or weight in bits
 * @param accBits width of a signed accumulator in bits; sums wrap at this width
 */
public record SystolicParams(int rows, int cols, Dataflow dataflow, int dataBits, int accBits) {
    public SystolicParams {
        if (rows < 1 || rows > 256) {
            throw new IllegalArgumentException("rows must be 1 to 256, was " + rows);
        }
        if (cols < 1 || cols > 256) {
            throw new IllegalArgumentException("cols must be 1 to 256, was " + cols);
        }
        if (dataBits < 2 || dataBits > 32) {
            throw new IllegalArgumentException("dataBits must be 2 to 32, was " + dataBits);
        }
        if (accBits < 2 * dataBits || accBits > 64) {
            throw new IllegalArgumentException(
                    "accBits must be " + 2 * dataBits + " (one product) to 64, was " + accBits);
        }
    }

    /** An INT8 array with 32-bit accumulators. */
    public static SystolicParams int8(int rows, int cols, Dataflow dataflow) {
        return new SystolicParams(rows, cols, dataflow, 8, 32);
    }

    /** The parameters of one element. */
    PeParams pe() {
        return new PeParams(dataBits, accBits);
    }
}

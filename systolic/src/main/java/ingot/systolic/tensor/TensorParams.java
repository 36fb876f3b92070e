package ingot.systolic.tensor;

import ingot.generators.arithmetic.RequantiseRounding;
import ingot.generators.bus.Axi4Params;
import ingot.generators.memory.EccRamParams;
import ingot.hdl.Module;
import ingot.systolic.Dataflow;
import ingot.systolic.SystolicParams;
import java.util.Locale;

/**
 * Parameters of a tensor unit: a weight-stationary array with double buffers, a scratchpad, accumulators of 32 bits, and what feeds them.
 *
 * <p>A row of the scratchpad holds a vector: {@link #lanes} elements of {@code dataBits} bits in two's complement, element 0 in the lowest bits. A row of the
 * accumulators holds {@code cols} sums of 32 bits, that of column 0 in the lowest bits. In the memory outside both are little-endian, one byte after the other.
 *
 * @param rows elements of the array from north to south: inputs of a vector
 * @param cols elements of the array from west to east: sums of a vector
 * @param dataBits bits of an input, a weight and a requantised result: 4, 8 or 16
 * @param scratchpadBanks memories side by side, a power of two from 2 on; consecutive rows lie in consecutive banks
 * @param scratchpadRows rows of the scratchpad, a power of two, 65536 at most
 * @param accumulatorRows rows of the accumulators, a power of two, 65536 at most; they lie in two banks by turns
 * @param busBits width of a beat of the AXI4 port, a power of two from 16 to 256; rows of both memories are whole beats
 * @param addressBits width of an address in the memory outside
 * @param outstanding bursts that the AXI4 port has under way at most, in each direction; a power of two
 * @param queueDepth commands that wait in front of each of the three units; a power of two
 * @param rounding what becomes of fractions when sums are requantised
 * @param transformer whether it has what transformers need beside: {@link ingot.systolic.tensor.command.VectorFunction}, and weights that are turned round on their way
 * @param ecc whether words of the scratchpad carry a code: a bit that turned over is corrected as it is read, and two stop the unit
 */
public record TensorParams(int rows, int cols, int dataBits, int scratchpadBanks, int scratchpadRows, int accumulatorRows, int busBits,
        int addressBits, int outstanding, int queueDepth, RequantiseRounding rounding, boolean transformer, boolean ecc) {
    /** Bits of a sum. */
    public static final int SUM_BITS = 32;

    public TensorParams {
        range("rows", rows, 1, 128);
        range("cols", cols, 1, 128);
        if (dataBits != 4 && dataBits != 8 && dataBits != 16) {
            throw new IllegalArgumentException("dataBits must be 4, 8 or 16, was " + dataBits);
        }
        powerOfTwo("scratchpadBanks", scratchpadBanks, 2, 32);
        powerOfTwo("scratchpadRows", scratchpadRows, 2 * scratchpadBanks, 65536);
        powerOfTwo("accumulatorRows", accumulatorRows, 4, 65536);
        powerOfTwo("busBits", busBits, 16, 256);
        range("addressBits", addressBits, 16, 48);
        powerOfTwo("outstanding", outstanding, 2, 32);
        powerOfTwo("queueDepth", queueDepth, 2, 64);
        wholeBeats("a row of the scratchpad", Math.max(rows, cols) * dataBits, busBits);
        wholeBeats("a row of the accumulators", cols * SUM_BITS, busBits);
    }

    /** INT8, with a scratchpad of 4 banks, a bus as wide as a row of it (128 bits at most), and addresses of 32 bits. */
    public static TensorParams int8(int rows, int cols, int scratchpadRows, int accumulatorRows) {
        int busBits = Math.min(128, Integer.lowestOneBit(8 * Math.max(rows, cols)));
        return new TensorParams(rows, cols, 8, 4, scratchpadRows, accumulatorRows, busBits, 32, 4, 8, RequantiseRounding.HALF_AWAY, false, false);
    }

    /** The same with what transformers need. */
    public TensorParams withTransformer() {
        return new TensorParams(rows, cols, dataBits, scratchpadBanks, scratchpadRows, accumulatorRows, busBits, addressBits, outstanding, queueDepth, rounding, true,
                ecc);
    }

    /** The same with a code on the words of the scratchpad. */
    public TensorParams withEcc() {
        return new TensorParams(rows, cols, dataBits, scratchpadBanks, scratchpadRows, accumulatorRows, busBits, addressBits, outstanding, queueDepth, rounding,
                transformer, true);
    }

    /** A bank of the scratchpad with a code. */
    EccRamParams bank() {
        return new EccRamParams(vectorBits(), scratchpadRows / scratchpadBanks);
    }

    /** Elements of a row of the scratchpad. Vectors use the first {@code rows} of them, rows of weights and results the first {@code cols}. */
    public int lanes() {
        return Math.max(rows, cols);
    }

    /** Bytes of a row of the scratchpad, also in the memory outside. */
    public int vectorBytes() {
        return lanes() * dataBits / 8;
    }

    /** Bytes of a row of the accumulators, also in the memory outside. */
    public int sumBytes() {
        return cols * SUM_BITS / 8;
    }

    /** Bytes of a beat: what addresses and strides in the memory outside are multiples of. */
    public int beatBytes() {
        return busBits / 8;
    }

    /** Bits of a row of the scratchpad. */
    int vectorBits() {
        return lanes() * dataBits;
    }

    /** Bits of a row of the accumulators. */
    int sumsBits() {
        return cols * SUM_BITS;
    }

    /** Bits of an address in the scratchpad. */
    int scratchpadBits() {
        return Integer.numberOfTrailingZeros(scratchpadRows);
    }

    /** Bits of an address in the accumulators. */
    int accumulatorBits() {
        return Integer.numberOfTrailingZeros(accumulatorRows);
    }

    /** Beats of a row of the scratchpad. */
    int vectorBeats() {
        return vectorBits() / busBits;
    }

    /** Beats of a row of the accumulators. */
    int sumBeats() {
        return sumsBits() / busBits;
    }

    /** Elements of a requantised row in a beat. */
    int elementsOfBeat() {
        return busBits / dataBits;
    }

    /** What a module of the unit is called. */
    String nameOf(Module<TensorParams> part) {
        return part.getClass().getSimpleName() + "_" + rows + "x" + cols + "_d" + dataBits + "_s" + scratchpadBanks + "x" + scratchpadRows + "_a"
                + accumulatorRows + "_b" + busBits + "_m" + addressBits + "_o" + outstanding + "_q" + queueDepth + "_"
                + rounding.name().toLowerCase(Locale.ROOT) + (transformer ? "_t" : "") + (ecc ? "_e" : "");
    }

    /** The AXI4 port to the memory outside. */
    public Axi4Params port() {
        return new Axi4Params(addressBits, busBits, 1);
    }

    /** The array inside. */
    public SystolicParams array() {
        return new SystolicParams(rows, cols, Dataflow.WEIGHT_STATIONARY, dataBits, SUM_BITS).withDoubleBuffers();
    }

    private static void range(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most + ", was " + value);
        }
    }

    private static void powerOfTwo(String name, int value, int least, int most) {
        if (value < least || value > most || Integer.bitCount(value) != 1) {
            throw new IllegalArgumentException(name + " must be a power of two from " + least + " to " + most + ", was " + value);
        }
    }

    private static void wholeBeats(String what, int bits, int busBits) {
        if (bits % busBits != 0) {
            throw new IllegalArgumentException(what + " has " + bits + " bits, which are not whole beats of " + busBits
                    + "; choose another busBits, rows or cols");
        }
    }
}

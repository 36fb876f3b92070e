package ingot.systolic;

import ingot.hdl.Word;
import ingot.systolic.number.Arithmetic;
import ingot.systolic.number.IntegerType;
import ingot.systolic.number.NumberType;

/**
 * Parameters of a systolic array.
 *
 * @param rows processing elements from north to south
 * @param cols processing elements from west to east
 * @param dataflow which operand stays in place
 * @param input type of an input (activation)
 * @param weight type of a weight
 * @param sum type of a sum
 * @param stages registers inside a processing element, beside those between the elements: see {@link Arithmetic#of}
 * @param groupRows rows of elements without registers between them, so that a sum passes them in one cycle; a divisor of {@code rows}
 * @param groupCols columns of elements without registers between them; a divisor of {@code cols}
 * @param doubleBuffered whether the next tile of what is stationary loads (or the last tile of sums leaves) while another computes
 * @param skipZeros whether inputs that are zero leave the multipliers as they are, to save power; for plain integers
 */
public record SystolicParams(int rows, int cols, Dataflow dataflow, NumberType input, NumberType weight, NumberType sum, int stages,
        int groupRows, int groupCols, boolean doubleBuffered, boolean skipZeros) {
    public SystolicParams {
        range("rows", rows, 1, 256);
        range("cols", cols, 1, 256);
        divisor("groupRows", groupRows, "rows", rows);
        divisor("groupCols", groupCols, "cols", cols);
        var arithmetic = arithmetic(input, weight, sum, stages, skipZeros);
        switch (dataflow) {
            case WEIGHT_STATIONARY -> { }
            case INPUT_STATIONARY -> {
                if (skipZeros) {
                    throw new IllegalArgumentException("zeros are skipped among inputs that move; here they stay");
                }
            }
            case OUTPUT_STATIONARY -> {
                if (doubleBuffered && arithmetic.sumLatency() > 0) {
                    throw new IllegalArgumentException("sums that take several cycles come interleaved and cannot be double-buffered; "
                            + "use stages 0, or no double buffering");
                }
            }
            case NO_LOCAL_REUSE -> {
                if (doubleBuffered) {
                    throw new IllegalArgumentException("with no local reuse nothing is kept, so there is nothing to buffer doubly");
                }
            }
            case SWITCHABLE -> {
                if (doubleBuffered || groupRows > 1 || groupCols > 1 || arithmetic.sumLatency() > 0) {
                    throw new IllegalArgumentException("a switchable array has groups of one element, sums of one cycle and single buffers");
                }
            }
        }
    }

    /** Single-buffered, with registers around every element. */
    public SystolicParams(int rows, int cols, Dataflow dataflow, NumberType input, NumberType weight, NumberType sum) {
        this(rows, cols, dataflow, input, weight, sum, 0, 1, 1, false, false);
    }

    /** Integers of {@code dataBits} with sums of {@code accBits}, single-buffered, with registers around every element. */
    public SystolicParams(int rows, int cols, Dataflow dataflow, int dataBits, int accBits) {
        this(rows, cols, dataflow, new IntegerType(dataBits), new IntegerType(dataBits), new IntegerType(accBits));
    }

    /** An INT8 array with 32-bit accumulators. */
    public static SystolicParams int8(int rows, int cols, Dataflow dataflow) {
        return new SystolicParams(rows, cols, dataflow, 8, 32);
    }

    /** The same with registers inside the elements. */
    public SystolicParams withStages(int count) {
        return new SystolicParams(rows, cols, dataflow, input, weight, sum, count, groupRows, groupCols, doubleBuffered, skipZeros);
    }

    /** The same with groups of elements without registers between them. */
    public SystolicParams withGroups(int rowsOfGroup, int colsOfGroup) {
        return new SystolicParams(rows, cols, dataflow, input, weight, sum, stages, rowsOfGroup, colsOfGroup, doubleBuffered, skipZeros);
    }

    /** The same with double buffers. */
    public SystolicParams withDoubleBuffers() {
        return new SystolicParams(rows, cols, dataflow, input, weight, sum, stages, groupRows, groupCols, true, skipZeros);
    }

    /** The same with zeros that save power. */
    public SystolicParams withZerosSkipped() {
        return new SystolicParams(rows, cols, dataflow, input, weight, sum, stages, groupRows, groupCols, doubleBuffered, true);
    }

    /** The multiply-accumulate of an element. */
    public Arithmetic arithmetic() {
        return arithmetic(input, weight, sum, stages, skipZeros);
    }

    private static Arithmetic arithmetic(NumberType input, NumberType weight, NumberType sum, int stages, boolean skipZeros) {
        var plain = Arithmetic.of(input, weight, sum, stages);
        return skipZeros ? Arithmetic.skippingZeros(plain) : plain;
    }

    /** What enters in the west: the weight, where inputs are stationary. */
    Word westPort() {
        return dataflow == Dataflow.INPUT_STATIONARY ? arithmetic().weight() : arithmetic().inputPort();
    }

    /** What moves east: the weight, where inputs are stationary. */
    Word movingWord() {
        return dataflow == Dataflow.INPUT_STATIONARY ? arithmetic().weight() : arithmetic().input();
    }

    /** What enters in the north: the input, where inputs are stationary. */
    Word northWord() {
        return dataflow == Dataflow.INPUT_STATIONARY ? arithmetic().input() : arithmetic().weight();
    }

    /** Words of a beat from the north. */
    int northWords() {
        return dataflow == Dataflow.NO_LOCAL_REUSE ? rows * cols : cols;
    }

    /** What a module's name ends with: {@code 8x8_d8_a32}. */
    String text() {
        boolean plain = input.equals(weight) && input instanceof IntegerType && sum instanceof IntegerType;
        var numbers = plain ? "d" + input.width() + "_a" + sum.width() : (input + "_" + weight + "_" + sum).replace('-', '_');
        return numbers + (stages > 0 ? "_s" + stages : "") + (doubleBuffered ? "_double" : "") + (skipZeros ? "_zeros" : "");
    }

    private static void range(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most + ", was " + value);
        }
    }

    private static void divisor(String name, int value, String ofName, int of) {
        if (value < 1 || of % value != 0) {
            throw new IllegalArgumentException(name + " must divide " + ofName + ", which is " + of + ", and was " + value);
        }
    }
}

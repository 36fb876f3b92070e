package ingot.systolic.row;

import ingot.systolic.number.Arithmetic;
import ingot.systolic.number.NumberType;

/**
 * Parameters of a row-stationary array.
 *
 * @param rows rows of a filter that are worked on at once
 * @param cols rows of the output that are worked on at once
 * @param stride how many rows of the input lie between two rows of the output
 * @param taps weights that an element holds: the most products of one sum, a filter's width times the channels of a pass
 * @param input type of an input
 * @param weight type of a weight
 * @param sum type of a sum
 */
public record RowParams(int rows, int cols, int stride, int taps, NumberType input, NumberType weight, NumberType sum) {
    public RowParams {
        range("rows", rows, 1, 64);
        range("cols", cols, 1, 64);
        range("stride", stride, 1, rows);
        range("taps", taps, 2, 256);
        var unused = Arithmetic.of(input, weight, sum, 0);
    }

    /** INT8 with 32-bit sums, for outputs of every row. */
    public static RowParams int8(int rows, int cols, int taps) {
        return new RowParams(rows, cols, 1, taps, NumberType.INT8, NumberType.INT8, NumberType.INT32);
    }

    /** Rows of the input that are worked on at once. */
    public int inputRows() {
        return rows + (cols - 1) * stride;
    }

    /** The multiply-accumulate of an element. */
    public Arithmetic arithmetic() {
        return Arithmetic.of(input, weight, sum, 0);
    }

    /** Bits of the index of a weight. */
    int tapBits() {
        return 32 - Integer.numberOfLeadingZeros(taps - 1);
    }

    /** Whether an element takes its inputs from outside: there is no other one before it on its diagonal. */
    boolean isEdge(int row, int col) {
        return col == 0 || row + stride >= rows;
    }

    private static void range(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most + ", was " + value);
        }
    }

    /** What a module's name ends with. */
    String text() {
        return ("t" + taps + "_v" + stride + "_" + input + "_" + weight + "_" + sum).replace('-', '_');
    }
}

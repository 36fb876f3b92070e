package ingot.systolic.number;

import ingot.hdl.Hdl;
import ingot.hdl.Word;

/**
 * Weights of which at most two of four that follow each other are not zero: the two values, the first in the low bits, and above them their places, two bits each. It
 * goes with inputs of four lanes. Written {@code int8-2of4}; {@link ingot.systolic.sparse.TwoOfFour} makes such weights.
 *
 * @param of type of a weight
 */
public record SparseType(NumberType of) implements NumberType {
    /** Weights of a group. */
    public static final int GROUP = 4;
    /** Values that are kept of a group. */
    public static final int KEPT = 2;
    /** Bits of a place in a group. */
    static final int PLACE_BITS = 2;

    public SparseType {
        if (!(of instanceof IntegerType || of instanceof FloatType) || of.width() > 16) {
            throw new IllegalArgumentException("a sparse weight must be a number of at most 16 bits, and was " + of);
        }
    }

    @Override
    public Word word() {
        return Hdl.uint(width());
    }

    @Override
    public int width() {
        return KEPT * (of.width() + PLACE_BITS);
    }

    @Override
    public String toString() {
        return of + "-2of4";
    }

    /** A group with these values at these places. */
    public long pack(long first, int firstPlace, long second, int secondPlace) {
        return Lanes.packed(of, first, second) | (long) (firstPlace | secondPlace << PLACE_BITS) << KEPT * of.width();
    }

    /** A value of a group. */
    public long value(long group, int index) {
        return Lanes.lane(of, group, index);
    }

    /** The place of a value in its group, 0 to 3. */
    public int place(long group, int index) {
        return (int) (group >>> KEPT * of.width() + index * PLACE_BITS) & GROUP - 1;
    }
}

package ingot.systolic.number;

import ingot.hdl.Hdl;
import ingot.hdl.Word;

/**
 * Several numbers side by side in one word, lane 0 in its low bits: an element multiplies them lane by lane and adds up. Written {@code int8x4}.
 *
 * @param of type of a lane
 * @param count lanes
 */
public record LanesType(NumberType of, int count) implements NumberType {
    public LanesType {
        if (!(of instanceof IntegerType || of instanceof FloatType)) {
            throw new IllegalArgumentException("a lane must be an integer or a floating-point number, and was " + of);
        }
        if (count < 2 || count * of.width() > 64) {
            throw new IllegalArgumentException("there must be at least 2 lanes and at most 64 bits, not " + count + " of " + of);
        }
    }

    @Override
    public Word word() {
        return Hdl.uint(width());
    }

    @Override
    public int width() {
        return count * of.width();
    }

    @Override
    public String toString() {
        return of + "x" + count;
    }

    /** Lane {@code lane} of a signal. */
    Word lane(Word word, int lane) {
        return laneOf(word, of, lane);
    }

    static Word laneOf(Word word, NumberType of, int lane) {
        var bits = word.asUInt().bits((lane + 1) * of.width() - 1, lane * of.width());
        return of instanceof IntegerType ? bits.asSInt() : bits;
    }

    /** The numbers of {@code lanes} in one word. */
    public long pack(long... lanes) {
        if (lanes.length != count) {
            throw new IllegalArgumentException("there are " + count + " lanes, and " + lanes.length + " numbers");
        }
        return Lanes.packed(of, lanes);
    }

    /** The numbers of a word. */
    public long[] unpack(long word) {
        return Lanes.unpacked(of, word, count);
    }
}

package ingot.systolic.number;

/** Numbers side by side in a {@code long}, the first in the low bits. */
final class Lanes {
    private Lanes() {}

    static long packed(NumberType of, long... lanes) {
        long word = 0;
        for (int lane = lanes.length - 1; lane >= 0; lane--) {
            word = word << of.width() | lanes[lane] & mask(of.width());
        }
        return word;
    }

    static long[] unpacked(NumberType of, long word, int count) {
        var lanes = new long[count];
        for (int lane = 0; lane < count; lane++) {
            lanes[lane] = lane(of, word, lane);
        }
        return lanes;
    }

    static long lane(NumberType of, long word, int lane) {
        long bits = word >>> lane * of.width() & mask(of.width());
        return of instanceof IntegerType ? bits << (64 - of.width()) >> (64 - of.width()) : bits;
    }

    private static long mask(int width) {
        return width == 64 ? -1 : (1L << width) - 1;
    }
}

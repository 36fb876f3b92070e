package ingot.generators.floating;

import static ingot.hdl.Hdl.cat;
import static ingot.hdl.Hdl.lit;
import static ingot.hdl.Hdl.mux;

import ingot.hdl.Bool;
import ingot.hdl.SInt;
import ingot.hdl.UInt;

/** Logarithmic shifters that keep the width. */
final class Shifter {
    private Shifter() {}

    /** {@code word} moved up; what falls out is lost. */
    static UInt left(UInt word, UInt amount) {
        int width = word.width();
        var moved = word;
        for (int i = 0; i < amount.width(); i++) {
            int step = i < 30 ? Math.min(1 << i, width) : width;
            var far = step == width ? lit(0, width) : cat(moved.low(width - step), lit(0, step));
            moved = mux(amount.bit(i), far, moved);
        }
        return moved;
    }

    /** {@code word} moved down; bit 0 of the result says, beside its own value, whether a 1 has fallen out. */
    static UInt rightSticky(UInt word, UInt amount) {
        int width = word.width();
        var moved = word;
        Bool lost = lit(false);
        for (int i = 0; i < amount.width(); i++) {
            int step = i < 30 ? Math.min(1 << i, width) : width;
            var falls = amount.bit(i).and(moved.low(step).anyBit());
            lost = i == 0 ? falls : lost.or(falls);
            var far = step == width ? lit(0, width) : moved.high(width - step).extend(width);
            moved = mux(amount.bit(i), far, moved);
        }
        return width == 1 ? moved.or(lost.asUInt()) : cat(moved.high(width - 1), moved.bit(0).or(lost));
    }

    /** The same bits in {@code width} bits, which hold every value that occurs. */
    static SInt fit(SInt word, int width) {
        return word.width() > width ? word.wrap(width) : word.extend(width);
    }

    /** {@code word} followed by zeros, {@code width} bits in all. */
    static UInt padded(UInt word, int width) {
        return word.width() == width ? word : cat(word, lit(0, width - word.width()));
    }
}

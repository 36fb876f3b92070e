package ingot.generators.arithmetic;

import static ingot.hdl.Hdl.lit;

import ingot.hdl.Bool;
import ingot.hdl.Word;

/**
 * How a product becomes partial products.
 *
 * <p>Sources: Baugh and Wooley 1973 for signs in {@code BITS}; Booth 1951 and MacSorley 1961 for {@code BOOTH4}.
 */
public enum Recoding {
    /** One row per bit of {@code b}. */
    BITS,
    /** One row per two bits of {@code b}, as digits from -2 to 2. */
    BOOTH4;

    /** Adds the partial products of {@code a·b}. */
    void addProduct(Columns columns, Word a, Word b, boolean signed) {
        switch (this) {
            case BITS -> addBits(columns, a, b, signed);
            case BOOTH4 -> addDigits(columns, a, b, signed);
        }
    }

    private static void addBits(Columns columns, Word a, Word b, boolean signed) {
        for (int j = 0; j < b.width(); j++) {
            for (int i = 0; i < a.width(); i++) {
                var term = a.bit(i).and(b.bit(j));
                if (signed && (i == a.width() - 1) != (j == b.width() - 1)) {
                    columns.subtract(term, i + j);
                } else {
                    columns.add(term, i + j);
                }
            }
        }
    }

    private static void addDigits(Columns columns, Word a, Word b, boolean signed) {
        int digits = (signed ? b.width() + 1 : b.width() + 2) / 2;
        int top = signed ? a.width() : a.width() + 1;
        for (int digit = 0; digit < digits; digit++) {
            int weight = 2 * digit;
            var low = bit(b, weight - 1, signed);
            var middle = bit(b, weight, signed);
            var negative = bit(b, weight + 1, signed);
            var one = low.xor(middle);
            var two = one.not().and(middle.xor(negative));
            for (int i = 0; i <= top; i++) {
                var term = one.and(bit(a, i, signed)).or(two.and(bit(a, i - 1, signed))).xor(negative);
                if (i == top) {
                    columns.subtract(term, weight + i);
                } else {
                    columns.add(term, weight + i);
                }
            }
            columns.add(negative, weight);
        }
    }

    /** A bit of the word as if it went on forever in both directions. */
    private static Bool bit(Word word, int index, boolean signed) {
        if (index < 0 || index >= word.width() && !signed) {
            return lit(false);
        }
        return word.bit(Math.min(index, word.width() - 1));
    }
}

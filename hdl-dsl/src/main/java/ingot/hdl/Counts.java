package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.ArrayList;

/** Bits counted, as balanced trees. */
final class Counts {
    private final Expr value;
    private final Here here;
    private final Source source;

    Counts(Expr value, Here here) {
        this.value = value;
        this.here = here;
        this.source = here.source();
    }

    /** Bits that hold every number up to {@code largest}. */
    static int bits(int largest) {
        return Math.max(1, 32 - Integer.numberOfLeadingZeros(largest));
    }

    private Expr bit(int i) {
        return here.slice(value, i, i);
    }

    private Expr number(int number, int width) {
        return Exprs.literal(BigInteger.valueOf(number), Type.uint(width), source);
    }

    /** How many bits are 1. */
    Expr ones() {
        return value.width() == 0 ? number(0, 1) : Exprs.convert(ones(value.width() - 1, 0), Type.uint(bits(value.width())), source);
    }

    private Expr ones(int high, int low) {
        if (high == low) {
            return bit(low);
        }
        var middle = (high + low) / 2;
        var left = ones(high, middle + 1);
        var right = ones(middle, low);
        var sum = Exprs.binary(BinaryOp.ADD, left, right, Type.uint(Math.max(left.width(), right.width()) + 1), source);
        return Exprs.convert(sum, Type.uint(bits(high - low + 1)), source);
    }

    /** The bits in the opposite order. */
    Expr reversed() {
        var parts = new ArrayList<Expr>();
        for (var i = 0; i < value.width(); i++) {
            parts.add(bit(i));
        }
        return Exprs.concat(parts, source);
    }

    /** How many zeros stand before the first one, from the top or from the bottom; the width where all bits are zero. */
    Expr zeros(boolean fromTop) {
        var size = value.width();
        if (size == 0) {
            return number(0, 1);
        }
        var padded = size == 1 ? 1 : Integer.highestOneBit(size - 1) * 2;
        var first = first(0, padded, fromTop);
        var width = bits(size);
        return first.none == null
                ? Exprs.convert(first.place, Type.uint(width), source)
                : Exprs.mux(first.none, number(size, width), first.place == null ? number(0, width)
                        : Exprs.convert(first.place, Type.uint(width), source), source);
    }

    /**
     * Where the first one of some bits is.
     *
     * @param none whether there is none; {@code null} where there always is one
     * @param place how many bits come before it; {@code null} for a single bit
     */
    private record First(Expr none, Expr place) {}

    /** Of the {@code size} bits from {@code start}, a power of two; past the end of the word there are ones. */
    private First first(int start, int size, boolean fromTop) {
        if (start >= value.width()) {
            return new First(null, size == 1 ? null : number(0, Integer.numberOfTrailingZeros(size)));
        }
        if (size == 1) {
            return new First(Exprs.not(bit(fromTop ? value.width() - 1 - start : start), source), null);
        }
        var left = first(start, size / 2, fromTop);
        var right = first(start + size / 2, size / 2, fromTop);
        if (left.none == null) {
            return new First(null, Exprs.convert(left.place == null ? number(0, 1) : left.place,
                    Type.uint(Integer.numberOfTrailingZeros(size)), source));
        }
        var none = right.none == null ? null : Exprs.binary(BinaryOp.AND, left.none, right.none, Type.BOOL, source);
        if (left.place == null) {
            return new First(none, left.none);
        }
        var low = Exprs.mux(left.none, right.place, left.place, source);
        return new First(none, new Expr.Concat(java.util.List.of(left.none, low), source));
    }
}

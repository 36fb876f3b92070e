package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.List;

/** Bits at other places: rotations, and fields whose place is known at run time only. */
final class Moves {
    private Moves() {}

    /** {@code word} rotated down by {@code amount}, from 0 to the width less 1. */
    static Expr rotate(Here here, Word word, int amount) {
        var value = here.read(word);
        return amount == 0 ? value : new Expr.Concat(
                List.of(here.slice(value, amount - 1, 0), here.slice(value, word.width() - 1, amount)), here.source());
    }

    /** {@code word} rotated by an amount that is chosen at run time, modulo the width. */
    static Expr rotate(Here here, Word word, UInt amount, boolean left) {
        var width = word.width();
        if (width == 0) {
            return here.read(word);
        }
        var value = here.convert(here.read(word), Type.uint(width));
        var twice = new Expr.Concat(List.of(value, value), here.source());
        var places = here.read(amount);
        if (BigInteger.ONE.shiftLeft(amount.width()).compareTo(BigInteger.valueOf(width)) > 0) {
            var size = Exprs.literal(BigInteger.valueOf(width), Type.uint(Counts.bits(width)), here.source());
            places = Exprs.binary(BinaryOp.REMAINDER, places, size, places.type(), here.source());
        }
        var op = left ? BinaryOp.SHIFT_LEFT : BinaryOp.SHIFT_RIGHT;
        var shifted = Exprs.binary(op, twice, places, twice.type(), here.source());
        return left ? new Expr.Slice(shifted, 2 * width - 1, width, here.source())
                : Exprs.convert(shifted, Type.uint(width), here.source());
    }

    /** {@code size} bits of {@code word} from bit {@code low} up; past the end 0. */
    static Expr field(Here here, Word word, UInt low, int size) {
        if (size < 0 || size > word.width()) {
            here.error("E034", "a field of " + size + " bits does not exist in a word of " + word.width() + " bits",
                    "use a size from 0 to " + word.width());
            return Exprs.zero(Type.uint(Math.max(1, size)), here.source());
        }
        var value = here.convert(here.read(word), Type.uint(word.width()));
        var shifted = Exprs.binary(BinaryOp.SHIFT_RIGHT, value, here.read(low), value.type(), here.source());
        return here.convert(shifted, Type.uint(size));
    }
}

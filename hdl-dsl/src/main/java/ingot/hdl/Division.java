package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Expr.UnaryOp;
import ingot.hdl.netlist.Type;

/** Division of signed numbers, by that of their distances from zero. */
final class Division {
    private Division() {}

    /** The distance of {@code word} from zero, unsigned and of the same width. */
    static Expr magnitude(Here here, SInt word) {
        var value = here.read(word);
        var bits = Type.uint(word.width());
        var opposite = Exprs.unary(UnaryOp.NEGATE, value, Type.sint(word.width() + 1), here.source());
        return Exprs.mux(sign(here, word), here.convert(opposite, bits), here.convert(value, bits), here.source());
    }

    private static Expr sign(Here here, SInt word) {
        return word.width() == 0 ? Exprs.zero(Type.BOOL, here.source())
                : here.slice(here.read(word), word.width() - 1, word.width() - 1);
    }

    static Expr quotient(Here here, SInt left, SInt right) {
        var quotient = Exprs.binary(BinaryOp.DIVIDE, magnitude(here, left), magnitude(here, right), Type.uint(left.width()), here.source());
        var opposite = Exprs.binary(BinaryOp.XOR, sign(here, left), sign(here, right), Type.BOOL, here.source());
        return signed(here, quotient, opposite, left.width() + 1);
    }

    static Expr remainder(Here here, SInt left, SInt right) {
        var remainder = Exprs.binary(BinaryOp.REMAINDER, magnitude(here, left), magnitude(here, right), Type.uint(left.width()), here.source());
        return signed(here, remainder, sign(here, left), left.width());
    }

    private static Expr signed(Here here, Expr magnitude, Expr negative, int width) {
        var positive = Exprs.convert(magnitude, Type.sint(magnitude.width() + 1), here.source());
        var opposite = new Expr.Unary(UnaryOp.NEGATE, positive, Type.sint(magnitude.width() + 2), here.source());
        var type = Type.sint(width);
        return Exprs.mux(negative, Exprs.convert(opposite, type, here.source()), Exprs.convert(positive, type, here.source()), here.source());
    }
}

package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Type;

/** Choices between data of any shape. */
final class Muxes {
    private Muxes() {}

    /** The one of two numbers that is less, or greater, in the wider of their types. */
    static Expr extreme(Here here, Expr.BinaryOp op, Word left, Word right) {
        var type = new Type(Math.max(left.width(), right.width()), left.type.signed());
        var first = here.read(left);
        var second = here.read(right);
        return Exprs.mux(Exprs.binary(op, first, second, Type.BOOL, here.source()),
                here.convert(first, type), here.convert(second, type), here.source());
    }

    /** {@code condition ? whenTrue : whenFalse}, word by word; the narrower word is extended. */
    static <T extends Data> T choose(Here here, Bool condition, T whenTrue, T whenFalse) {
        var pairs = Leaves.pairs(whenTrue, whenFalse, here).iterator();
        if (!pairs.hasNext()) {
            return whenTrue;
        }
        var test = here.read(condition);
        return Leaves.map(whenTrue, leaf -> {
            var first = leaf.word();
            var second = pairs.next()[1].word();
            var type = new Type(Math.max(first.width(), second.width()), first.type.signed());
            var value = Exprs.mux(test, here.convert(here.read(first), type),
                    here.convert(here.read(second), type), here.source());
            return first.with(type, value, here.module(), null);
        });
    }
}

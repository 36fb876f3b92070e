package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Type;
import java.util.ArrayList;
import java.util.List;

/** A small expression by structure, without the places that made it: equal shapes are equal logic. */
record Shape(Object what, Type type, List<Shape> operands) {
    /** Nodes up to which expressions are compared; a larger one equals nothing. */
    private static final int LARGEST = 100;

    static Shape of(Expr expr) {
        var left = new int[] {LARGEST};
        var shape = of(expr, left);
        return left[0] < 0 ? new Shape(new Object(), expr.type(), List.of()) : shape;
    }

    private static Shape of(Expr expr, int[] left) {
        Object what = switch (expr) {
            case Expr.Ref ref -> ref.signal();
            case Expr.Literal literal -> literal.value();
            case Expr.Unary unary -> unary.op();
            case Expr.Binary binary -> binary.op();
            case Expr.Slice slice -> List.of(slice.high(), slice.low());
            case Expr.MemoryRead read -> read.memory();
            case Expr.Mux _, Expr.Concat _, Expr.Convert _, Expr.Select _ -> expr.getClass();
        };
        var operands = new ArrayList<Shape>();
        for (var operand : expr.operands()) {
            if (--left[0] < 0) {
                break;
            }
            operands.add(of(operand, left));
        }
        return new Shape(what, expr.type(), operands);
    }
}

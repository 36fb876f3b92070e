package ingot.hdl.pass;

import ingot.hdl.netlist.Expr;
import java.util.ArrayList;
import java.util.List;

/** The nodes that a node reads. */
public final class Operands {
    private Operands() {}

    /** The operands of {@code node} in the order of its record; empty for a leaf. */
    public static List<Expr> of(Expr node) {
        return switch (node) {
            case Expr.Ref _, Expr.Literal _ -> List.of();
            case Expr.Unary e -> List.of(e.operand());
            case Expr.Binary e -> List.of(e.left(), e.right());
            case Expr.Mux e -> List.of(e.condition(), e.whenTrue(), e.whenFalse());
            case Expr.Slice e -> List.of(e.operand());
            case Expr.Concat e -> e.parts();
            case Expr.Convert e -> List.of(e.operand());
            case Expr.Select e -> {
                var all = new ArrayList<>(e.elements());
                all.add(e.index());
                yield all;
            }
            case Expr.MemoryRead e -> List.of(e.address());
        };
    }
}

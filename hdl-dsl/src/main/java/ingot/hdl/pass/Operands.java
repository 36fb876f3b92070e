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

    /** {@code node} with other operands, given in the order of {@link #of}. */
    public static Expr replace(Expr node, List<Expr> operands) {
        return switch (node) {
            case Expr.Ref _, Expr.Literal _ -> node;
            case Expr.Unary e -> new Expr.Unary(e.op(), operands.getFirst(), e.type(), e.source());
            case Expr.Binary e ->
                    new Expr.Binary(e.op(), operands.getFirst(), operands.getLast(), e.type(), e.source());
            case Expr.Mux e -> new Expr.Mux(operands.get(0), operands.get(1), operands.get(2), e.source());
            case Expr.Slice e -> new Expr.Slice(operands.getFirst(), e.high(), e.low(), e.source());
            case Expr.Concat e -> new Expr.Concat(operands, e.source());
            case Expr.Convert e -> new Expr.Convert(operands.getFirst(), e.type(), e.source());
            case Expr.Select e ->
                    new Expr.Select(operands.subList(0, operands.size() - 1), operands.getLast(), e.source());
            case Expr.MemoryRead e -> new Expr.MemoryRead(e.memory(), operands.getFirst(), e.source());
        };
    }
}

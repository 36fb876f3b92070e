package ingot.hdl.pass;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes equal expressions one object. */
final class Interning extends ExprRewriter {
    private final Map<Key, Expr> unique = new HashMap<>();

    /** What makes two nodes equal once their operands are; lists of things that compare by identity or value. */
    private record Key(Class<?> kind, Type type, List<Object> own, List<Identity> operands) {}

    private record Identity(Expr expr) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Identity(var that) && that == expr;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(expr);
        }
    }

    @Override
    Expr rule(Expr node) {
        var operands = new ArrayList<Identity>();
        Operands.of(node).forEach(operand -> operands.add(new Identity(operand)));
        return unique.computeIfAbsent(new Key(node.getClass(), node.type(), own(node), operands), _ -> node);
    }

    private static List<Object> own(Expr node) {
        return switch (node) {
            case Expr.Ref ref -> List.of(ref.signal());
            case Expr.Literal literal -> List.of(literal.value(), literal.type().labels());
            case Expr.Unary unary -> List.of(unary.op());
            case Expr.Binary binary -> List.of(binary.op());
            case Expr.Slice slice -> List.of(slice.high(), slice.low());
            case Expr.MemoryRead read -> List.of(read.memory());
            case Expr.Mux _, Expr.Concat _, Expr.Convert _, Expr.Select _ -> List.of();
        };
    }
}

package ingot.hdl.pass;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Wire;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the {@link Bits} of expressions, through the wires of a module. */
final class BitAnalysis {
    private final Dataflow flow;
    private final Map<Expr, Bits> known = new IdentityHashMap<>();
    private final Set<Expr> open = Collections.newSetFromMap(new IdentityHashMap<>());

    BitAnalysis(Dataflow flow) {
        this.flow = flow;
    }

    Bits of(Expr root) {
        var stack = new ArrayDeque<Expr>();
        stack.push(root);
        while (!stack.isEmpty()) {
            var node = stack.peek();
            boolean ready = true;
            if (!known.containsKey(node) && open.add(node)) {
                for (var operand : needed(node)) {
                    if (!known.containsKey(operand) && !open.contains(operand)) {
                        stack.push(operand);
                        ready = false;
                    }
                }
            }
            if (ready) {
                stack.pop();
                known.computeIfAbsent(node, this::compute);
                open.remove(node);
            }
        }
        return known.get(root);
    }

    private List<Expr> needed(Expr node) {
        if (node instanceof Expr.Ref ref) {
            var value = ref.signal() instanceof Wire ? flow.value(ref.signal()) : null;
            return value == null ? List.of() : List.of(value);
        }
        return Operands.of(node);
    }

    /** What is known; in a loop through wires, nothing. */
    private Bits bits(Expr node) {
        return known.getOrDefault(node, Bits.unknown(node.width()));
    }

    private Bits compute(Expr node) {
        int width = node.width();
        return switch (node) {
            case Expr.Ref ref -> needed(ref).isEmpty() ? Bits.unknown(width) : bits(needed(ref).getFirst());
            case Expr.Literal literal -> Bits.of(width, literal.value());
            case Expr.Unary e -> unary(e, bits(e.operand()));
            case Expr.Binary e -> BitRules.binary(e, bits(e.left()), bits(e.right()));
            case Expr.Mux e -> {
                var condition = bits(e.condition());
                yield !condition.isConstant() ? bits(e.whenTrue()).either(bits(e.whenFalse()))
                        : bits(condition.ones().signum() != 0 ? e.whenTrue() : e.whenFalse());
            }
            case Expr.Slice e -> bits(e.operand()).slice(e.low(), width);
            case Expr.Concat e -> Bits.concat(e.parts().stream().map(this::bits).toList());
            case Expr.Convert e -> bits(e.operand()).convert(width, e.operand().type().signed());
            case Expr.Select e -> e.elements().stream().map(this::bits).reduce(Bits::either).orElseThrow();
            case Expr.MemoryRead _ -> Bits.unknown(width);
        };
    }

    private static Bits unary(Expr.Unary node, Bits bits) {
        return switch (node.op()) {
            case NOT -> bits.not();
            case NEGATE -> bits.isConstant() && bits.ones().signum() == 0
                    ? Bits.of(node.width(), BigInteger.ZERO) : Bits.unknown(node.width());
            case REDUCE_OR -> bits.ones().signum() != 0 ? Bits.of(true) : bits.isConstant() ? Bits.of(false) : Bits.unknown(1);
            case REDUCE_AND -> bits.zeros().signum() != 0 ? Bits.of(false) : bits.isConstant() ? Bits.of(true) : Bits.unknown(1);
            case REDUCE_XOR -> bits.isConstant() ? Bits.of(bits.ones().bitCount() % 2 != 0) : Bits.unknown(1);
        };
    }
}

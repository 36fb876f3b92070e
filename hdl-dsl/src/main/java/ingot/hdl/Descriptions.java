package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Signal;
import java.util.Map;
import java.util.function.Function;

/** Names for values that no variable names: said after what they are, {@code count_plus_1}. */
final class Descriptions {
    private static final int LONGEST = 32;

    private final Map<Expr, Label> names;
    private final Function<Signal, String> signals;

    Descriptions(Map<Expr, Label> names, Function<Signal, String> signals) {
        this.names = names;
        this.signals = signals;
    }

    String of(Expr expr) {
        var text = describe(expr, 3);
        return text.length() <= LONGEST ? text : describe(expr, 1);
    }

    private String describe(Expr expr, int depth) {
        var label = names.get(expr);
        if (label != null && label.text() != null) {
            return label.text();
        }
        if (depth == 0) {
            return switch (expr) {
                case Expr.Ref ref -> signals.apply(ref.signal());
                case Expr.Literal literal -> literal.value().toString().replace('-', 'm');
                case Expr.Convert convert -> describe(convert.operand(), 0);
                case Expr.Slice slice -> describe(slice.operand(), 0);
                default -> word(expr);
            };
        }
        return switch (expr) {
            case Expr.Ref _, Expr.Literal _ -> describe(expr, 0);
            case Expr.Unary unary -> word(unary) + "_" + describe(unary.operand(), depth - 1);
            case Expr.Binary binary -> describe(binary.left(), depth - 1) + "_" + word(binary) + "_"
                    + describe(binary.right(), depth - 1);
            case Expr.Mux mux -> describe(mux.whenTrue(), depth - 1) + "_or_" + describe(mux.whenFalse(), depth - 1);
            case Expr.Slice slice -> describe(slice.operand(), depth) + "_" + slice.high()
                    + (slice.high() == slice.low() ? "" : "_" + slice.low());
            case Expr.Concat concat -> describe(concat.parts().getFirst(), depth - 1) + "_cat";
            case Expr.Convert convert -> describe(convert.operand(), depth);
            case Expr.Select select -> describe(select.elements().getFirst(), 0).replaceAll("_?0$", "") + "_at_"
                    + describe(select.index(), depth - 1);
            case Expr.MemoryRead read -> read.memory().name() + "_word";
        };
    }

    private static String word(Expr expr) {
        return switch (expr) {
            case Expr.Unary unary -> switch (unary.op()) {
                case NOT -> "not";
                case NEGATE -> "minus";
                case REDUCE_AND -> "all";
                case REDUCE_OR -> "any";
                case REDUCE_XOR -> "parity";
            };
            case Expr.Binary binary -> switch (binary.op()) {
                case ADD -> "plus";
                case SUB -> "minus";
                case MULTIPLY -> "times";
                case DIVIDE -> "by";
                case REMAINDER -> "rem";
                case AND -> "and";
                case OR -> "or";
                case XOR -> "xor";
                case EQUAL -> "eq";
                case NOT_EQUAL -> "ne";
                case LESS -> "lt";
                case LESS_EQUAL -> "le";
                case GREATER -> "gt";
                case GREATER_EQUAL -> "ge";
                case SHIFT_LEFT -> "shl";
                case SHIFT_RIGHT -> "shr";
            };
            case Expr.Mux _ -> "choice";
            case Expr.Select _ -> "selected";
            case Expr.Concat _ -> "cat";
            case Expr.MemoryRead _ -> "word";
            case Expr.Ref _, Expr.Literal _, Expr.Slice _, Expr.Convert _ -> "value";
        };
    }
}

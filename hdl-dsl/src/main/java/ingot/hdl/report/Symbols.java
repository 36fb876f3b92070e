package ingot.hdl.report;

import ingot.hdl.netlist.Expr;

/** How operators are written in their boxes. */
final class Symbols {
    private Symbols() {}

    static String of(Expr node) {
        return switch (node) {
            case Expr.Unary unary -> switch (unary.op()) {
                case NOT -> "not";
                case NEGATE -> "−";
                case REDUCE_AND -> "all";
                case REDUCE_OR -> "any";
                case REDUCE_XOR -> "parity";
            };
            case Expr.Binary binary -> literal(binary.left()) + symbol(binary.op()) + literal(binary.right());
            case Expr.Mux mux -> "mux" + (mux.whenTrue() instanceof Expr.Literal(var value, var _, var _) ? " " + value : "");
            case Expr.Select select -> "select " + select.elements().size();
            case Expr.MemoryRead read -> read.memory().name() + "[ ]";
            case Expr.Ref _, Expr.Literal _, Expr.Slice _, Expr.Concat _, Expr.Convert _ -> "";
        };
    }

    private static String literal(Expr operand) {
        return operand instanceof Expr.Literal(var value, var _, var _) ? " " + value + " " : "";
    }

    private static String symbol(Expr.BinaryOp op) {
        return switch (op) {
            case ADD -> "+";
            case SUB -> "−";
            case MULTIPLY -> "×";
            case DIVIDE -> "÷";
            case REMAINDER -> "rem";
            case AND -> "and";
            case OR -> "or";
            case XOR -> "xor";
            case EQUAL -> "=";
            case NOT_EQUAL -> "≠";
            case LESS -> "<";
            case LESS_EQUAL -> "≤";
            case GREATER -> ">";
            case GREATER_EQUAL -> "≥";
            case SHIFT_LEFT -> "shl";
            case SHIFT_RIGHT -> "shr";
        };
    }

    /** The letter at an input where it matters which one it is. */
    static String pin(Expr node, Expr operand) {
        return switch (node) {
            case Expr.Mux mux when operand == mux.condition() -> "?";
            case Expr.Mux mux when operand == mux.whenTrue() -> "1";
            case Expr.Mux _ -> "0";
            case Expr.Select select when operand == select.index() -> "?";
            default -> "";
        };
    }
}

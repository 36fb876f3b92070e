package ingot.hdl.emit;

import ingot.hdl.netlist.Expr.BinaryOp;

/**
 * A binary operator of SystemVerilog.
 *
 * @param associative whether {@code a op (b op c)} may be written without parentheses
 */
record Operator(String symbol, Precedence precedence, boolean associative) {
    static Operator of(BinaryOp op, boolean bool) {
        return switch (op) {
            case ADD -> new Operator("+", Precedence.ADDITIVE, true);
            case SUB -> new Operator("-", Precedence.ADDITIVE, false);
            case MULTIPLY -> new Operator("*", Precedence.MULTIPLICATIVE, true);
            case DIVIDE -> new Operator("/", Precedence.MULTIPLICATIVE, false);
            case REMAINDER -> new Operator("%", Precedence.MULTIPLICATIVE, false);
            case AND -> bool ? new Operator("&&", Precedence.LOGICAL_AND, true) : new Operator("&", Precedence.AND, true);
            case OR -> bool ? new Operator("||", Precedence.LOGICAL_OR, true) : new Operator("|", Precedence.OR, true);
            case XOR -> new Operator("^", Precedence.XOR, true);
            case EQUAL -> new Operator("==", Precedence.EQUALITY, false);
            case NOT_EQUAL -> new Operator("!=", Precedence.EQUALITY, false);
            case LESS -> new Operator("<", Precedence.RELATIONAL, false);
            case LESS_EQUAL -> new Operator("<=", Precedence.RELATIONAL, false);
            case GREATER -> new Operator(">", Precedence.RELATIONAL, false);
            case GREATER_EQUAL -> new Operator(">=", Precedence.RELATIONAL, false);
            case SHIFT_LEFT -> new Operator("<<", Precedence.SHIFT, false);
            case SHIFT_RIGHT -> new Operator(">>", Precedence.SHIFT, false);
        };
    }

    /**
     * The text of an operand. Operators that people confuse ({@code &} beside {@code ==}, {@code &&} beside {@code ||}) get
     * parentheses although the grammar needs none.
     *
     * @param chains whether the operand may be a chain of this same operator
     */
    String operand(Term term, boolean chains) {
        if (term.precedence() == precedence) {
            return chains ? term.text() : "(" + term.text() + ")";
        }
        var confusing = switch (precedence) {
            case OR, XOR, AND -> term.precedence().compareTo(Precedence.MULTIPLICATIVE) <= 0;
            case EQUALITY, RELATIONAL -> term.precedence().compareTo(Precedence.SHIFT) <= 0;
            case LOGICAL_OR -> term.precedence() == Precedence.LOGICAL_AND;
            default -> false;
        };
        return confusing || term.isReduction() ? term.atLeast(Precedence.PRIMARY) : term.atLeast(precedence);
    }
}

package ingot.hdl.emit;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;

/** Spells operators, with brackets and signs where SystemVerilog or a tool needs them. */
final class OperatorWriter {
    private final ExpressionWriter expressions;

    OperatorWriter(ExpressionWriter expressions) {
        this.expressions = expressions;
    }

    Term unary(Expr.Unary unary) {
        return switch (unary.op()) {
            case NOT -> not(unary.operand(), unary.width());
            case NEGATE -> negate(unary.operand(), unary.width());
            case REDUCE_AND -> unary.operand().width() == 0
                    ? Literals.of(BigInteger.ONE, Type.BOOL) : reduce("&", unary.operand());
            case REDUCE_OR -> reduce("|", unary.operand());
            case REDUCE_XOR -> reduce("^", unary.operand());
        };
    }

    Term not(Expr operand, int width) {
        var term = expressions.at(operand, width).robust();
        return operand.type().equals(Type.BOOL) ? prefixed("!", term, term.signed()) : prefixed("~", term, term.signed()).within(width, term.reach());
    }

    Term negate(Expr operand, int width) {
        var term = expressions.at(operand, width).robust();
        return prefixed("-", term, term.signed()).within(width, term.reach());
    }

    private Term reduce(String symbol, Expr operand) {
        return prefixed(symbol, expressions.exact(operand).robust(), false);
    }

    /** {@code symbol} before {@code term}. Yosys reads the sign of {@code -8'(x)} as a part of the width. */
    private static Term prefixed(String symbol, Term term, boolean signed) {
        var text = term.atLeast(Precedence.PRIMARY);
        boolean cast = Character.isDigit(text.charAt(0)) && text.contains("'(");
        return new Term(symbol + (cast ? "(" + text + ")" : text), Precedence.UNARY, signed);
    }

    Term binary(Expr.Binary binary) {
        return switch (binary.op()) {
            case ADD, SUB, MULTIPLY, AND, OR, XOR -> modular(binary, binary.width());
            case DIVIDE -> divide(binary);
            case REMAINDER -> remainder(binary);
            case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> compare(binary);
            case SHIFT_LEFT, SHIFT_RIGHT -> shift(binary, binary.width());
        };
    }

    Term modular(Expr.Binary binary, int width) {
        var operator = Operator.of(binary.op(), binary.type().equals(Type.BOOL));
        var left = expressions.at(binary.left(), width).robust();
        var right = expressions.at(binary.right(), width).robust();
        var sameOperator = binary.right() instanceof Expr.Binary inner && inner.op() == binary.op();
        var text = operator.operand(left, true) + " " + operator.symbol() + " "
                + operator.operand(right, operator.associative() && sameOperator);
        var term = new Term(text, operator.precedence(), left.signed() && right.signed());
        int reach = Math.max(left.reach(), right.reach());
        return switch (binary.op()) {
            case ADD, SUB, MULTIPLY -> term.within(width, reach);
            default -> term.reaching(reach);
        };
    }

    private Term compare(Expr.Binary binary) {
        var operator = Operator.of(binary.op(), false);
        var width = Math.max(binary.left().width(), binary.right().width());
        var left = expressions.at(binary.left(), width).robust();
        var right = expressions.at(binary.right(), width).robust();
        var bySign = binary.left().type().signed() && operator.precedence() == Precedence.RELATIONAL;
        if (bySign) {
            left = left.signed() ? left : left.withSign(true);
            right = right.signed() ? right : right.withSign(true);
        } else if (operator.precedence() == Precedence.RELATIONAL && left.signed() && right.signed()) {
            left = left.withSign(false);
        }
        return new Term(operator.operand(left, false) + " " + operator.symbol() + " " + operator.operand(right, false),
                operator.precedence(), false);
    }

    Term shift(Expr.Binary binary, int width) {
        var right = binary.op() == BinaryOp.SHIFT_RIGHT;
        var arithmetic = right && binary.type().signed();
        var left = shiftable(binary.left(), expressions.at(binary.left(), width).robust());
        if (arithmetic && !left.signed()) {
            left = left.withSign(true);
        } else if (right && !arithmetic && left.reach() > width) {
            left = left.withSign(false);
        }
        var amount = amount(binary.right(), BigInteger.valueOf(binary.left().width()));
        var symbol = arithmetic ? " >>> " : right ? " >> " : " << ";
        var term = new Term(left.atLeast(Precedence.UNARY) + symbol + amount, Precedence.SHIFT, left.signed(), arithmetic, 0);
        return right ? term.reaching(left.reach()) : term.within(width, left.reach());
    }

    /** {@code term} for {@code expr} before a shift. Icarus 11 writes nonsense for a word at a constant address there. */
    static Term shiftable(Expr expr, Term term) {
        return switch (expr) {
            case Expr.Convert convert -> shiftable(convert.operand(), term);
            case Expr.MemoryRead read when MemoryBounds.constant(read.address()).isPresent() ->
                    Term.primary("{" + term.text() + "}", false).reaching(term.reach());
            default -> term;
        };
    }

    /** An amount of which all from {@code all} on are the same. Verilator refuses one that it knows to need more than 32 bits. */
    private String amount(Expr amount, BigInteger all) {
        if (amount instanceof Expr.Literal literal) {
            return literal.value().min(all).toString();
        }
        if (amount.width() <= 32) {
            return expressions.exact(amount).robust().atLeast(Precedence.PRIMARY);
        }
        var source = amount.source();
        var few = Type.uint(all.bitLength());
        var beyond = new Expr.Binary(BinaryOp.GREATER, amount, new Expr.Literal(all, amount.type(), source), Type.BOOL, source);
        return expressions.exact(new Expr.Mux(beyond, new Expr.Literal(all, few, source), new Expr.Convert(amount, few, source), source))
                .atLeast(Precedence.PRIMARY);
    }

    private Term divide(Expr.Binary binary) {
        return byZero(binary, "/", Literals.of(binary.type().max(), binary.type()).text());
    }

    private Term remainder(Expr.Binary binary) {
        return byZero(binary, "%", expressions.exact(binary.left()).robust().atLeast(Precedence.LOGICAL_OR));
    }

    private Term byZero(Expr.Binary binary, String symbol, String otherwise) {
        if (binary.right().width() == 0) {
            return Term.primary("(" + otherwise + ")", false);
        }
        var width = Math.max(binary.left().width(), binary.right().width());
        var divisor = expressions.at(binary.right(), width);
        var dividend = expressions.at(binary.left(), width);
        var quotient = dividend.withSign(false).text() + " " + symbol + " " + divisor.withSign(false).text();
        int reach = Math.max(Math.max(dividend.reach(), divisor.reach()), width > binary.width() ? width : 0);
        var result = width == binary.width() ? quotient : binary.width() + "'(" + quotient + ")";
        if (binary.right() instanceof Expr.Literal literal && literal.value().signum() != 0) {
            return new Term(result, width == binary.width() ? Precedence.MULTIPLICATIVE : Precedence.PRIMARY, false).reaching(reach);
        }
        var zero = Literals.of(BigInteger.ZERO, binary.right().type()).text();
        return new Term(expressions.exact(binary.right()).robust().atLeast(Precedence.ADDITIVE) + " == " + zero + " ? " + otherwise + " : "
                + result, Precedence.CONDITIONAL, false).reaching(reach);
    }

    Term mux(Expr.Mux mux, int width) {
        var whenTrue = expressions.at(mux.whenTrue(), width).robust();
        var whenFalse = expressions.at(mux.whenFalse(), width).robust();
        var condition = expressions.exact(mux.condition()).robust();
        var clear = condition.isReduction() || condition.precedence() == Precedence.RELATIONAL
                ? Precedence.PRIMARY : Precedence.OR;
        return new Term(condition.atLeast(clear) + " ? "
                + whenTrue.atLeast(Precedence.LOGICAL_OR) + " : " + whenFalse.text(),
                Precedence.CONDITIONAL, whenTrue.signed() && whenFalse.signed()).reaching(Math.max(whenTrue.reach(), whenFalse.reach()));
    }
}

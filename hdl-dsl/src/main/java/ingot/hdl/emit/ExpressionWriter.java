package ingot.hdl.emit;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.ArrayList;

/**
 * Writes expressions. Every term it returns has exactly the width that was asked for when SystemVerilog evaluates it on
 * its own, and no operand is ever extended by context: what widens, widens by a cast that the reader sees.
 *
 * <p>Sums, products and bitwise logic give the same low bits however wide they are computed. Cutting one to a width
 * therefore cuts its operands instead, so a wrapping counter reads {@code count + 8'd1}; widening an exact one widens its operands.
 */
final class ExpressionWriter {
    private final Reads reads;
    private final Constants constants;

    ExpressionWriter(Reads reads, Constants constants) {
        this.reads = reads;
        this.constants = constants;
    }

    /** A constant, by name where it has one. */
    String constant(BigInteger value, Type type) {
        return constants.of(value, type).text();
    }

    /** {@code expr} for the right side of an assignment, a port connection or a condition. */
    String write(Expr expr) {
        return exact(expr).text();
    }

    /** {@code expr} at its own width. */
    Term exact(Expr expr) {
        if (expr.width() == 0) {
            return zero(1, expr);
        }
        return switch (expr) {
            case Expr.Ref ref -> {
                reads.all(ref.signal());
                yield Term.primary(ref.signal().name(), ref.signal().type().signed());
            }
            case Expr.Literal literal -> constants.of(literal.value(), literal.type());
            case Expr.Unary unary -> unary(unary);
            case Expr.Binary binary -> binary(binary);
            case Expr.Mux mux -> mux(mux, mux.width());
            case Expr.Slice slice -> slice(slice.operand(), slice.high(), slice.low());
            case Expr.Concat concat -> concat(concat);
            case Expr.Convert convert -> at(convert.operand(), convert.width());
            case Expr.Select select -> select(select);
            case Expr.MemoryRead read -> memoryRead(read);
        };
    }

    /** {@code expr} extended by its own sign, or cut, to {@code width} bits. */
    private Term at(Expr expr, int width) {
        if (width == expr.width()) {
            return exact(expr);
        }
        if (expr.width() == 0) {
            return zero(width, expr);
        }
        return width < expr.width() ? cut(expr, width) : extend(expr, width);
    }

    /** A word without bits is 0; where SystemVerilog must have something, it gets a constant. */
    private static Term zero(int width, Expr expr) {
        return Literals.of(BigInteger.ZERO, new Type(width, expr.type().signed()));
    }

    private Term cut(Expr expr, int width) {
        return switch (expr) {
            case Expr.Literal literal -> {
                var type = new Type(width, literal.type().signed());
                yield Literals.of(type.wrap(literal.value()), type);
            }
            case Expr.Unary unary when unary.op() == Expr.UnaryOp.NOT -> not(unary.operand(), width);
            case Expr.Unary unary when unary.op() == Expr.UnaryOp.NEGATE -> negate(unary.operand(), width);
            case Expr.Binary binary when isModular(binary.op()) -> modular(binary, width);
            case Expr.Binary binary when binary.op() == BinaryOp.SHIFT_LEFT -> shift(binary, width);
            case Expr.Mux mux -> mux(mux, width);
            case Expr.Convert convert -> at(convert.operand(), width);
            case Expr.Slice slice -> slice(slice.operand(), slice.low() + width - 1, slice.low());
            case Expr.Ref ref -> slice(ref, width - 1, 0);
            default -> exact(expr).robust().cast(width).reaching(expr.width());
        };
    }

    private Term extend(Expr expr, int width) {
        var signed = expr.type().signed();
        return switch (expr) {
            case Expr.Literal literal -> Literals.of(literal.value(), new Type(width, signed));
            case Expr.Binary binary when binary.type().equals(Type.BOOL) -> exact(expr).withSign(false).cast(width);
            case Expr.Unary unary when unary.op() == Expr.UnaryOp.NEGATE -> negate(unary.operand(), width);
            case Expr.Unary unary when unary.op() == Expr.UnaryOp.NOT && signed -> not(unary.operand(), width);
            case Expr.Binary binary when isModular(binary.op()) && (signed || binary.op() != BinaryOp.SUB) ->
                    modular(binary, width);
            case Expr.Mux mux -> mux(mux, width);
            case Expr.Convert convert when keepsValue(convert) -> at(convert.operand(), width);
            default -> exact(expr).withSign(signed).cast(width);
        };
    }

    /** Whether a conversion only adds bits in a way that further extension continues. */
    private static boolean keepsValue(Expr.Convert convert) {
        var from = convert.operand().type();
        var grows = convert.width() > from.width();
        return from.signed() ? convert.type().signed() && convert.width() >= from.width()
                : grows || !convert.type().signed() && convert.width() == from.width();
    }

    private static boolean isModular(BinaryOp op) {
        return switch (op) {
            case ADD, SUB, MULTIPLY, AND, OR, XOR -> true;
            default -> false;
        };
    }

    private Term unary(Expr.Unary unary) {
        return switch (unary.op()) {
            case NOT -> not(unary.operand(), unary.width());
            case NEGATE -> negate(unary.operand(), unary.width());
            case REDUCE_AND -> unary.operand().width() == 0
                    ? Literals.of(BigInteger.ONE, Type.BOOL) : reduce("&", unary.operand());
            case REDUCE_OR -> reduce("|", unary.operand());
            case REDUCE_XOR -> reduce("^", unary.operand());
        };
    }

    private Term not(Expr operand, int width) {
        var term = at(operand, width).robust();
        return operand.type().equals(Type.BOOL) ? prefixed("!", term, term.signed()) : prefixed("~", term, term.signed()).within(width, term.reach());
    }

    private Term negate(Expr operand, int width) {
        var term = at(operand, width).robust();
        return prefixed("-", term, term.signed()).within(width, term.reach());
    }

    private Term reduce(String symbol, Expr operand) {
        return prefixed(symbol, exact(operand).robust(), false);
    }

    /** {@code symbol} before {@code term}. Yosys reads the sign of {@code -8'(x)} as a part of the width. */
    private static Term prefixed(String symbol, Term term, boolean signed) {
        var text = term.atLeast(Precedence.PRIMARY);
        boolean cast = Character.isDigit(text.charAt(0)) && text.contains("'(");
        return new Term(symbol + (cast ? "(" + text + ")" : text), Precedence.UNARY, signed);
    }

    private Term binary(Expr.Binary binary) {
        return switch (binary.op()) {
            case ADD, SUB, MULTIPLY, AND, OR, XOR -> modular(binary, binary.width());
            case DIVIDE -> divide(binary);
            case REMAINDER -> remainder(binary);
            case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> compare(binary);
            case SHIFT_LEFT, SHIFT_RIGHT -> shift(binary, binary.width());
        };
    }

    private Term modular(Expr.Binary binary, int width) {
        var operator = Operator.of(binary.op(), binary.type().equals(Type.BOOL));
        var left = at(binary.left(), width).robust();
        var right = at(binary.right(), width).robust();
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
        var left = at(binary.left(), width).robust();
        var right = at(binary.right(), width).robust();
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

    private Term shift(Expr.Binary binary, int width) {
        var right = binary.op() == BinaryOp.SHIFT_RIGHT;
        var arithmetic = right && binary.type().signed();
        var left = shiftable(binary.left(), at(binary.left(), width).robust());
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
    private static Term shiftable(Expr expr, Term term) {
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
            return exact(amount).robust().atLeast(Precedence.PRIMARY);
        }
        var source = amount.source();
        var few = Type.uint(all.bitLength());
        var beyond = new Expr.Binary(BinaryOp.GREATER, amount, new Expr.Literal(all, amount.type(), source), Type.BOOL, source);
        return exact(new Expr.Mux(beyond, new Expr.Literal(all, few, source), new Expr.Convert(amount, few, source), source))
                .atLeast(Precedence.PRIMARY);
    }

    private Term divide(Expr.Binary binary) {
        return byZero(binary, "/", Literals.of(binary.type().max(), binary.type()).text());
    }

    private Term remainder(Expr.Binary binary) {
        return byZero(binary, "%", exact(binary.left()).robust().atLeast(Precedence.LOGICAL_OR));
    }

    private Term byZero(Expr.Binary binary, String symbol, String otherwise) {
        if (binary.right().width() == 0) {
            return Term.primary("(" + otherwise + ")", false);
        }
        var width = Math.max(binary.left().width(), binary.right().width());
        var divisor = at(binary.right(), width);
        var dividend = at(binary.left(), width);
        var quotient = dividend.withSign(false).text() + " " + symbol + " " + divisor.withSign(false).text();
        int reach = Math.max(Math.max(dividend.reach(), divisor.reach()), width > binary.width() ? width : 0);
        var result = width == binary.width() ? quotient : binary.width() + "'(" + quotient + ")";
        if (binary.right() instanceof Expr.Literal literal && literal.value().signum() != 0) {
            return new Term(result, width == binary.width() ? Precedence.MULTIPLICATIVE : Precedence.PRIMARY, false).reaching(reach);
        }
        var zero = Literals.of(BigInteger.ZERO, binary.right().type()).text();
        return new Term(exact(binary.right()).robust().atLeast(Precedence.ADDITIVE) + " == " + zero + " ? " + otherwise + " : "
                + result, Precedence.CONDITIONAL, false).reaching(reach);
    }

    private Term mux(Expr.Mux mux, int width) {
        var whenTrue = at(mux.whenTrue(), width).robust();
        var whenFalse = at(mux.whenFalse(), width).robust();
        var condition = exact(mux.condition()).robust();
        var clear = condition.isReduction() || condition.precedence() == Precedence.RELATIONAL
                ? Precedence.PRIMARY : Precedence.OR;
        return new Term(condition.atLeast(clear) + " ? "
                + whenTrue.atLeast(Precedence.LOGICAL_OR) + " : " + whenFalse.text(),
                Precedence.CONDITIONAL, whenTrue.signed() && whenFalse.signed()).reaching(Math.max(whenTrue.reach(), whenFalse.reach()));
    }

    private Term slice(Expr operand, int high, int low) {
        switch (operand) {
            case Expr.Ref(var signal, var _) -> {
                reads.range(signal, high, low);
                var part = Reads.part(signal.name(), signal.type().width(), high, low);
                return Term.primary(part, part.equals(signal.name()) && signal.type().signed());
            }
            case Expr.Slice inner -> {
                return slice(inner.operand(), inner.low() + high, inner.low() + low);
            }
            case Expr.Convert inner when inner.operand().width() > high -> {
                return slice(inner.operand(), high, low);
            }
            default -> {
                if (low == 0) {
                    return at(operand, high + 1);
                }
                var term = exact(operand).robust();
                var plain = shiftable(operand, term.reach() > operand.width() ? term.withSign(false) : term);
                var shifted = new Term(plain.atLeast(Precedence.UNARY) + " >> " + low, Precedence.SHIFT, plain.signed()).reaching(term.reach());
                return shifted.cast(high - low + 1).reaching(operand.width());
            }
        }
    }

    private Term concat(Expr.Concat concat) {
        var parts = new ArrayList<String>();
        for (var part : concat.parts()) {
            if (part.width() > 0) {
                parts.add(exact(part).text());
            }
        }
        if (parts.size() > 1 && parts.stream().distinct().count() == 1) {
            return Term.primary("{" + parts.size() + "{" + parts.getFirst() + "}}", false);
        }
        return Term.primary("{" + String.join(", ", parts) + "}", false);
    }

    private Term select(Expr.Select select) {
        var elements = select.elements();
        var index = exact(select.index()).robust().atLeast(Precedence.SHIFT);
        var reachable = reachable(select);
        var text = new StringBuilder();
        int reach = 0;
        for (var i = 0; i < reachable - 1; i++) {
            var element = element(select, i);
            reach = Math.max(reach, element.reach());
            text.append(index).append(" == ").append(label(select, i)).append(" ? ")
                    .append(element.atLeast(Precedence.LOGICAL_OR)).append(" : ");
        }
        var last = element(select, reachable - 1);
        var precedence = reachable == 1 ? last.precedence() : Precedence.CONDITIONAL;
        return new Term(text + last.text(), precedence, select.type().signed()).reaching(Math.max(reach, last.reach()));
    }

    /** An element as SystemVerilog must take it for the whole choice to have the sign of its type. */
    private Term element(Expr.Select select, int i) {
        var term = exact(select.elements().get(i)).robust();
        return term.signed() == select.type().signed() ? term : term.withSign(select.type().signed());
    }

    /** How many elements the index can reach. */
    static int reachable(Expr.Select select) {
        var bits = select.index().width();
        return bits >= 31 ? select.elements().size() : Math.min(select.elements().size(), 1 << bits);
    }

    /** The index {@code i} as a case label. */
    static String label(Expr.Select select, int i) {
        return Literals.of(BigInteger.valueOf(i), Type.uint(select.index().width())).text();
    }

    /**
     * {@code address} as {@code bits} bits between brackets, where a signed word of SystemVerilog could be negative. Icarus keeps the
     * carry of an operator between brackets; a cast cuts it.
     */
    String index(Expr address, int bits) {
        var term = at(address, bits);
        if (!term.isPrimary()) {
            term = term.cast(bits);
        }
        return term.signed() ? term.withSign(false).text() : term.text();
    }

    private Term memoryRead(Expr.MemoryRead read) {
        var memory = read.memory();
        var bits = memory.addressWidth();
        var word = Term.primary(memory.name() + "[" + index(read.address(), bits) + "]", memory.word().signed());
        if (MemoryBounds.covers(memory, read.address())) {
            return word;
        }
        var zero = Literals.of(BigInteger.ZERO, memory.word()).text();
        return new Term(MemoryBounds.inside(memory, read.address(), this) + " ? " + word.text() + " : " + zero,
                Precedence.CONDITIONAL, memory.word().signed());
    }
}

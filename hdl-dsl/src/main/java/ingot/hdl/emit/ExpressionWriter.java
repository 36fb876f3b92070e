package ingot.hdl.emit;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;

/**
 * Writes expressions. Every term it returns has exactly the width that was asked for when SystemVerilog evaluates it on
 * its own, and no operand is ever extended by context: what widens, widens by a cast that the reader sees. Here is decided how wide each part of an
 * expression is computed; {@link OperatorWriter} and {@link PartWriter} spell it.
 *
 * <p>Sums, products and bitwise logic give the same low bits however wide they are computed. Cutting one to a width
 * therefore cuts its operands instead, so a wrapping counter reads {@code count + 8'd1}; widening an exact one widens its operands.
 */
final class ExpressionWriter {
    private final Reads reads;
    private final Constants constants;
    private final OperatorWriter operators = new OperatorWriter(this);
    private final PartWriter parts;

    ExpressionWriter(Reads reads, Constants constants) {
        this.reads = reads;
        this.constants = constants;
        this.parts = new PartWriter(this, reads);
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
            case Expr.Unary unary -> operators.unary(unary);
            case Expr.Binary binary -> operators.binary(binary);
            case Expr.Mux mux -> operators.mux(mux, mux.width());
            case Expr.Slice slice -> parts.slice(slice.operand(), slice.high(), slice.low());
            case Expr.Concat concat -> parts.concat(concat);
            case Expr.Convert convert -> at(convert.operand(), convert.width());
            case Expr.Select select -> parts.select(select);
            case Expr.MemoryRead read -> parts.memoryRead(read);
        };
    }

    /** {@code expr} extended by its own sign, or cut, to {@code width} bits. */
    Term at(Expr expr, int width) {
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
            case Expr.Unary unary when unary.op() == Expr.UnaryOp.NOT -> operators.not(unary.operand(), width);
            case Expr.Unary unary when unary.op() == Expr.UnaryOp.NEGATE -> operators.negate(unary.operand(), width);
            case Expr.Binary binary when isModular(binary.op()) -> operators.modular(binary, width);
            case Expr.Binary binary when binary.op() == BinaryOp.SHIFT_LEFT -> operators.shift(binary, width);
            case Expr.Mux mux -> operators.mux(mux, width);
            case Expr.Convert convert -> at(convert.operand(), width);
            case Expr.Slice slice -> parts.slice(slice.operand(), slice.low() + width - 1, slice.low());
            case Expr.Ref ref -> parts.slice(ref, width - 1, 0);
            default -> exact(expr).robust().cast(width).reaching(expr.width());
        };
    }

    private Term extend(Expr expr, int width) {
        var signed = expr.type().signed();
        return switch (expr) {
            case Expr.Literal literal -> Literals.of(literal.value(), new Type(width, signed));
            case Expr.Binary binary when binary.type().equals(Type.BOOL) -> exact(expr).withSign(false).cast(width);
            case Expr.Unary unary when unary.op() == Expr.UnaryOp.NEGATE -> operators.negate(unary.operand(), width);
            case Expr.Unary unary when unary.op() == Expr.UnaryOp.NOT && signed -> operators.not(unary.operand(), width);
            case Expr.Binary binary when isModular(binary.op()) && (signed || binary.op() != BinaryOp.SUB) ->
                    operators.modular(binary, width);
            case Expr.Mux mux -> operators.mux(mux, width);
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

    /** As {@link PartWriter#index}. */
    String index(Expr address, int bits) {
        return parts.index(address, bits);
    }
}

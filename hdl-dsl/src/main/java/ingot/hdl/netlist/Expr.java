package ingot.hdl.netlist;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A word-level expression. Types are exact: each node states the type of its result, and the rules below say which
 * operand types it may have, so a consumer never guesses an extension.
 *
 * <p>Nodes are shared: one object is one piece of logic, however often it is used. Key maps by identity
 * ({@link java.util.IdentityHashMap}); {@code equals} on a deep graph is costly and never needed.
 */
public sealed interface Expr {
    /** Width and sign of the result. */
    Type type();

    /** The Java line that made the node. */
    Source source();

    /** Width of the result in bits. */
    default int width() {
        return type().width();
    }

    /** The expressions that this one is made of, in order of their declaration; a {@link Select}'s index is last. */
    default List<Expr> operands() {
        return switch (this) {
            case Ref _, Literal _ -> List.of();
            case Unary unary -> List.of(unary.operand());
            case Binary binary -> List.of(binary.left(), binary.right());
            case Mux mux -> List.of(mux.condition(), mux.whenTrue(), mux.whenFalse());
            case Slice slice -> List.of(slice.operand());
            case Concat concat -> concat.parts();
            case Convert convert -> List.of(convert.operand());
            case Select select -> {
                var all = new ArrayList<>(select.elements());
                all.add(select.index());
                yield all;
            }
            case MemoryRead read -> List.of(read.address());
        };
    }

    /** The value of a signal. */
    record Ref(Signal signal, Source source) implements Expr {
        @Override
        public Type type() {
            return signal.type();
        }
    }

    /** A constant; {@code value} fits {@code type}. */
    record Literal(BigInteger value, Type type, Source source) implements Expr {
        public Literal {
            if (!type.holds(value)) {
                throw new IllegalArgumentException(value + " does not fit " + type);
            }
        }
    }

    /** One operand. {@code NOT} keeps the operand's type; {@code NEGATE} is signed and one bit wider; reductions give one bit. */
    record Unary(UnaryOp op, Expr operand, Type type, Source source) implements Expr {}

    /** Operators of one operand. */
    enum UnaryOp { NOT, NEGATE, REDUCE_AND, REDUCE_OR, REDUCE_XOR }

    /**
     * Two operands of the same sign, except that a shift amount is always unsigned.
     *
     * <ul>
     *   <li>{@code ADD}, {@code SUB}: one bit wider than the wider operand; the narrower is extended by its sign. An unsigned
     *       {@code SUB} has an unsigned result that wraps.
     *   <li>{@code MULTIPLY}: the sum of the widths. {@code DIVIDE}, {@code REMAINDER}: unsigned, width of the left operand;
     *       division by zero gives all ones, its remainder the dividend.
     *   <li>{@code AND}, {@code OR}, {@code XOR}: operands and result of one type.
     *   <li>Comparisons: one unsigned bit; operands are extended to the wider one.
     *   <li>{@code SHIFT_LEFT}: type of the left operand, bits shifted out are lost (the language widens first where it
     *       must be exact). {@code SHIFT_RIGHT}: type of the left operand, arithmetic where that is signed.
     * </ul>
     */
    record Binary(BinaryOp op, Expr left, Expr right, Type type, Source source) implements Expr {}

    /** Operators of two operands. */
    enum BinaryOp {
        ADD, SUB, MULTIPLY, DIVIDE, REMAINDER, AND, OR, XOR,
        EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL,
        SHIFT_LEFT, SHIFT_RIGHT
    }

    /** {@code condition ? whenTrue : whenFalse}; both values have the type of the result. */
    record Mux(Expr condition, Expr whenTrue, Expr whenFalse, Source source) implements Expr {
        @Override
        public Type type() {
            return whenTrue.type();
        }
    }

    /** Bits {@code high} down to {@code low} of the operand, unsigned. */
    record Slice(Expr operand, int high, int low, Source source) implements Expr {
        @Override
        public Type type() {
            return Type.uint(high - low + 1);
        }
    }

    /** The parts side by side, the first one in the most significant place; unsigned. */
    record Concat(List<Expr> parts, Source source) implements Expr {
        public Concat {
            parts = List.copyOf(parts);
        }

        @Override
        public Type type() {
            return Type.uint(parts.stream().mapToInt(Expr::width).sum());
        }
    }

    /**
     * The operand in another type: extended by the <em>operand's</em> sign where {@code type} is wider, cut to its low bits where
     * it is narrower, the same bits read with another sign where the widths are equal.
     */
    record Convert(Expr operand, Type type, Source source) implements Expr {}

    /** Element {@code index} of {@code elements}, all of one type; an index past the end gives the last element. */
    record Select(List<Expr> elements, Expr index, Source source) implements Expr {
        public Select {
            elements = List.copyOf(elements);
        }

        @Override
        public Type type() {
            return elements.getFirst().type();
        }
    }

    /** The word at {@code address}, combinationally; an address past the end gives 0. */
    record MemoryRead(Memory memory, Expr address, Source source) implements Expr {
        @Override
        public Type type() {
            return memory.word();
        }
    }
}

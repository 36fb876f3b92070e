package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Makes expression nodes, simplified where that costs nothing. */
final class Exprs {
    private Exprs() {}

    static Expr literal(BigInteger value, Type type, Source source) {
        return new Expr.Literal(value, type, source);
    }

    static Expr zero(Type type, Source source) {
        return literal(BigInteger.ZERO, type, source);
    }

    /** {@code expr} as {@code type}: extended by its own sign, or cut. */
    static Expr convert(Expr expr, Type type, Source source) {
        if (expr.type().equals(type)) {
            return expr;
        }
        if (type.width() == 0) {
            return zero(type, source);
        }
        return switch (expr) {
            case Expr.Literal literal -> literal(type.wrap(literal.value()), type, source);
            case Expr.Convert inner when type.width() <= inner.width() && type.width() <= inner.operand().width() ->
                    convert(inner.operand(), type, source);
            case Expr.Binary shift when shift.op() == BinaryOp.SHIFT_LEFT && type.width() < shift.width() -> {
                var narrow = new Type(type.width(), shift.type().signed());
                var left = convert(shift.left(), narrow, source);
                yield convert(new Expr.Binary(BinaryOp.SHIFT_LEFT, left, shift.right(), narrow, shift.source()), type, source);
            }
            default -> new Expr.Convert(expr, type, source);
        };
    }

    static Expr binary(BinaryOp op, Expr left, Expr right, Type type, Source source) {
        return left.width() == 0 || right.width() == 0 || type.width() == 0 ? NoBits.binary(op, left, right, type, source)
                : new Expr.Binary(op, left, right, type, source);
    }

    /** An operator of one operand; a word of no bits is 0, and all its bits are 1. */
    static Expr unary(Expr.UnaryOp op, Expr operand, Type type, Source source) {
        if (operand.width() == 0) {
            return literal(op == Expr.UnaryOp.REDUCE_AND ? BigInteger.ONE : BigInteger.ZERO, type, source);
        }
        return new Expr.Unary(op, operand, type, source);
    }

    /** One of {@code elements}; the first one where the index has no bits. */
    static Expr select(List<Expr> elements, Expr index, Source source) {
        if (index.width() == 0 || elements.getFirst().width() == 0) {
            return elements.getFirst();
        }
        return new Expr.Select(elements, index, source);
    }

    /** A word of {@code memory}. */
    static Expr read(Memory memory, Expr address, Source source) {
        return memory.word().width() == 0 ? zero(memory.word(), source)
                : new Expr.MemoryRead(memory, NoBits.someBits(address), source);
    }

    static Expr not(Expr operand, Source source) {
        return switch (operand) {
            case Expr.Literal literal -> literal(literal.type().wrap(literal.value().not()), literal.type(), source);
            case Expr.Unary inner when inner.op() == Expr.UnaryOp.NOT -> inner.operand();
            case Expr.Binary compare when compare.op() == BinaryOp.EQUAL ->
                    binary(BinaryOp.NOT_EQUAL, compare.left(), compare.right(), Type.BOOL, source);
            case Expr.Binary compare when compare.op() == BinaryOp.NOT_EQUAL ->
                    binary(BinaryOp.EQUAL, compare.left(), compare.right(), Type.BOOL, source);
            default -> new Expr.Unary(Expr.UnaryOp.NOT, operand, operand.type(), source);
        };
    }

    /** Bits {@code high} to {@code low} of {@code word}. */
    static Expr slice(Here here, Word word, int high, int low) {
        var value = here.read(word);
        if (low < 0 || high >= word.width() || low > high + 1) {
            here.error("E034", "bits " + high + " to " + low + " do not exist in a word of " + word.width() + " bits",
                    word.width() == 0 ? "give the word some bits" : "use indices from 0 to " + (word.width() - 1) + ", the higher one first");
            return zero(Type.uint(Math.max(1, high - low + 1)), here.source());
        }
        return slice(here, value, high, low);
    }

    /** As {@link #slice(Expr, int, int, Source)}; of a short choice that no variable names, it is a choice of slices. */
    static Expr slice(Here here, Expr value, int high, int low) {
        if (low > high) {
            return zero(Type.uint(0), here.source());
        }
        if (here.isNamed(value) && (high < value.width() - 1 || low > 0)) {
            return new Expr.Slice(value, high, low, here.source());
        }
        if (value instanceof Expr.Mux mux && isSliceable(mux.whenTrue()) && isSliceable(mux.whenFalse())) {
            return mux(mux.condition(), slice(mux.whenTrue(), high, low, here.source()),
                    slice(mux.whenFalse(), high, low, here.source()), here.source());
        }
        return slice(value, high, low, here.source());
    }

    static Expr slice(Expr value, int high, int low, Source source) {
        if (low > high) {
            return zero(Type.uint(0), source);
        }
        if (low == 0 && high == value.width() - 1) {
            return convert(value, Type.uint(value.width()), source);
        }
        return switch (value) {
            case Expr.Literal literal -> {
                var type = Type.uint(high - low + 1);
                yield literal(type.wrap(literal.value().shiftRight(low)), type, source);
            }
            case Expr.Slice inner -> slice(inner.operand(), inner.low() + high, inner.low() + low, source);
            case Expr.Convert inner when inner.operand().width() > high -> slice(inner.operand(), high, low, source);
            case Expr.Concat concat -> sliceOfConcat(concat, high, low, source);
            default -> new Expr.Slice(value, high, low, source);
        };
    }

    /** Whether bits of {@code expr} can be written without a name for it. */
    private static boolean isSliceable(Expr expr) {
        return switch (expr) {
            case Expr.Ref _, Expr.Literal _, Expr.Slice _ -> true;
            case Expr.Convert convert -> convert.operand().width() >= convert.width() && isSliceable(convert.operand());
            case Expr.Concat _, Expr.Unary _, Expr.Binary _, Expr.Mux _, Expr.Select _, Expr.MemoryRead _ -> false;
        };
    }

    private static Expr sliceOfConcat(Expr.Concat concat, int high, int low, Source source) {
        var top = concat.width();
        for (var part : concat.parts()) {
            var bottom = top - part.width();
            if (high < top && low >= bottom) {
                return slice(part, high - bottom, low - bottom, source);
            }
            top = bottom;
        }
        return new Expr.Slice(concat, high, low, source);
    }

    /** The parts side by side; neighbours that are slices of one value become one slice. */
    static Expr concat(List<Expr> parts, Source source) {
        var merged = new ArrayList<Expr>();
        for (var part : parts) {
            if (part.width() == 0) {
                continue;
            }
            var bits = convert(part, Type.uint(part.width()), source);
            var left = merged.isEmpty() ? null : merged.getLast();
            if (left instanceof Expr.Slice high && bits instanceof Expr.Slice low && high.low() == low.high() + 1
                    && sameSignal(high.operand(), low.operand())) {
                merged.removeLast();
                merged.add(slice(high.operand(), high.high(), low.low(), source));
            } else {
                merged.add(bits);
            }
        }
        if (merged.isEmpty()) {
            return zero(Type.uint(0), source);
        }
        return merged.size() == 1 ? merged.getFirst() : new Expr.Concat(merged, source);
    }

    private static boolean sameSignal(Expr left, Expr right) {
        return left == right || left instanceof Expr.Ref one && right instanceof Expr.Ref other && one.signal() == other.signal();
    }

    /** The target for bits {@code high} to {@code low} of {@code word}; {@code null} where it cannot be set. */
    static Target part(Here here, Word word, int high, int low) {
        return word.owner == here.module() && low >= 0 && high < word.width() && low <= high + 1
                ? part(word.target, word.width(), high, low) : null;
    }

    /**
     * The target for {@code size} bits of {@code word} from the bit that {@code low} names at run time; {@code null} where it cannot be
     * set.
     */
    static Target partAt(Here here, Word word, int size, Expr low) {
        if (word.owner != here.module() || word.target == null || size > word.width()) {
            return null;
        }
        if (size == 0) {
            return new Target.Nothing();
        }
        List<Target> places = new ArrayList<>();
        for (var i = 0; i + size <= word.width(); i++) {
            places.add(part(word.target, word.width(), i + size - 1, i));
        }
        return new Target.Indexed(places, low);
    }

    private static Target part(Target target, int width, int high, int low) {
        if (target != null && low > high) {
            return new Target.Nothing();
        }
        return switch (target) {
            case Target.Nothing() -> target;
            case Target.Whole(var signal) when high - low + 1 == width -> target;
            case Target.Whole(var signal) -> new Target.Part(signal, high, low);
            case Target.Part(var signal, var _, var base) -> new Target.Part(signal, base + high, base + low);
            case Target.Indexed(var elements, var index) -> {
                List<Target> parts = new ArrayList<>();
                elements.forEach(element -> parts.add(part(element, width, high, low)));
                yield new Target.Indexed(parts, index);
            }
            case null -> null;
        };
    }

    static Expr mux(Expr condition, Expr whenTrue, Expr whenFalse, Source source) {
        if (whenTrue.width() == 0) {
            return whenTrue;
        }
        if (condition instanceof Expr.Literal literal) {
            return literal.value().signum() != 0 ? whenTrue : whenFalse;
        }
        return whenTrue == whenFalse ? whenTrue : new Expr.Mux(condition, whenTrue, whenFalse, source);
    }
}

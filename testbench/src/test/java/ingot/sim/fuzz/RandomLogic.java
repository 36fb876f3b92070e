package ingot.sim.fuzz;

import static ingot.hdl.netlist.Source.UNKNOWN;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Grows a pool of random expressions over given leaves, each by the rules of {@link Expr}. */
final class RandomLogic {
    private static final int MAX_CONVERTED = 100;
    /** Operands of products and quotients, so that gates of them stay few. */
    private static final int MAX_FACTOR = 12;
    /** Width of a factor times that of the other, in narrow designs. */
    private static final int MAX_NARROW_PRODUCT = 40;
    private final Dice dice;
    private final List<Expr> pool = new ArrayList<>();
    private final UnaryOperator<Expr> name;
    private List<Memory> memories = List.of();

    /** {@code name} may put an expression into a wire, so that it is written once where it is used often. */
    RandomLogic(Dice dice, UnaryOperator<Expr> name) {
        this.dice = dice;
        this.name = name;
    }

    void add(Expr leaf) {
        pool.add(leaf);
    }

    void memories(List<Memory> all) {
        memories = all;
    }

    void grow(int count) {
        for (int i = 0; i < count; i++) {
            var next = operation();
            if (next.width() <= dice.style().widest()) {
                pool.add(dice.oneIn(4) ? next : name.apply(next));
            }
        }
    }

    /** An expression of the pool, recent ones more often, in another type. */
    Expr any(Type type) {
        return convert(any(), type);
    }

    private Expr any() {
        return dice.recent(pool);
    }

    private Expr unsigned() {
        var value = any();
        return convert(value, Type.uint(value.width()));
    }

    private static Expr convert(Expr value, Type type) {
        return value.type().equals(type) ? value : new Expr.Convert(value, type, UNKNOWN);
    }

    private Expr operation() {
        return switch (dice.below(11)) {
            case 0 -> {
                var type = any().type();
                yield new Expr.Literal(dice.value(type), type, UNKNOWN);
            }
            case 1 -> unary();
            case 2 -> {
                var whenTrue = any();
                yield new Expr.Mux(any(Type.BOOL), whenTrue, any(whenTrue.type()), UNKNOWN);
            }
            case 3 -> slice(any());
            case 4 -> {
                var parts = new ArrayList<Expr>();
                for (int i = 0, n = 1 + dice.below(4); i < n; i++) {
                    parts.add(any());
                }
                yield new Expr.Concat(parts, UNKNOWN);
            }
            case 5 -> new Expr.Convert(any(), new Type(1 + dice.below(Math.min(MAX_CONVERTED, dice.style().widest())), dice.toss()), UNKNOWN);
            case 6 -> {
                var type = any().type();
                var elements = new ArrayList<Expr>();
                for (int i = 0, n = 1 + dice.below(dice.oneIn(12) ? 50 : 6); i < n; i++) {
                    elements.add(any(type));
                }
                yield new Expr.Select(elements, unsigned(), UNKNOWN);
            }
            case 7 -> memories.isEmpty() ? any() : memoryRead();
            default -> binary();
        };
    }

    private Expr slice(Expr operand) {
        if (operand.width() == 0) {
            return operand;
        }
        int low = dice.below(operand.width());
        return new Expr.Slice(operand, low + dice.below(operand.width() - low), low, UNKNOWN);
    }

    private Expr memoryRead() {
        var memory = dice.of(memories);
        return new Expr.MemoryRead(memory, any(Type.uint(memory.addressWidth() + dice.below(2))), UNKNOWN);
    }

    private Expr unary() {
        var operand = any();
        var op = dice.of(List.of(Expr.UnaryOp.values()));
        var type = switch (op) {
            case NOT -> operand.type();
            case NEGATE -> Type.sint(operand.width() + 1);
            case REDUCE_AND, REDUCE_OR, REDUCE_XOR -> Type.BOOL;
        };
        return new Expr.Unary(op, operand, type, UNKNOWN);
    }

    private Expr binary() {
        var op = dice.of(List.of(Expr.BinaryOp.values()));
        var left = any();
        boolean signed = left.type().signed();
        var right = any(new Type(any().width(), signed));
        if (dice.style() == Style.NARROW && isLarge(op, left, right)) {
            op = Expr.BinaryOp.SUB;
        }
        int wider = Math.max(left.width(), right.width());
        return switch (op) {
            case ADD, SUB -> new Expr.Binary(op, left, right, new Type(wider + 1, signed), UNKNOWN);
            case MULTIPLY -> {
                var first = narrow(left);
                var second = narrow(right);
                yield new Expr.Binary(op, first, second, new Type(first.width() + second.width(), signed), UNKNOWN);
            }
            case DIVIDE, REMAINDER -> {
                var dividend = narrow(unsigned());
                yield new Expr.Binary(op, dividend, narrow(unsigned()), dividend.type(), UNKNOWN);
            }
            case AND, OR, XOR -> new Expr.Binary(op, left, any(left.type()), left.type(), UNKNOWN);
            case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL ->
                    new Expr.Binary(op, left, right, Type.BOOL, UNKNOWN);
            case SHIFT_LEFT, SHIFT_RIGHT -> new Expr.Binary(
                    op, left, dice.toss() ? any(Type.uint(1 + dice.below(8))) : unsigned(), left.type(), UNKNOWN);
        };
    }

    private static boolean isLarge(Expr.BinaryOp op, Expr left, Expr right) {
        return op == Expr.BinaryOp.DIVIDE || op == Expr.BinaryOp.REMAINDER
                || op == Expr.BinaryOp.MULTIPLY && left.width() * right.width() > MAX_NARROW_PRODUCT;
    }

    /** Cut to a width that is cheap to multiply; seldom left as it is. */
    private Expr narrow(Expr value) {
        boolean wide = value.width() > MAX_FACTOR && !dice.oneIn(60);
        return wide ? convert(value, new Type(1 + dice.below(MAX_FACTOR), value.type().signed())) : value;
    }
}

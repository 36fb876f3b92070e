package ingot.sim.fuzz;

import static ingot.hdl.netlist.Source.UNKNOWN;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Grows a pool of random expressions over given leaves, each by the rules of {@link Expr}. */
final class RandomExpr {
    private static final int MAX_WIDTH = 150;
    private final Random random;
    private final List<Expr> pool = new ArrayList<>();
    private final UnaryOperator<Expr> name;
    private List<Memory> memories = List.of();
    private boolean arithmetic = true;

    /** {@code name} may put an expression into a wire, so that it is written once where it is used often. */
    RandomExpr(Random random, UnaryOperator<Expr> name) {
        this.random = random;
        this.name = name;
    }

    /** Leaves out divisions and large products. */
    void withoutArithmetic() {
        arithmetic = false;
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
            if (next.width() > 0 && next.width() <= MAX_WIDTH) {
                pool.add(random.nextInt(4) == 0 ? next : name.apply(next));
            }
        }
    }

    /** An expression of the pool, recent ones more often, in another type. */
    Expr any(Type type) {
        var value = any();
        return value.type().equals(type) ? value : new Expr.Convert(value, type, UNKNOWN);
    }

    BigInteger value(Type type) {
        return switch (random.nextInt(4)) {
            case 0 -> type.min();
            case 1 -> type.max();
            default -> type.wrap(new BigInteger(type.width() + 1, random));
        };
    }

    private Expr any() {
        int back = (int) (pool.size() * Math.pow(random.nextDouble(), 2));
        return pool.get(Math.max(0, pool.size() - 1 - back));
    }

    private Expr unsigned() {
        var value = any();
        return value.type().signed() ? new Expr.Convert(value, Type.uint(value.width()), UNKNOWN) : value;
    }

    private Expr operation() {
        return switch (random.nextInt(10)) {
            case 0 -> {
                var type = any().type();
                yield new Expr.Literal(value(type), type, UNKNOWN);
            }
            case 1 -> unary();
            case 2 -> {
                var whenTrue = any();
                yield new Expr.Mux(any(Type.BOOL), whenTrue, any(whenTrue.type()), UNKNOWN);
            }
            case 3 -> {
                var operand = any();
                int low = random.nextInt(operand.width());
                yield new Expr.Slice(operand, low + random.nextInt(operand.width() - low), low, UNKNOWN);
            }
            case 4 -> {
                var parts = new ArrayList<Expr>();
                for (int i = 0, n = 1 + random.nextInt(4); i < n; i++) {
                    parts.add(any());
                }
                yield new Expr.Concat(parts, UNKNOWN);
            }
            case 5 -> new Expr.Convert(any(), new Type(1 + random.nextInt(100), random.nextBoolean()), UNKNOWN);
            case 6 -> {
                var type = any().type();
                var elements = new ArrayList<Expr>();
                for (int i = 0, n = 1 + random.nextInt(random.nextInt(8) == 0 ? 50 : 6); i < n; i++) {
                    elements.add(any(type));
                }
                yield new Expr.Select(elements, unsigned(), UNKNOWN);
            }
            case 7 -> memories.isEmpty() ? any() : memoryRead();
            default -> binary();
        };
    }

    private Expr memoryRead() {
        var memory = memories.get(random.nextInt(memories.size()));
        return new Expr.MemoryRead(memory, any(Type.uint(memory.addressWidth())), UNKNOWN);
    }

    private Expr unary() {
        var operand = any();
        var op = Expr.UnaryOp.values()[random.nextInt(Expr.UnaryOp.values().length)];
        var type = switch (op) {
            case NOT -> operand.type();
            case NEGATE -> Type.sint(operand.width() + 1);
            default -> Type.BOOL;
        };
        return new Expr.Unary(op, operand, type, UNKNOWN);
    }

    private Expr binary() {
        var op = Expr.BinaryOp.values()[random.nextInt(Expr.BinaryOp.values().length)];
        var left = any();
        var right = any(new Type(any().width(), left.type().signed()));
        if (!arithmetic && (op == Expr.BinaryOp.DIVIDE || op == Expr.BinaryOp.REMAINDER
                || op == Expr.BinaryOp.MULTIPLY && left.width() * right.width() > 40)) {
            op = Expr.BinaryOp.SUB;
        }
        int wider = Math.max(left.width(), right.width());
        boolean signed = left.type().signed();
        return switch (op) {
            case ADD, SUB -> new Expr.Binary(op, left, right, new Type(wider + 1, signed), UNKNOWN);
            case MULTIPLY -> new Expr.Binary(op, left, right, new Type(left.width() + right.width(), signed), UNKNOWN);
            case DIVIDE, REMAINDER -> {
                var dividend = unsigned();
                yield new Expr.Binary(op, dividend, unsigned(), dividend.type(), UNKNOWN);
            }
            case AND, OR, XOR -> new Expr.Binary(op, left, any(left.type()), left.type(), UNKNOWN);
            case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL ->
                    new Expr.Binary(op, left, right, Type.BOOL, UNKNOWN);
            case SHIFT_LEFT, SHIFT_RIGHT -> new Expr.Binary(
                    op, left, random.nextBoolean() ? any(Type.uint(1 + random.nextInt(8))) : unsigned(),
                    left.type(), UNKNOWN);
        };
    }
}

package ingot.hdl.emit;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Expr.UnaryOp;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Random well-typed expressions over a few input ports. */
final class RandomExpressions {
    private static final Source SOURCE = Source.UNKNOWN;

    private final RandomGenerator random;
    final List<Port> inputs = new ArrayList<>();

    RandomExpressions(RandomGenerator random) {
        this.random = random;
        var widths = new int[] {1, 2, 5, 8, 13, 40, 70};
        for (var width : widths) {
            inputs.add(input("u" + width, Type.uint(width)));
            inputs.add(input("s" + width, Type.sint(width)));
        }
    }

    private static Port input(String name, Type type) {
        return new Port(name, type, Direction.INPUT, Port.Role.DATA, SOURCE);
    }

    Expr any(int depth) {
        if (depth == 0) {
            return leaf();
        }
        return switch (random.nextInt(10)) {
            case 0 -> unary(any(depth - 1));
            case 1, 2, 3 -> arithmetic(depth);
            case 4 -> compare(depth);
            case 5 -> shift(depth);
            case 6 -> {
                var operand = any(depth - 1);
                var low = random.nextInt(operand.width());
                yield new Expr.Slice(operand, low + random.nextInt(operand.width() - low), low, SOURCE);
            }
            case 7 -> {
                var parts = new ArrayList<Expr>();
                for (var i = random.nextInt(1, 4); i > 0; i--) {
                    parts.add(any(depth - 1));
                }
                yield capped(new Expr.Concat(parts, SOURCE));
            }
            case 8 -> convert(any(depth - 1), new Type(random.nextInt(1, 80), random.nextBoolean()));
            default -> {
                var whenTrue = any(depth - 1);
                var other = convert(any(depth - 1), whenTrue.type());
                yield random.nextBoolean()
                        ? new Expr.Mux(bool(depth - 1), whenTrue, other, SOURCE)
                        : new Expr.Select(List.of(whenTrue, other, convert(leaf(), whenTrue.type())), unsigned(any(depth - 1), 3), SOURCE);
            }
        };
    }

    private Expr leaf() {
        if (random.nextInt(4) == 0) {
            var type = new Type(random.nextInt(1, 20), random.nextBoolean());
            return new Expr.Literal(type.wrap(new BigInteger(type.width(), new java.util.Random(random.nextLong()))), type, SOURCE);
        }
        return new Expr.Ref(inputs.get(random.nextInt(inputs.size())), SOURCE);
    }

    private Expr unary(Expr operand) {
        var op = UnaryOp.values()[random.nextInt(UnaryOp.values().length)];
        var type = switch (op) {
            case NOT -> operand.type();
            case NEGATE -> Type.sint(operand.width() + 1);
            case REDUCE_AND, REDUCE_OR, REDUCE_XOR -> Type.BOOL;
        };
        return new Expr.Unary(op, operand, type, SOURCE);
    }

    private Expr arithmetic(int depth) {
        var left = any(depth - 1);
        var right = sameSign(any(depth - 1), left);
        var signed = left.type().signed();
        var wider = Math.max(left.width(), right.width());
        return switch (random.nextInt(8)) {
            case 0, 1 -> capped(binary(BinaryOp.ADD, left, right, new Type(wider + 1, signed)));
            case 2 -> capped(binary(BinaryOp.SUB, left, right, new Type(wider + 1, signed)));
            case 3 -> capped(binary(BinaryOp.MULTIPLY, left, right, new Type(left.width() + right.width(), signed)));
            case 4 -> binary(BinaryOp.AND, left, convert(right, left.type()), left.type());
            case 5 -> binary(BinaryOp.OR, left, convert(right, left.type()), left.type());
            case 6 -> binary(BinaryOp.XOR, left, convert(right, left.type()), left.type());
            default -> {
                // Icarus 11 divides words of more than 64 bits wrongly.
                var dividend = convert(left, Type.uint(Math.min(60, left.width())));
                var op = random.nextBoolean() ? BinaryOp.DIVIDE : BinaryOp.REMAINDER;
                yield binary(op, dividend, convert(right, Type.uint(Math.min(60, right.width()))), dividend.type());
            }
        };
    }

    private Expr compare(int depth) {
        var left = any(depth - 1);
        var ops = new BinaryOp[] {BinaryOp.EQUAL, BinaryOp.NOT_EQUAL, BinaryOp.LESS, BinaryOp.LESS_EQUAL,
            BinaryOp.GREATER, BinaryOp.GREATER_EQUAL};
        return binary(ops[random.nextInt(ops.length)], left, sameSign(any(depth - 1), left), Type.BOOL);
    }

    private Expr shift(int depth) {
        var left = any(depth - 1);
        Expr amount = random.nextBoolean()
                ? new Expr.Literal(BigInteger.valueOf(random.nextInt(8)), Type.uint(3), SOURCE)
                : unsigned(any(depth - 1), 4);
        return binary(random.nextBoolean() ? BinaryOp.SHIFT_LEFT : BinaryOp.SHIFT_RIGHT, left, amount, left.type());
    }

    private Expr bool(int depth) {
        return convert(any(depth), Type.BOOL);
    }

    private Expr unsigned(Expr operand, int width) {
        return convert(operand, Type.uint(width));
    }

    private static Expr sameSign(Expr operand, Expr model) {
        return convert(operand, new Type(operand.width(), model.type().signed()));
    }

    private static Expr binary(BinaryOp op, Expr left, Expr right, Type type) {
        return new Expr.Binary(op, left, right, type, SOURCE);
    }

    /** Keeps widths within reason. */
    private static Expr capped(Expr expr) {
        return expr.width() > 90 ? convert(expr, new Type(60, expr.type().signed())) : expr;
    }

    private static Expr convert(Expr operand, Type type) {
        return operand.type().equals(type) ? operand : new Expr.Convert(operand, type, SOURCE);
    }
}

package ingot.sim.fuzz;

import static ingot.hdl.netlist.Source.UNKNOWN;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Arrays of registers, all of an array with one random formula over neighbours and inputs: what the JVM engine turns into loops. At the
 * edges, and in a few places inside, the formula reads something else.
 */
final class RandomArray {
    private static final int LENGTH = 70;
    private static final int[] WIDTHS = {1, 3, 8, 8, 16, 16, 31, 32, 33};
    private final Random random;
    private final List<Port> ports = new ArrayList<>();
    private final List<List<Register>> arrays = new ArrayList<>();

    RandomArray(long seed) {
        random = new Random(seed);
    }

    Netlist make() {
        var clk = port("clk", Type.BOOL, Direction.INPUT, Port.Role.CLOCK);
        var rst = port("rst", Type.BOOL, Direction.INPUT, Port.Role.RESET);
        var clocking = new Clocking(clk, Optional.of(new Clocking.Reset(rst, Clocking.Reset.Kind.SYNCHRONOUS, true)));
        for (int i = 0; i < 3; i++) {
            port("in" + i, type(), Direction.INPUT, Port.Role.DATA);
        }
        for (int a = 0; a < 5; a++) {
            var type = type();
            boolean resets = random.nextBoolean();
            var array = new ArrayList<Register>();
            for (int i = 0; i < LENGTH; i++) {
                var value = resets ? Optional.of(BigInteger.ZERO) : Optional.<BigInteger>empty();
                array.add(new Register("array" + a + "_" + i, type, clocking, value, UNKNOWN));
            }
            arrays.add(array);
        }
        var processes = new ArrayList<Process>();
        for (var array : arrays) {
            long formula = random.nextLong();
            for (int i = 0; i < LENGTH; i++) {
                var value = convert(new Formula(new Random(formula), i).grow(3), array.getFirst().type());
                processes.add(new Process.Clocked(clocking, List.of(new Statement.Assign(array.get(i), value, UNKNOWN))));
            }
        }
        for (int o = 0; o < 8; o++) {
            var array = arrays.get(o % 5);
            var source = array.get(random.nextInt(LENGTH));
            var out = port("out" + o, source.type(), Direction.OUTPUT, Port.Role.DATA);
            processes.add(new Process.Combinational(List.of(new Statement.Assign(out, new Expr.Ref(source, UNKNOWN), UNKNOWN))));
        }
        var registers = arrays.stream().flatMap(List::stream).toList();
        return new Netlist(new NetModule("Arrays", "", ports, List.of(), registers, List.of(), List.of(), processes, UNKNOWN));
    }

    /** One formula; equal seeds give equal shapes for every member. */
    private final class Formula {
        private final Random shape;
        private final int member;

        Formula(Random shape, int member) {
            this.shape = shape;
            this.member = member;
        }

        Expr grow(int depth) {
            if (depth == 0 || shape.nextInt(6) == 0) {
                return leaf();
            }
            var left = grow(depth - 1);
            return switch (shape.nextInt(9)) {
                case 0 -> new Expr.Mux(convert(grow(depth - 1), Type.BOOL), left, convert(grow(depth - 1), left.type()), UNKNOWN);
                case 1 -> {
                    int low = shape.nextInt(left.width());
                    yield new Expr.Slice(left, low + shape.nextInt(left.width() - low), low, UNKNOWN);
                }
                case 2 -> new Expr.Concat(List.of(left, grow(depth - 1)), UNKNOWN);
                case 3 -> convert(left, new Type(1 + shape.nextInt(40), shape.nextBoolean()));
                case 4 -> unary(left);
                default -> binary(left, depth);
            };
        }

        private Expr leaf() {
            int array = shape.nextInt(5);
            int offset = shape.nextInt(5) - 2;
            int kind = shape.nextInt(5);
            var literalType = type(shape);
            var literal = new Expr.Literal(literalType.wrap(BigInteger.valueOf(shape.nextInt())), literalType, UNKNOWN);
            if (kind == 0) {
                return literal;
            }
            int at = member + offset;
            boolean odd = at < 0 || at >= LENGTH || member == 33;
            return kind == 1 ? new Expr.Ref(ports.get(2 + array % 3), UNKNOWN)
                    : new Expr.Ref(arrays.get(array).get(odd ? (member * 7 + 5) % LENGTH : at), UNKNOWN);
        }

        private Expr unary(Expr operand) {
            var op = Expr.UnaryOp.values()[shape.nextInt(Expr.UnaryOp.values().length)];
            return new Expr.Unary(op, operand, switch (op) {
                case NOT -> operand.type();
                case NEGATE -> Type.sint(operand.width() + 1);
                default -> Type.BOOL;
            }, UNKNOWN);
        }

        private Expr binary(Expr left, int depth) {
            var op = Expr.BinaryOp.values()[shape.nextInt(Expr.BinaryOp.values().length)];
            if (shape.nextInt(10) != 0 && (op == Expr.BinaryOp.DIVIDE || op == Expr.BinaryOp.REMAINDER)) {
                op = Expr.BinaryOp.SUB;
            }
            boolean signed = left.type().signed();
            var raw = grow(depth - 1);
            var right = convert(raw, new Type(raw.width(), signed));
            int wider = Math.max(left.width(), right.width());
            return switch (op) {
                case ADD, SUB -> new Expr.Binary(op, left, right, new Type(wider + 1, signed), UNKNOWN);
                case MULTIPLY -> new Expr.Binary(op, left, right, new Type(left.width() + right.width(), signed), UNKNOWN);
                case DIVIDE, REMAINDER -> {
                    var dividend = convert(left, Type.uint(left.width()));
                    yield new Expr.Binary(op, dividend, convert(raw, Type.uint(raw.width())), dividend.type(), UNKNOWN);
                }
                case AND, OR, XOR -> new Expr.Binary(op, left, convert(raw, left.type()), left.type(), UNKNOWN);
                case SHIFT_LEFT, SHIFT_RIGHT -> new Expr.Binary(
                        op, left, convert(raw, Type.uint(1 + shape.nextInt(6))), left.type(), UNKNOWN);
                default -> new Expr.Binary(op, left, right, Type.BOOL, UNKNOWN);
            };
        }
    }

    private static Expr convert(Expr value, Type type) {
        return value.type().equals(type) ? value : new Expr.Convert(value, type, UNKNOWN);
    }

    private Type type() {
        return type(random);
    }

    private static Type type(Random random) {
        return new Type(WIDTHS[random.nextInt(WIDTHS.length)], random.nextBoolean());
    }

    private Port port(String name, Type type, Direction direction, Port.Role role) {
        var port = new Port(name, type, direction, role, UNKNOWN);
        ports.add(port);
        return port;
    }
}

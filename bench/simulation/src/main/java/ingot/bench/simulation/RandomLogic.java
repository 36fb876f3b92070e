package ingot.bench.simulation;

import static ingot.hdl.netlist.Source.UNKNOWN;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Wire;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Logic without any regularity: nothing for loops, nothing for words of instances. */
final class RandomLogic {
    private static final int[] WIDTHS = {1, 1, 1, 2, 4, 8, 8, 16, 24, 32, 32, 48, 64};
    private final Random random;
    private final List<Port> ports = new ArrayList<>();
    private final List<Wire> wires = new ArrayList<>();
    private final List<Register> registers = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();

    RandomLogic(long seed) {
        random = new Random(seed);
    }

    /** One piece of {@code operations} operators and {@code registerCount} registers. */
    Netlist make(int operations, int registerCount) {
        var clocking = clocking();
        var inputs = inputs();
        var piece = piece("", clocking, inputs, operations, registerCount, Optional.empty());
        for (int i = 0; i < 8; i++) {
            output("out" + i, piece.get(random.nextInt(piece.size())));
        }
        return netlist();
    }

    /** {@code pieces} of 250 operators each, of which an input lets one run at a time. */
    Netlist gated(int pieces) {
        var clocking = clocking();
        var inputs = inputs();
        var select = port("select", Type.uint(5), Direction.INPUT, Port.Role.DATA);
        for (int i = 0; i < pieces; i++) {
            var enable = new Expr.Binary(Expr.BinaryOp.EQUAL, ref(select),
                    new Expr.Literal(BigInteger.valueOf(i), Type.uint(5), UNKNOWN), Type.BOOL, UNKNOWN);
            var piece = piece("p" + i + "_", clocking, inputs, 250, 25, Optional.of(enable));
            output("out" + i, piece.get(random.nextInt(25)));
        }
        return netlist();
    }

    private Clocking clocking() {
        var clk = port("clk", Type.BOOL, Direction.INPUT, Port.Role.CLOCK);
        var rst = port("rst", Type.BOOL, Direction.INPUT, Port.Role.RESET);
        return new Clocking(clk, Optional.of(new Clocking.Reset(rst, Clocking.Reset.Kind.SYNCHRONOUS, true)));
    }

    private List<Expr> inputs() {
        var inputs = new ArrayList<Expr>();
        for (int i = 0; i < 8; i++) {
            inputs.add(ref(port("in" + i, Type.uint(32), Direction.INPUT, Port.Role.DATA)));
        }
        return inputs;
    }

    /** Registers first, then what is made of them. An enabled piece reads its inputs only while it is enabled. */
    private List<Expr> piece(
            String prefix, Clocking clocking, List<Expr> inputs, int operations, int registerCount, Optional<Expr> enable) {
        var pool = new ArrayList<Expr>();
        var own = new ArrayList<Register>();
        for (int i = 0; i < registerCount; i++) {
            var type = Type.uint(WIDTHS[random.nextInt(WIDTHS.length)]);
            var register = new Register(prefix + "state" + i, type, clocking, Optional.of(BigInteger.valueOf(i & 1)), UNKNOWN);
            own.add(register);
            pool.add(ref(register));
        }
        if (enable.isEmpty()) {
            pool.addAll(inputs);
        }
        for (int i = 0; i < operations; i++) {
            var value = operation(pool);
            var wire = new Wire(prefix + "value" + i, value.type(), UNKNOWN);
            wires.add(wire);
            processes.add(new Process.Combinational(List.of(new Statement.Assign(wire, value, UNKNOWN))));
            pool.add(ref(wire));
        }
        for (int i = 0; i < own.size(); i++) {
            var register = own.get(i);
            var value = enable.isPresent() && i < inputs.size()
                    ? new Expr.Binary(Expr.BinaryOp.XOR, convert(pick(pool), register.type()), convert(inputs.get(i), register.type()),
                            register.type(), UNKNOWN)
                    : convert(pick(pool), register.type());
            Statement assign = new Statement.Assign(register, value, UNKNOWN);
            var body = enable.<Statement>map(condition -> new Statement.If(condition, List.of(assign), List.of(), UNKNOWN)).orElse(assign);
            processes.add(new Process.Clocked(clocking, List.of(body)));
        }
        registers.addAll(own);
        return pool;
    }

    private Expr operation(List<Expr> pool) {
        var left = pick(pool);
        var right = convert(pick(pool), left.type());
        return switch (random.nextInt(8)) {
            case 0 -> convert(new Expr.Binary(Expr.BinaryOp.ADD, left, right, Type.uint(left.width() + 1), UNKNOWN), left.type());
            case 1 -> convert(new Expr.Binary(Expr.BinaryOp.SUB, left, right, Type.uint(left.width() + 1), UNKNOWN), left.type());
            case 2 -> new Expr.Binary(Expr.BinaryOp.AND, left, right, left.type(), UNKNOWN);
            case 3 -> new Expr.Binary(Expr.BinaryOp.XOR, left, right, left.type(), UNKNOWN);
            case 4 -> new Expr.Binary(Expr.BinaryOp.LESS, left, right, Type.BOOL, UNKNOWN);
            case 5 -> new Expr.Slice(left, left.width() - 1, random.nextInt(left.width()), UNKNOWN);
            default -> new Expr.Mux(convert(pick(pool), Type.BOOL), left, right, UNKNOWN);
        };
    }

    /** Mostly something recent. */
    private Expr pick(List<Expr> pool) {
        return random.nextInt(3) == 0 ? pool.get(random.nextInt(pool.size()))
                : pool.get(pool.size() - 1 - random.nextInt(Math.min(pool.size(), 100)));
    }

    private Port port(String name, Type type, Direction direction, Port.Role role) {
        var port = new Port(name, type, direction, role, UNKNOWN);
        ports.add(port);
        return port;
    }

    private void output(String name, Expr value) {
        var port = port(name, value.type(), Direction.OUTPUT, Port.Role.DATA);
        processes.add(new Process.Combinational(List.of(new Statement.Assign(port, value, UNKNOWN))));
    }

    private static Expr ref(Signal signal) {
        return new Expr.Ref(signal, UNKNOWN);
    }

    private static Expr convert(Expr value, Type type) {
        return value.type().equals(type) ? value : new Expr.Convert(value, type, UNKNOWN);
    }

    private Netlist netlist() {
        return new Netlist(new NetModule("Logic", "", ports, wires, registers, List.of(), List.of(), processes, UNKNOWN));
    }
}

package ingot.sim.fuzz;

import static ingot.hdl.netlist.Source.UNKNOWN;

import ingot.hdl.netlist.ClockGate;
import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Verification;
import ingot.hdl.netlist.Wire;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Builds one random module; expressions read only what exists already, so nothing loops. */
final class RandomModule {
    private final String name;
    private final Dice dice;
    private final RandomLogic exprs;
    private final RandomStatements statements;
    private final List<Port> ports = new ArrayList<>();
    private final List<Wire> wires = new ArrayList<>();
    private final List<Register> registers = new ArrayList<>();
    private final List<Memory> memories = new ArrayList<>();
    private final List<Instance> instances = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();
    private final List<ClockGate> clockGates = new ArrayList<>();
    private final List<Clocking> clockings = new ArrayList<>();

    RandomModule(String name, Dice dice) {
        this.name = name;
        this.dice = dice;
        exprs = new RandomLogic(dice, this::named);
        statements = new RandomStatements(dice, exprs);
    }

    /** A module of about {@code operations} operators around instances of {@code children}. */
    NetModule make(int operations, List<NetModule> children) {
        clocks();
        for (int i = 0, n = 2 + dice.below(4); i < n; i++) {
            exprs.add(ref(port("in" + i, dice.type(), Direction.INPUT, Port.Role.DATA)));
        }
        registers();
        memories();
        exprs.grow(operations / 2);
        gate();
        for (var child : children) {
            instance(child);
            exprs.grow(2);
        }
        for (int i = 0, n = dice.below(4); i < n; i++) {
            var wire = new Wire("value" + i, dice.type(), UNKNOWN);
            wires.add(wire);
            processes.add(new Process.Combinational(statements.drive(wire)));
            exprs.add(ref(wire));
            exprs.grow(operations / 8);
        }
        clocked();
        for (int i = 0, n = 1 + dice.below(4); i < n; i++) {
            var out = port("out" + i, dice.type(), Direction.OUTPUT, Port.Role.DATA);
            processes.add(new Process.Combinational(statements.drive(out)));
        }
        return new NetModule(name, "", ports, wires, registers, memories, instances, processes, clockGates, Verification.NONE,
                Optional.empty(), Optional.empty(), UNKNOWN);
    }

    /** One or two clocks; a reset that acts at the edge and one that acts at once, of either polarity. */
    private void clocks() {
        var clk = port("clk", Type.BOOL, Direction.INPUT, Port.Role.CLOCK);
        var rst = port("rst", Type.BOOL, Direction.INPUT, Port.Role.RESET);
        if (!dice.style().severalClocks()) {
            clockings.add(new Clocking(clk, Optional.of(new Clocking.Reset(rst, Clocking.Reset.Kind.SYNCHRONOUS, true))));
            return;
        }
        var arst = port("arst", Type.BOOL, Direction.INPUT, Port.Role.RESET);
        var synchronous = new Clocking.Reset(rst, Clocking.Reset.Kind.SYNCHRONOUS, dice.toss());
        var asynchronous = new Clocking.Reset(arst, Clocking.Reset.Kind.ASYNCHRONOUS, dice.toss());
        clockings.add(new Clocking(clk, Optional.of(synchronous)));
        clockings.add(new Clocking(clk, Optional.of(asynchronous)));
        clockings.add(new Clocking(clk, Optional.empty()));
        var other = port("clk_b", Type.BOOL, Direction.INPUT, Port.Role.CLOCK);
        if (dice.oneIn(3)) {
            clockings.add(new Clocking(other, Optional.of(synchronous)));
            clockings.add(new Clocking(other, Optional.of(asynchronous)));
        }
    }

    /** Seldom a gated clock, with a register of its own that the outputs read. */
    private void gate() {
        if (dice.style().severalClocks() && dice.oneIn(3)) {
            var from = dice.of(clockings);
            var gated = new Wire("gated", Type.BOOL, UNKNOWN);
            wires.add(gated);
            clockGates.add(new ClockGate("gate", gated, from.clock(), exprs.any(Type.BOOL), UNKNOWN));
            clockings.add(new Clocking(gated, from.reset()));
            register("slow", clockings.getLast());
        }
    }

    private void registers() {
        for (int i = 0, n = 1 + dice.below(4); i < n; i++) {
            register("state" + i, dice.of(clockings));
        }
    }

    private void register(String name, Clocking clocking) {
        var type = dice.type();
        Optional<BigInteger> reset = dice.oneIn(4) ? Optional.empty() : Optional.of(dice.value(type));
        registers.add(new Register(name, type, clocking, reset, UNKNOWN));
        exprs.add(ref(registers.getLast()));
    }

    private void memories() {
        for (int i = 0, n = Math.max(0, dice.below(4) - 1); i < n; i++) {
            var word = new Type(dice.oneIn(20) ? 0 : 1 + dice.below(dice.oneIn(8) ? Math.min(80, dice.style().widest()) : 16), dice.toss());
            int depth = 1 + dice.below(12);
            var init = new ArrayList<BigInteger>();
            for (int word0 = 0, words = dice.toss() ? 0 : 1 + dice.below(depth); word0 < words; word0++) {
                init.add(dice.value(word));
            }
            memories.add(new Memory("store" + i, word, depth, lane(word), init, dice.of(List.of(Memory.ReadUnderWrite.values())), UNKNOWN));
        }
        exprs.memories(memories);
    }

    /** The whole word, or a divisor of its width. */
    private int lane(Type word) {
        int lane = 1 + dice.below(Math.max(1, word.width()));
        return dice.toss() && word.width() % lane == 0 ? lane : word.width();
    }

    private void clocked() {
        for (var register : registers) {
            var body = new ArrayList<Statement>();
            body.add(statements.choice(register, 2));
            if (dice.oneIn(3)) {
                body.add(statements.choice(register, 1));
            }
            processes.add(new Process.Clocked(register.clocking(), body));
        }
        for (var memory : memories) {
            var body = new ArrayList<Statement>();
            for (int i = 0, n = dice.below(3); i < n; i++) {
                body.add(statements.write(memory));
            }
            if (!body.isEmpty()) {
                processes.add(new Process.Clocked(dice.of(clockings), body));
            }
        }
    }

    private void instance(NetModule child) {
        var inputs = new LinkedHashMap<String, Expr>();
        var outputs = new LinkedHashMap<String, Wire>();
        var instance = "part" + instances.size();
        for (var port : child.ports()) {
            if (port.direction() == Direction.OUTPUT) {
                var wire = new Wire(instance + "_" + port.name(), port.type(), UNKNOWN);
                wires.add(wire);
                outputs.put(port.name(), wire);
            } else if (port.role() == Port.Role.DATA) {
                inputs.put(port.name(), exprs.any(port.type()));
            } else {
                inputs.put(port.name(), ref(ports.stream().filter(own -> own.name().equals(port.name())).findFirst().orElseThrow()));
            }
        }
        instances.add(new Instance(instance, child, Collections.unmodifiableMap(inputs), Collections.unmodifiableMap(outputs), UNKNOWN));
        outputs.values().forEach(wire -> exprs.add(ref(wire)));
    }

    private Expr named(Expr value) {
        var wire = new Wire("term" + wires.size(), value.type(), UNKNOWN);
        wires.add(wire);
        processes.add(new Process.Combinational(List.of(new Statement.Assign(wire, value, UNKNOWN))));
        return ref(wire);
    }

    private Port port(String name, Type type, Direction direction, Port.Role role) {
        var port = new Port(name, type, direction, role, UNKNOWN);
        ports.add(port);
        return port;
    }

    private static Expr ref(Signal signal) {
        return new Expr.Ref(signal, UNKNOWN);
    }
}

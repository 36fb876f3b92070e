package ingot.sim.fuzz;

import static ingot.hdl.netlist.Source.UNKNOWN;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Memory;
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

/** A random design that uses every kind of node and statement; the same seed gives the same design. */
final class RandomDesign {
    private static final int[] WIDTHS = {1, 1, 2, 3, 5, 7, 8, 13, 16, 31, 32, 33, 47, 63, 64, 65, 96, 128, 131};
    private static final int[] SMALL_WIDTHS = {1, 1, 1, 2, 3, 4, 6, 9};
    private int[] widths = WIDTHS;
    private final Random random;
    private final RandomExpr exprs;
    private final List<Port> ports = new ArrayList<>();
    private final List<Wire> wires = new ArrayList<>();
    private final List<Register> registers = new ArrayList<>();
    private final List<Memory> memories = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();

    RandomDesign(long seed) {
        random = new Random(seed);
        exprs = new RandomExpr(random, this::named);
    }

    /** Narrow words, no divisions and no large products: what goes side by side in the bits of words. */
    RandomDesign small() {
        widths = SMALL_WIDTHS;
        exprs.withoutArithmetic();
        return this;
    }

    Netlist make(int operations) {
        return make(operations, 1);
    }

    /** With several clocks resets may be asynchronous. */
    Netlist make(int operations, int clocks) {
        var rst = port("rst", Type.BOOL, Direction.INPUT, Port.Role.RESET);
        var clockings = new ArrayList<Clocking>();
        for (int i = 0; i < clocks; i++) {
            var clk = port(i == 0 ? "clk" : "clk" + i, Type.BOOL, Direction.INPUT, Port.Role.CLOCK);
            var kind = clocks > 1 && random.nextBoolean()
                    ? Clocking.Reset.Kind.ASYNCHRONOUS : Clocking.Reset.Kind.SYNCHRONOUS;
            clockings.add(new Clocking(clk, Optional.of(new Clocking.Reset(rst, kind, random.nextBoolean()))));
        }
        for (int i = 0; i < 5; i++) {
            exprs.add(ref(port("in" + i, type(), Direction.INPUT, Port.Role.DATA)));
        }
        for (int i = 0; i < 5; i++) {
            var type = type();
            Optional<BigInteger> reset = i == 0 ? Optional.empty() : Optional.of(exprs.value(type));
            registers.add(new Register("state" + i, type, clockings.get(i % clocks), reset, UNKNOWN));
            exprs.add(ref(registers.get(i)));
        }
        for (int i = 0; i < 2; i++) {
            var word = type();
            int depth = 1 + random.nextInt(20);
            int lane = word.width() % 2 == 0 ? word.width() / 2 : word.width();
            memories.add(new Memory("store" + i, word, depth, lane, List.of(exprs.value(word)),
                    Memory.ReadUnderWrite.OLD, UNKNOWN));
        }
        exprs.memories(memories);
        for (int i = 0; i < 6; i++) {
            exprs.grow(operations / 8);
            var wire = new Wire("value" + i, type(), UNKNOWN);
            wires.add(wire);
            var body = new ArrayList<Statement>();
            body.add(assign(wire));
            if (wire.type().width() > 1) {
                int low = random.nextInt(wire.type().width());
                int high = low + random.nextInt(wire.type().width() - low);
                body.add(new Statement.AssignSlice(
                        wire, high, low, exprs.any(Type.uint(high - low + 1)), UNKNOWN));
            }
            body.add(choice(wire, 2));
            processes.add(new Process.Combinational(body));
            exprs.add(ref(wire));
        }
        exprs.grow(operations / 8);
        for (var register : registers) {
            processes.add(new Process.Clocked(register.clocking(), List.of(choice(register, 3))));
        }
        for (var memory : memories) {
            processes.add(new Process.Clocked(clockings.get(memories.indexOf(memory) % clocks), List.of(
                    new Statement.If(exprs.any(Type.BOOL), List.of(write(memory)), List.of(), UNKNOWN), write(memory))));
        }
        for (int i = 0; i < 8; i++) {
            var out = port("out" + i, type(), Direction.OUTPUT, Port.Role.DATA);
            processes.add(new Process.Combinational(List.of(assign(out))));
        }
        return new Netlist(new NetModule(
                "Fuzz", "", ports, wires, registers, memories, List.of(), processes, UNKNOWN));
    }

    private Statement write(Memory memory) {
        var address = exprs.any(Type.uint(memory.addressWidth()));
        var value = exprs.any(memory.word());
        return memory.lanes() == 1 || random.nextBoolean()
                ? new Statement.MemoryWrite(memory, address, value, UNKNOWN)
                : new Statement.MemoryWrite(memory, address, named(value), Optional.of(named(exprs.any(Type.uint(memory.lanes())))), UNKNOWN);
    }

    private Expr named(Expr value) {
        var wire = new Wire("term" + wires.size(), value.type(), UNKNOWN);
        wires.add(wire);
        processes.add(new Process.Combinational(List.of(new Statement.Assign(wire, value, UNKNOWN))));
        return ref(wire);
    }

    private Statement choice(Signal target, int depth) {
        if (depth == 0) {
            return assign(target);
        }
        if (random.nextBoolean()) {
            return new Statement.If(exprs.any(Type.BOOL), List.of(choice(target, depth - 1)),
                    random.nextBoolean() ? List.of() : List.of(choice(target, depth - 1)), UNKNOWN);
        }
        var subject = exprs.any(Type.uint(1 + random.nextInt(5)));
        var cases = new ArrayList<Statement.Case>();
        int labels = Math.min(1 << subject.width(), 1 + random.nextInt(6));
        for (int i = 0; i < labels; i++) {
            cases.add(new Statement.Case(List.of(BigInteger.valueOf(i)), List.of(choice(target, depth - 1)), UNKNOWN));
        }
        return new Statement.Switch(subject, cases, List.of(assign(target)), UNKNOWN);
    }

    private Statement assign(Signal target) {
        return new Statement.Assign(target, exprs.any(target.type()), UNKNOWN);
    }

    private Type type() {
        return new Type(widths[random.nextInt(widths.length)], random.nextInt(3) == 0);
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

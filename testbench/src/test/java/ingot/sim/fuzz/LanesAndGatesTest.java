package ingot.sim.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.hdl.netlist.ClockGate;
import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Verification;
import ingot.hdl.netlist.Wire;
import ingot.sim.Engine;
import ingot.sim.jvm.JvmEngine;
import ingot.sim.verilator.VerilatorEngine;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Memories written lane by lane, and registers behind clock gates: every engine does what the rules of the netlist say. */
class LanesAndGatesTest {
    private static final Source AT = Source.UNKNOWN;
    private static final Type BYTE = Type.uint(8);

    private final Port clk = new Port("clk", Type.BOOL, Direction.INPUT, Port.Role.CLOCK, AT);
    private final Port rst = new Port("rst", Type.BOOL, Direction.INPUT, Port.Role.RESET, AT);

    enum Kind {
        JVM(new JvmEngine()),
        VERILATOR(new VerilatorEngine());

        private final Engine engine;

        Kind(Engine engine) {
            this.engine = engine;
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesTheLanesOfTheMask(Kind kind) {
        compare(kind, lanes());
    }

    @ParameterizedTest
    @EnumSource
    void opensAndClosesClocks(Kind kind) {
        for (var reset : Clocking.Reset.Kind.values()) {
            compare(kind, gated(reset));
        }
    }

    private static void compare(Kind kind, NetModule top) {
        assumeTrue(kind.engine.unavailable().isEmpty(), () -> kind.engine.unavailable().orElseThrow());
        var random = RandomGenerator.of("L64X128MixRandom");
        var netlist = new Netlist(top);
        try (var simulator = kind.engine.compile(netlist)) {
            var reference = new ReferenceSimulator(netlist);
            for (int cycle = 0; cycle < 300; cycle++) {
                for (var port : top.ports()) {
                    int index = simulator.port(port.name());
                    if (port.role() != Port.Role.CLOCK && port.direction() == Direction.INPUT) {
                        var value = port.role() == Port.Role.RESET && random.nextInt(8) > 0
                                ? BigInteger.ZERO : BigInteger.valueOf(random.nextInt(1 << port.type().width()));
                        simulator.poke(index, value);
                        reference.poke(index, value);
                    }
                }
                int steps = random.nextInt(1, 4);
                simulator.step(steps);
                reference.step(steps);
                for (var port : top.ports()) {
                    int index = simulator.port(port.name());
                    if (port.direction() == Direction.OUTPUT) {
                        assertEquals(reference.peekBig(index), simulator.peekBig(index), port.name() + " in cycle " + cycle);
                    }
                }
            }
        }
    }

    private NetModule lanes() {
        var address = data("address", Type.uint(2), Direction.INPUT);
        var value = data("value", BYTE, Direction.INPUT);
        var mask = data("mask", Type.uint(4), Direction.INPUT);
        var out = data("out", BYTE, Direction.OUTPUT);
        var memory = new Memory("store", BYTE, 3, 2, List.of(BigInteger.valueOf(0xA5)), Memory.ReadUnderWrite.OLD, AT);
        var clocking = new Clocking(clk, Optional.empty());
        var write = new Statement.MemoryWrite(memory, ref(address), ref(value), Optional.of(ref(mask)), AT);
        var second = new Statement.MemoryWrite(memory, new Expr.Literal(BigInteger.ONE, Type.uint(2), AT), ref(value),
                Optional.of(new Expr.Literal(BigInteger.TWO, Type.uint(4), AT)), AT);
        return new NetModule("Lanes", "", List.of(clk, address, value, mask, out), List.of(), List.of(), List.of(memory), List.of(),
                List.of(new Process.Clocked(clocking, List.of(write, second)),
                        new Process.Combinational(List.of(
                                new Statement.Assign(out, new Expr.MemoryRead(memory, ref(address), AT), AT)))), AT);
    }

    /** A gate behind a gate, a register that opens the second one, and an instance that gets the gated clock. */
    private NetModule gated(Clocking.Reset.Kind kind) {
        var child = counter(kind);
        var first = data("first", Type.BOOL, Direction.INPUT);
        var second = data("second", Type.BOOL, Direction.INPUT);
        var out = data("out", BYTE, Direction.OUTPUT);
        var inner = data("inner", BYTE, Direction.OUTPUT);
        var outer = new Wire("outer_clk", Type.BOOL, AT);
        var both = new Wire("both_clk", Type.BOOL, AT);
        var innerValue = new Wire("inner_value", BYTE, AT);
        var reset = Optional.of(new Clocking.Reset(rst, kind, true));
        var opens = new Register("opens", Type.BOOL, new Clocking(outer, reset), Optional.of(BigInteger.ZERO), AT);
        var count = new Register("count", BYTE, new Clocking(both, reset), Optional.of(BigInteger.valueOf(5)), AT);
        var plus = new Expr.Binary(Expr.BinaryOp.ADD, ref(count), new Expr.Literal(BigInteger.ONE, BYTE, AT), Type.uint(9), AT);
        var instance = new Instance("child", child, Map.of("clk", ref(both), "rst", ref(rst)), Map.of("value", innerValue), AT);
        return new NetModule("GatedTop_" + kind.name().charAt(0), "", List.of(clk, rst, first, second, out, inner),
                List.of(outer, both, innerValue), List.of(opens, count), List.of(), List.of(instance),
                List.of(new Process.Clocked(opens.clocking(), List.of(new Statement.Assign(opens, ref(second), AT))),
                        new Process.Clocked(count.clocking(), List.of(
                                new Statement.Assign(count, new Expr.Convert(plus, BYTE, AT), AT))),
                        new Process.Combinational(List.of(new Statement.Assign(out, ref(count), AT))),
                        new Process.Combinational(List.of(new Statement.Assign(inner, ref(innerValue), AT)))),
                List.of(new ClockGate("outer_gate", outer, clk, ref(first), AT),
                        new ClockGate("both_gate", both, outer, ref(opens), AT)),
                Verification.NONE, Optional.empty(), Optional.empty(), AT);
    }

    private NetModule counter(Clocking.Reset.Kind kind) {
        var value = data("value", BYTE, Direction.OUTPUT);
        var reset = Optional.of(new Clocking.Reset(rst, kind, true));
        var count = new Register("count", BYTE, new Clocking(clk, reset), Optional.of(BigInteger.valueOf(3)), AT);
        var plus = new Expr.Binary(Expr.BinaryOp.ADD, ref(count), new Expr.Literal(BigInteger.TWO, BYTE, AT), Type.uint(9), AT);
        return new NetModule("Child_" + kind.name().charAt(0), "", List.of(clk, rst, value), List.of(), List.of(count), List.of(), List.of(),
                List.of(new Process.Clocked(count.clocking(), List.of(
                                new Statement.Assign(count, new Expr.Convert(plus, BYTE, AT), AT))),
                        new Process.Combinational(List.of(new Statement.Assign(value, ref(count), AT)))), AT);
    }

    private static Port data(String name, Type type, Direction direction) {
        return new Port(name, type, direction, Port.Role.DATA, AT);
    }

    private static Expr ref(Signal signal) {
        return new Expr.Ref(signal, AT);
    }
}

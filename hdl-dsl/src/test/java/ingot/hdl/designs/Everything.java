package ingot.hdl.designs;

import ingot.hdl.netlist.BlackBox;
import ingot.hdl.netlist.ClockGate;
import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.PowerDomain;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Property;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.StateMachine;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Verification;
import ingot.hdl.netlist.Wire;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A netlist, put together by hand, that has one of everything that a netlist can hold. */
public final class Everything {
    private static final Source AT = new Source("Everything.java", 40);

    private final Port clk = new Port("clk", Type.BOOL, Direction.INPUT, Port.Role.CLOCK, AT);
    private final Port rstN = new Port("rst_n", Type.BOOL, Direction.INPUT, Port.Role.RESET, AT);
    private final Port open = new Port("open", Type.BOOL, Direction.INPUT, Port.Role.DATA, AT);
    private final Port a = new Port("a", Type.sint(8), Direction.INPUT, Port.Role.DATA, new Source("Everything.java", 45));
    private final Port lanes = new Port("lanes", Type.uint(2), Direction.INPUT, Port.Role.DATA, AT);
    private final Port out = new Port("out", Type.sint(12), Direction.OUTPUT, Port.Role.DATA, AT);
    private final Port state = new Port("state", Type.uint(3), Direction.OUTPUT, Port.Role.DATA, AT);
    private final Wire gated = new Wire("gated", Type.BOOL, AT);
    private final Wire sum = new Wire("sum", Type.sint(12), AT);
    private final Clocking clocking = new Clocking(clk, Optional.of(new Clocking.Reset(rstN, Clocking.Reset.Kind.ASYNCHRONOUS, false)));
    private final Clocking gatedClocking = new Clocking(gated, Optional.empty());

    private Everything() {}

    /** The netlist, without its black box where {@code boxed} is not set: Yosys cannot prove what it cannot see. */
    public static Netlist netlist(boolean boxed) {
        return new Everything().build(boxed);
    }

    private static Expr ref(Signal signal) {
        return new Expr.Ref(signal, AT);
    }

    private static Expr number(long value, Type type) {
        return new Expr.Literal(BigInteger.valueOf(value), type, AT);
    }

    private static Statement assign(Signal target, Expr value) {
        return new Statement.Assign(target, value, AT);
    }

    private Netlist build(boolean boxed) {
        var labels = new LinkedHashMap<String, BigInteger>();
        labels.put("IDLE", BigInteger.ONE);
        labels.put("RUN", BigInteger.TWO);
        labels.put("DONE", BigInteger.valueOf(4));
        var step = new Register("step", new Type(3, false, labels), clocking, Optional.of(BigInteger.ONE), AT);
        var held = new Register("held", Type.sint(8), gatedClocking, Optional.empty(), AT);
        var words = new Memory("words", Type.uint(8), 4, 4, List.of(), Memory.ReadUnderWrite.UNDEFINED, AT);
        var rom = new Memory("rom", Type.sint(4), 4, List.of(BigInteger.TWO, BigInteger.valueOf(-3), BigInteger.ZERO, BigInteger.valueOf(7)), AT);
        var address = new Expr.Slice(ref(a), 1, 0, AT);
        var word = new Expr.MemoryRead(words, address, AT);
        var total = new Expr.Binary(Expr.BinaryOp.ADD, ref(held), new Expr.Convert(new Expr.MemoryRead(rom, address, AT), Type.sint(8), AT), Type.sint(9), AT);
        var shared = new Expr.Convert(total, Type.sint(12), AT);
        var next = new Statement.Switch(ref(step), List.of(
                new Statement.Case(List.of(BigInteger.ONE), List.of(assign(step, number(2, step.type()))), AT),
                new Statement.Case(List.of(BigInteger.TWO, BigInteger.valueOf(3)), List.of(new Statement.AssignSlice(step, 2, 1, number(2, Type.uint(2)), AT)), AT)),
                List.of(new Statement.If(ref(open), List.of(assign(step, number(1, step.type()))), List.of(assign(step, number(4, step.type()))), AT)), AT);
        var write = new Statement.MemoryWrite(words, address, new Expr.Convert(ref(a), Type.uint(8), AT), Optional.of(ref(lanes)), AT);
        var extra = boxed ? new Wire("extra", Type.uint(8), AT) : null;
        var choice = new Expr.Mux(new Expr.Unary(Expr.UnaryOp.REDUCE_XOR, word, Type.BOOL, AT), shared,
                new Expr.Unary(Expr.UnaryOp.NOT, shared, Type.sint(12), AT), AT);
        var processes = List.<Process>of(
                new Process.Clocked(clocking, List.of(next)),
                new Process.Clocked(gatedClocking, List.of(assign(held, ref(a)))),
                new Process.Clocked(new Clocking(clk, Optional.empty()), List.of(write)),
                new Process.Combinational(List.of(assign(sum, boxed ? new Expr.Binary(Expr.BinaryOp.XOR, choice,
                        new Expr.Convert(new Expr.Convert(ref(extra), Type.sint(8), AT), Type.sint(12), AT), Type.sint(12), AT) : choice))),
                new Process.Combinational(List.of(assign(out, ref(sum)), assign(state, ref(step)))));
        var supply = new PowerDomain(Optional.of(0.9), Optional.of("open"), Map.of("out", BigInteger.valueOf(-3), "state", BigInteger.ZERO), true, true, AT);
        return new Netlist(new NetModule("Everything", "One of everything.", List.of(clk, rstN, open, a, lanes, out, state),
                boxed ? List.of(gated, sum, extra) : List.of(gated, sum), List.of(step, held), List.of(words, rom),
                boxed ? List.of(box(extra)) : List.of(), processes,
                List.of(new ClockGate("gate", gated, clk, ref(open), AT)), verification(step), Optional.empty(), Optional.of(supply), AT));
    }

    private Instance box(Wire extra) {
        var in = new Port("in", Type.uint(8), Direction.INPUT, Port.Role.DATA, AT);
        var result = new Port("result", Type.uint(8), Direction.OUTPUT, Port.Role.DATA, AT);
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("WIDTH", 8);
        parameters.put("MODE", "fast \"1\"");
        parameters.put("SEED", new BigInteger("123456789012345678901234567890"));
        var box = new BlackBox("VendorMacro", parameters, Map.of("result", Set.of("in")), Optional.empty(), Optional.empty());
        var module = new NetModule("VendorMacro", "", List.of(in, result), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                Verification.NONE, Optional.of(box), Optional.empty(), AT);
        return new Instance("macro", module, Map.of("in", new Expr.Convert(ref(a), Type.uint(8), AT)), Map.of("result", extra), AT);
    }

    private Verification verification(Register step) {
        var before = new Register("step_before", step.type(), clocking, Optional.of(BigInteger.ONE), AT);
        var changed = new Wire("changed", Type.BOOL, AT);
        return new Verification(List.of(changed), List.of(before), List.of(
                new Process.Clocked(clocking, List.of(assign(before, ref(step)))),
                new Process.Combinational(List.of(assign(changed, new Expr.Binary(Expr.BinaryOp.NOT_EQUAL, ref(step), ref(before), Type.BOOL, AT))))),
                List.of(new Property("changes", Property.Kind.COVER, clocking, ref(changed), "the state\nchanges", AT)),
                List.of(new StateMachine(step, List.copyOf(step.type().labels().values()),
                        List.of(new StateMachine.Arc(BigInteger.ONE, BigInteger.TWO, "always", AT)))));
    }
}

package ingot.hdl.pass;

import static ingot.hdl.netlist.Source.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Wire;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataflowTest {
    private static final Type BYTE = Type.uint(8);
    private final Port clk = new Port("clk", Type.BOOL, Direction.INPUT, Port.Role.CLOCK, UNKNOWN);
    private final Port a = new Port("a", BYTE, Direction.INPUT, Port.Role.DATA, UNKNOWN);
    private final Port go = new Port("go", Type.BOOL, Direction.INPUT, Port.Role.DATA, UNKNOWN);
    private final Port out = new Port("out", BYTE, Direction.OUTPUT, Port.Role.DATA, UNKNOWN);
    private final Clocking clocking = new Clocking(clk, Optional.empty());
    private final Register state = new Register("state", BYTE, clocking, Optional.empty(), UNKNOWN);

    @Test
    void theLastAssignmentWins() {
        var flow = combinational(
                assign(out, literal(1)),
                when(ref(go), List.of(assign(out, literal(2)), assign(out, literal(3))), List.of()));
        assertEquals(1, value(flow, out, Map.of(go, 0)));
        assertEquals(3, value(flow, out, Map.of(go, 1)));
    }

    @Test
    void anElseIfChainTakesTheFirstThatHolds() {
        var inner = when(ref(go), List.of(assign(out, literal(2))), List.of(assign(out, literal(3))));
        var flow = combinational(when(equalTo(7), List.of(assign(out, literal(1))), List.of(inner)));
        assertEquals(1, value(flow, out, Map.of(a, 7, go, 1)));
        assertEquals(2, value(flow, out, Map.of(a, 8, go, 1)));
        assertEquals(3, value(flow, out, Map.of(a, 8, go, 0)));
    }

    @Test
    void aRegisterKeepsItsValueWhereNothingAssignsIt() {
        var flow = clocked(when(ref(go), List.of(assign(state, ref(a))), List.of()));
        assertEquals(40, value(flow, state, Map.of(go, 0, a, 5, state, 40)));
        assertEquals(5, value(flow, state, Map.of(go, 1, a, 5, state, 40)));
    }

    @Test
    void partsAssignedApartJoin() {
        var low = new Expr.Slice(ref(a), 3, 0, UNKNOWN);
        var flow = clocked(
                when(ref(go), List.of(new Statement.AssignSlice(state, 5, 2, low, UNKNOWN)), List.of()),
                new Statement.AssignSlice(state, 2, 2, new Expr.Literal(BigInteger.ONE, Type.BOOL, UNKNOWN), UNKNOWN));
        assertEquals(0b1100_0111, value(flow, state, Map.of(go, 0, a, 0b1010, state, 0b1100_0011)));
        assertEquals(0b1110_1111, value(flow, state, Map.of(go, 1, a, 0b1010, state, 0b1100_0011)));
    }

    @Test
    void aSwitchTakesTheArmWithTheLabel() {
        for (int spread : new int[] {1, 40}) {
            var cases = List.of(arm(1, 0), arm(2, spread), arm(3, 2 * spread, 3 * spread), arm(4, 5 * spread));
            var flow = combinational(new Statement.Switch(ref(a), cases, List.of(assign(out, literal(9))), UNKNOWN));
            int[] expected = {1, 2, 3, 3, 9, 4, 9};
            for (int i = 0; i < expected.length; i++) {
                assertEquals(expected[i], value(flow, out, Map.of(a, i * spread)), "arm " + i + ", spread " + spread);
            }
        }
    }

    @Test
    void aWriteIsEnabledByThePathToIt() {
        var memory = new Memory("words", BYTE, 4, List.of(), UNKNOWN);
        var write = new Statement.MemoryWrite(memory, ref(a), ref(a), UNKNOWN);
        var flow = clocked(when(equalTo(7), List.of(), List.of(when(ref(go), List.of(write), List.of()))));
        var enable = flow.writes().getFirst().enable();
        assertEquals(1, value(enable, Map.of(a, 6, go, 1)));
        assertEquals(0, value(enable, Map.of(a, 7, go, 1)));
        assertEquals(0, value(enable, Map.of(a, 6, go, 0)));
    }

    @Test
    void anElseIfChainOfAnyLengthNeedsNoDeepStack() {
        Statement chain = assign(out, literal(0));
        for (int i = 0; i < 3000; i++) {
            chain = when(equalTo(i % 256), List.of(assign(out, literal(i % 251))), List.of(chain));
        }
        assertEquals(2744 % 251, value(combinational(chain), out, Map.of(a, 2744 % 256)));
    }

    @Test
    void flatteningNamesSignalsByTheirPath() {
        var child = new NetModule("Child", "", List.of(clk, a, out), List.of(), List.of(state), List.of(), List.of(),
                List.of(new Process.Clocked(clocking, List.of(assign(state, ref(a)))),
                        new Process.Combinational(List.of(assign(out, ref(state))))), UNKNOWN);
        var result = new Wire("result", BYTE, UNKNOWN);
        var top = new NetModule("Top", "", List.of(clk, a, out), List.of(result), List.of(), List.of(),
                List.of(new Instance("left", child, Map.of("clk", ref(clk), "a", ref(a)), Map.of("out", result), UNKNOWN)),
                List.of(new Process.Combinational(List.of(assign(out, ref(result))))), UNKNOWN);
        var flat = Flatten.flatten(new Netlist(top));
        var inner = flat.registers().getFirst();
        assertEquals("left.state", inner.name());
        assertEquals(clk, inner.clocking().clock());
        assertTrue(flat.wires().stream().anyMatch(wire -> wire.name().equals("left.a")));
        assertEquals(33, value(flat, out, Map.of(inner, 33)));
        assertEquals(12, value(flat, inner, Map.of(a, 12)));
    }

    private Dataflow combinational(Statement... body) {
        return Dataflow.of(module(new Process.Combinational(List.of(body))));
    }

    private Dataflow clocked(Statement... body) {
        return Dataflow.of(module(new Process.Clocked(clocking, List.of(body))));
    }

    private NetModule module(Process process) {
        return new NetModule("M", "", List.of(clk, a, go, out), List.of(), List.of(state), List.of(), List.of(),
                List.of(process), UNKNOWN);
    }

    private static Statement assign(Signal target, Expr value) {
        return new Statement.Assign(target, value, UNKNOWN);
    }

    private static Statement when(Expr condition, List<Statement> then, List<Statement> otherwise) {
        return new Statement.If(condition, then, otherwise, UNKNOWN);
    }

    private Statement.Case arm(int value, Integer... labels) {
        return new Statement.Case(
                List.of(labels).stream().map(BigInteger::valueOf).toList(), List.of(assign(out, literal(value))), UNKNOWN);
    }

    private Expr equalTo(int value) {
        return new Expr.Binary(Expr.BinaryOp.EQUAL, ref(a), literal(value), Type.BOOL, UNKNOWN);
    }

    private static Expr ref(Signal signal) {
        return new Expr.Ref(signal, UNKNOWN);
    }

    private static Expr literal(int value) {
        return new Expr.Literal(BigInteger.valueOf(value), BYTE, UNKNOWN);
    }

    private static int value(Dataflow flow, Signal signal, Map<Signal, Integer> inputs) {
        return value(flow.value(signal), inputs, flow);
    }

    private static int value(Expr expr, Map<Signal, Integer> inputs) {
        return value(expr, inputs, null);
    }

    private static int value(Expr expr, Map<Signal, Integer> inputs, Dataflow flow) {
        return new Evaluator(new Evaluator.Values() {
            @Override
            public BigInteger signal(Signal signal) {
                return inputs.containsKey(signal)
                        ? BigInteger.valueOf(inputs.get(signal))
                        : BigInteger.valueOf(value(flow, signal, inputs));
            }

            @Override
            public BigInteger word(Memory memory, int address) {
                return BigInteger.ZERO;
            }
        }).evaluate(expr).intValue();
    }
}

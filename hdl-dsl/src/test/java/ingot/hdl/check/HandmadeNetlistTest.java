package ingot.hdl.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Diagnostic;
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
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Wire;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the language cannot make, but a reader, a pass or a person can. */
class HandmadeNetlistTest {
    private static final Type BYTE = Type.uint(8);

    private final Port a = new Port("a", BYTE, Direction.INPUT, Port.Role.DATA, at(1));
    private final Port b = new Port("b", BYTE, Direction.OUTPUT, Port.Role.DATA, at(2));

    private static Source at(int line) {
        return new Source("Made.java", line);
    }

    private static Expr literal(long value, int width) {
        return new Expr.Literal(BigInteger.valueOf(value), Type.uint(width), at(3));
    }

    private List<Diagnostic> errors(List<Wire> wires, List<Memory> memories, Statement... statements) {
        var processes = new ArrayList<Process>();
        for (var statement : statements) {
            processes.add(new Process.Combinational(List.of(statement)));
        }
        return Checks.run(new Netlist(new NetModule("Made", "", List.of(a, b), wires, List.of(), memories, List.of(), processes,
                at(1)))).errors();
    }

    private static void assertOnly(List<Diagnostic> found, String id, int line, String message, String help) {
        assertEquals(1, found.size(), found::toString);
        assertEquals(id, found.getFirst().id());
        assertEquals(at(line), found.getFirst().source());
        assertTrue(found.getFirst().message().contains(message), found::toString);
        assertTrue(found.getFirst().help().contains(help), found::toString);
    }

    @Test
    void aSumThatDoesNotGrowBreaksTheWidthRules() {
        var ref = new Expr.Ref(a, at(4));
        var sum = new Expr.Binary(Expr.BinaryOp.ADD, ref, ref, BYTE, at(5));
        assertOnly(errors(List.of(), List.of(), new Statement.Assign(b, sum, at(6))), "E030", 5,
                "ADD gives uint(8) from uint(8), uint(8)", "Expr.Convert");
    }

    @Test
    void aValueOfAnotherTypeBreaksTheWidthRules() {
        assertOnly(errors(List.of(), List.of(), new Statement.Assign(b, literal(1, 4), at(6))), "E030", 6,
                "uint(4) is given to `b`, which takes uint(8)", "Expr.Convert");
    }

    @Test
    void aSignalOfAnotherModuleIsAnError() {
        var wire = new Wire("lost", BYTE, at(7));
        assertOnly(errors(List.of(), List.of(), new Statement.Assign(b, new Expr.Unary(Expr.UnaryOp.NOT, new Expr.Ref(wire, at(8)), BYTE, at(8)),
                at(9))), "E019", 8, "signal `lost` is used in Made and not declared there", "through a port");
        assertOnly(errors(List.of(), List.of(), new Statement.Assign(b, new Expr.Ref(a, at(8)), at(8)),
                new Statement.Assign(wire, new Expr.Ref(a, at(9)), at(9))), "E019", 9, "signal `lost`", "through a port");
    }

    @Test
    void aMemoryOfAnotherModuleIsAnError() {
        var memory = new Memory("words", BYTE, 256, List.of(BigInteger.ONE), at(3));
        var read = new Expr.MemoryRead(memory, new Expr.Ref(a, at(4)), at(5));
        assertOnly(errors(List.of(), List.of(), new Statement.Assign(b, read, at(6))), "E019", 5, "memory `words`", "through a port");
    }

    @Test
    void aClockOfAnotherModuleIsAnError() {
        var clocking = new Clocking(new Wire("tick", Type.BOOL, at(7)), Optional.empty());
        var register = new Register("state", BYTE, clocking, Optional.empty(), at(8));
        var module = new NetModule("Made", "", List.of(a, b), List.of(), List.of(register), List.of(), List.of(), List.of(
                new Process.Clocked(clocking, List.of(new Statement.Assign(register, new Expr.Ref(a, at(9)), at(9)))),
                new Process.Combinational(List.of(new Statement.Assign(b, new Expr.Ref(register, at(10)), at(10))))), at(1));
        assertOnly(Checks.run(new Netlist(module)).errors(), "E019", 8, "signal `tick`", "through a port");
    }

    @Test
    void aPortOfAnInstanceThatMeetsNothingIsAnError() {
        var inner = new NetModule("Inner", "", List.of(a, b), List.of(), List.of(), List.of(), List.of(), List.of(
                new Process.Combinational(List.of(new Statement.Assign(b, new Expr.Ref(a, at(4)), at(4))))), at(1));
        var instance = new Instance("inner", inner, Map.of("a", new Expr.Ref(a, at(5))), Map.of(), at(6));
        var module = new NetModule("Made", "", List.of(a, b), List.of(), List.of(), List.of(), List.of(instance), List.of(
                new Process.Combinational(List.of(new Statement.Assign(b, new Expr.Ref(a, at(7)), at(7))))), at(1));
        assertOnly(Checks.run(new Netlist(module)).errors(), "E019", 6, "port `b` of instance `inner` is left open", "every output a wire");
    }

    @Test
    void namesAreUniqueIgnoringCase() {
        var wire = new Wire("A", BYTE, at(7));
        assertOnly(errors(List.of(wire), List.of(), new Statement.Assign(wire, new Expr.Ref(a, at(4)), at(8)),
                new Statement.Assign(b, new Expr.Ref(wire, at(9)), at(9))), "E029", 7, "the name of wire `A` is taken in Made",
                "another name");
    }

    @Test
    void anIndexThatIsAlwaysPastTheEndIsAnError() {
        var ref = new Expr.Ref(a, at(4));
        var select = new Expr.Select(List.of(ref, ref, ref), literal(3, 2), at(5));
        assertOnly(errors(List.of(), List.of(), new Statement.Assign(b, select, at(6))), "E034", 5,
                "index 3 is past the end of a vector of 3", "0 to 2");
    }

    @Test
    void anAddressThatIsAlwaysPastTheEndIsAnError() {
        var memory = new Memory("words", BYTE, 12, List.of(BigInteger.ONE), at(3));
        var read = new Expr.MemoryRead(memory, literal(12, 4), at(5));
        assertOnly(errors(List.of(), List.of(memory), new Statement.Assign(b, read, at(6))), "E034", 5,
                "index 12 is past the end of memory `words` of 12", "0 to 11");
    }

    @Test
    void aChainOfAHundredThousandOperatorsIsNoProblem() {
        Expr chain = new Expr.Ref(a, at(4));
        for (var i = 0; i < 100_000; i++) {
            chain = new Expr.Unary(Expr.UnaryOp.NOT, chain, BYTE, at(5));
        }
        assertEquals(List.of(), errors(List.of(), List.of(), new Statement.Assign(b, chain, at(6))));
    }

    @Test
    void aLoopOfAHundredThousandWiresIsFound() {
        var wires = IntStream.range(0, 100_000).mapToObj(i -> new Wire("w" + i, BYTE, at(i))).toList();
        var statements = new ArrayList<Statement>();
        for (var i = 0; i < wires.size(); i++) {
            statements.add(new Statement.Assign(wires.get(i), new Expr.Ref(wires.get((i + 1) % wires.size()), at(i + 1)), at(i + 1)));
        }
        statements.add(new Statement.Assign(b, new Expr.Ref(wires.getFirst(), at(9)), at(9)));
        var found = errors(wires, List.of(), statements.toArray(Statement[]::new));
        assertEquals(List.of("E024"), found.stream().map(Diagnostic::id).toList());
    }
}

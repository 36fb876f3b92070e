package ingot.sim.fuzz;

import static ingot.hdl.netlist.Source.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import ingot.sim.jvm.JvmEngine;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What random netlists have found, each as the smallest design that shows it. */
class FoundTest {
    private final Port clk = new Port("clk", Type.BOOL, Direction.INPUT, Port.Role.CLOCK, UNKNOWN);
    private final Port rst = new Port("rst", Type.BOOL, Direction.INPUT, Port.Role.RESET, UNKNOWN);
    private final Port at = new Port("at", Type.sint(1), Direction.INPUT, Port.Role.DATA, UNKNOWN);
    private final Port out = new Port("out", Type.uint(8), Direction.OUTPUT, Port.Role.DATA, UNKNOWN);

    @Test
    void aRegisterThatNothingAssignsKeepsItsPowerUpValueInTheJvm() {
        var held = new Register("held", Type.uint(8), new Clocking(clk, Optional.empty()), Optional.of(BigInteger.valueOf(5)), UNKNOWN);
        try (var simulator = new JvmEngine().compile(module(List.of(held), List.of(), new Expr.Ref(held, UNKNOWN)))) {
            simulator.step(3);
            assertEquals(5, simulator.peek(simulator.port("out")));
        }
    }

    @Test
    void aRegisterThatNothingAssignsIsResetInTheText() {
        var reset = new Clocking.Reset(rst, Clocking.Reset.Kind.SYNCHRONOUS, true);
        var held = new Register("held", Type.uint(8), new Clocking(clk, Optional.of(reset)), Optional.of(BigInteger.valueOf(5)), UNKNOWN);
        assertTrue(SystemVerilog.emit(module(List.of(held), List.of(), new Expr.Ref(held, UNKNOWN))).contains("held <= 8'd5;"));
    }

    @Test
    void aSignedAddressIsNotNegativeInTheText() {
        var words = new Memory("words", Type.uint(8), 2, List.of(BigInteger.ONE, BigInteger.TWO), UNKNOWN);
        var address = new Expr.Convert(new Expr.Ref(at, UNKNOWN), Type.uint(1), UNKNOWN);
        var text = SystemVerilog.emit(module(List.of(), List.of(words), new Expr.MemoryRead(words, address, UNKNOWN)));
        assertTrue(text.contains("words[$unsigned(at)]"), text);
    }

    @Test
    void theSignOfACastIsNoPartOfItsWidthForYosys() {
        var wide = new Expr.Convert(new Expr.Ref(at, UNKNOWN), Type.sint(7), UNKNOWN);
        var negative = new Expr.Unary(Expr.UnaryOp.NEGATE, wide, Type.sint(8), UNKNOWN);
        var text = SystemVerilog.emit(module(List.of(), List.of(), new Expr.Convert(negative, Type.uint(8), UNKNOWN)));
        assertTrue(text.contains("-(8'(at))"), text);
    }

    @Test
    void allBitsOfAWordWithoutBitsAreSetInTheJvm() {
        var none = new Expr.Convert(new Expr.Ref(at, UNKNOWN), Type.sint(0), UNKNOWN);
        var all = new Expr.Unary(Expr.UnaryOp.REDUCE_AND, none, Type.BOOL, UNKNOWN);
        assertEquals(1, answer(all));
        var empty = new Port("empty", Type.sint(0), Direction.INPUT, Port.Role.DATA, UNKNOWN);
        assertEquals(1, answer(new Expr.Unary(Expr.UnaryOp.REDUCE_AND, new Expr.Ref(empty, UNKNOWN), Type.BOOL, UNKNOWN), empty));
    }

    @Test
    void aSignedComparisonOfAnUnsignedWordKnowsTheSignOfTheOther() {
        var zero = new Expr.Convert(new Expr.Ref(rst, UNKNOWN), Type.sint(2), UNKNOWN);
        var minusOne = new Expr.Literal(BigInteger.ONE.negate(), Type.sint(84), UNKNOWN);
        assertEquals(1, answer(new Expr.Binary(Expr.BinaryOp.GREATER_EQUAL, zero, minusOne, Type.BOOL, UNKNOWN)));
    }

    @Test
    void anIndexHasNoCarryForIcarus() {
        var words = new Memory("words", Type.uint(8), 2, List.of(), UNKNOWN);
        var bit = new Expr.Convert(new Expr.Ref(at, UNKNOWN), Type.uint(1), UNKNOWN);
        var sum = new Expr.Binary(Expr.BinaryOp.ADD, bit, new Expr.Ref(rst, UNKNOWN), Type.uint(2), UNKNOWN);
        var address = new Expr.Convert(sum, Type.uint(1), UNKNOWN);
        var text = SystemVerilog.emit(module(List.of(), List.of(words), new Expr.MemoryRead(words, address, UNKNOWN)));
        assertTrue(text.contains("words[1'("), text);
    }

    @Test
    void anAmountToShiftByNeedsFewBitsForVerilator() {
        var much = new Expr.Literal(BigInteger.ONE.shiftLeft(95), Type.uint(96), UNKNOWN);
        var value = new Expr.Convert(new Expr.Ref(at, UNKNOWN), Type.uint(8), UNKNOWN);
        var constant = new Expr.Binary(Expr.BinaryOp.SHIFT_RIGHT, value, much, Type.uint(8), UNKNOWN);
        assertTrue(SystemVerilog.emit(module(List.of(), List.of(), constant)).contains(">> 8"));
        var wide = new Expr.Convert(new Expr.Ref(at, UNKNOWN), Type.uint(96), UNKNOWN);
        var variable = new Expr.Binary(Expr.BinaryOp.SHIFT_RIGHT, value, wide, Type.uint(8), UNKNOWN);
        var text = SystemVerilog.emit(module(List.of(), List.of(), variable));
        assertTrue(text.contains("> 96'd8) ? 4'd8 :"), text);
    }

    @Test
    void aSumOfWhatWasCutHasNoCarryForYosys() {
        var wide = new Expr.Binary(Expr.BinaryOp.SHIFT_RIGHT, new Expr.Convert(new Expr.Ref(at, UNKNOWN), Type.uint(5), UNKNOWN),
                new Expr.Ref(rst, UNKNOWN), Type.uint(5), UNKNOWN);
        var cut = new Expr.Convert(wide, Type.uint(3), UNKNOWN);
        var inverse = new Expr.Unary(Expr.UnaryOp.NOT, cut, Type.uint(3), UNKNOWN);
        assertTrue(SystemVerilog.emit(module(List.of(), List.of(), inverse)).contains("3'(~(3'(5'"));
        var sum = new Expr.Convert(new Expr.Binary(Expr.BinaryOp.ADD, cut, new Expr.Literal(BigInteger.TWO, Type.uint(3), UNKNOWN),
                Type.uint(4), UNKNOWN), Type.uint(3), UNKNOWN);
        var isZero = new Expr.Binary(Expr.BinaryOp.EQUAL, sum, new Expr.Literal(BigInteger.ZERO, Type.uint(3), UNKNOWN), Type.BOOL, UNKNOWN);
        var text = SystemVerilog.emit(module(List.of(), List.of(), isZero));
        assertTrue(text.contains("3'(3'(5'(at) >> rst) + 3'd2) == 3'd0"), text);
    }

    @Test
    void aChoiceThatIsOverwrittenIsNotWrittenForYosys() {
        var on = new Expr.Ref(rst, UNKNOWN);
        var useless = new Statement.If(on, List.of(set(1)), List.of(new Statement.AssignSlice(out, 3, 0, set(2).value(), UNKNOWN)), UNKNOWN);
        var useful = new Statement.If(on, List.of(set(3)), List.of(), UNKNOWN);
        var text = SystemVerilog.emit(new Netlist(new NetModule("Found", "", List.of(clk, rst, at, out), List.of(), List.of(), List.of(), List.of(),
                List.of(new Process.Combinational(List.of(useless, set(4), useful))), UNKNOWN)));
        assertTrue(text.contains("8'd3") && text.contains("8'd4") && !text.contains("8'd1") && !text.contains("8'd2"), text);
    }

    @Test
    void aWordThatIsShiftedStandsInBracesForIcarus() {
        var words = new Memory("words", Type.uint(8), 2, List.of(), UNKNOWN);
        var word = new Expr.MemoryRead(words, new Expr.Literal(BigInteger.ONE, Type.uint(1), UNKNOWN), UNKNOWN);
        var text = SystemVerilog.emit(module(List.of(), List.of(words),
                new Expr.Binary(Expr.BinaryOp.SHIFT_LEFT, word, new Expr.Ref(rst, UNKNOWN), Type.uint(8), UNKNOWN)));
        assertTrue(text.contains("{words[1'b1]} << rst"), text);
    }

    @Test
    void wordsBehindTheInitialOnesAreZeroForYosys() {
        var words = new Memory("words", Type.uint(8), 3, List.of(BigInteger.ONE), UNKNOWN);
        var read = new Expr.MemoryRead(words, new Expr.Ref(rst, UNKNOWN), UNKNOWN);
        var text = SystemVerilog.emit(module(List.of(), List.of(words), read));
        assertTrue(text.contains("words[0] = 8'd1;\n        words[1] = 8'd0;\n        words[2] = 8'd0;"), text);
    }

    private Statement.Assign set(int value) {
        return new Statement.Assign(out, new Expr.Literal(BigInteger.valueOf(value), out.type(), UNKNOWN), UNKNOWN);
    }

    private long answer(Expr value, Port... inputs) {
        var ports = new ArrayList<>(List.of(inputs));
        ports.addAll(List.of(clk, rst, at, out));
        var netlist = new Netlist(new NetModule("Found", "", ports, List.of(), List.of(), List.of(), List.of(),
                List.of(new Process.Combinational(List.of(new Statement.Assign(out, value, UNKNOWN)))), UNKNOWN));
        try (var simulator = new JvmEngine().compile(netlist)) {
            return simulator.peek(simulator.port("out"));
        }
    }

    private Netlist module(List<Register> registers, List<Memory> memories, Expr value) {
        return new Netlist(new NetModule("Found", "", List.of(clk, rst, at, out), List.of(), registers, memories, List.of(),
                List.of(new Process.Combinational(List.of(new Statement.Assign(out, value, UNKNOWN)))), UNKNOWN));
    }
}

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

    private Netlist module(List<Register> registers, List<Memory> memories, Expr value) {
        return new Netlist(new NetModule("Found", "", List.of(clk, rst, at, out), List.of(), registers, memories, List.of(),
                List.of(new Process.Combinational(List.of(new Statement.Assign(out, value, UNKNOWN)))), UNKNOWN));
    }
}

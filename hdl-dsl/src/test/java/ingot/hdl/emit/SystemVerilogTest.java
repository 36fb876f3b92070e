package ingot.hdl.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
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
import ingot.hdl.netlist.Wire;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SystemVerilogTest {
    private static final Source AT = new Source("Pe.java", 31);
    private final Port clk = new Port("clk", Type.BOOL, Direction.INPUT, Port.Role.CLOCK, AT);
    private final Port rst = new Port("rst", Type.BOOL, Direction.INPUT, Port.Role.RESET, AT);
    private final Clocking clocking = new Clocking(clk,
            Optional.of(new Clocking.Reset(rst, Clocking.Reset.Kind.SYNCHRONOUS, true)));

    private static Expr ref(Signal signal) {
        return new Expr.Ref(signal, AT);
    }

    private static Expr number(long value, Type type) {
        return new Expr.Literal(BigInteger.valueOf(value), type, AT);
    }

    private static Statement assign(Signal target, Expr value) {
        return new Statement.Assign(target, value, AT);
    }

    private static Expr wrappingAdd(Expr left, Expr right) {
        var sum = new Expr.Binary(BinaryOp.ADD, left, right,
                new Type(Math.max(left.width(), right.width()) + 1, left.type().signed()), AT);
        return new Expr.Convert(sum, left.type(), AT);
    }

    private NetModule counter() {
        var enable = new Port("enable", Type.BOOL, Direction.INPUT, Port.Role.DATA, AT);
        var value = new Port("value", Type.uint(8), Direction.OUTPUT, Port.Role.DATA, AT);
        var count = new Register("count", Type.uint(8), clocking, Optional.of(BigInteger.ZERO), AT);
        var last = new Register("last", Type.uint(8), clocking, Optional.empty(), AT);
        var step = new Statement.If(ref(enable), List.of(
                assign(count, wrappingAdd(ref(count), number(1, Type.uint(1)))),
                assign(last, ref(count))), List.of(), AT);
        return new NetModule("Counter", "Counts while enabled.", List.of(clk, rst, enable, value), List.of(),
                List.of(count, last), List.of(), List.of(), List.of(
                        new Process.Clocked(clocking, List.of(step)),
                        new Process.Combinational(List.of(assign(value, ref(count))))), AT);
    }

    @Test
    void writesACounterAsAPersonWould() {
        var text = SystemVerilog.emit(new Netlist(counter()));
        assertEquals("""
                // Counts while enabled.
                module Counter (
                    input  logic       clk,
                    input  logic       rst,
                    input  logic       enable,
                    output logic [7:0] value
                );
                    logic [7:0] count;
                    logic [7:0] last;

                    always_ff @(posedge clk) begin
                        if (rst) begin
                            count <= 8'd0;
                        end else if (enable) begin
                            count <= count + 8'd1;
                        end
                    end

                    always_ff @(posedge clk) begin
                        if (enable) begin
                            last <= count;
                        end
                    end

                    assign value = count;

                    // Bits that nothing reads.
                    logic unused;
                    assign unused = &{1'b0, last};
                endmodule
                """, text);
        Tools.accept("Counter", text);
    }

    @Test
    void writesInstancesMemoriesAndSelections() {
        var child = counter();
        var select = new Port("select", Type.uint(2), Direction.INPUT, Port.Role.DATA, AT);
        var out = new Port("out", Type.uint(8), Direction.OUTPUT, Port.Role.DATA, AT);
        var a = new Wire("a", Type.uint(8), AT);
        var b = new Wire("b", Type.uint(8), AT);
        var table = new Memory("store", Type.uint(8), 3, List.of(), AT);
        var word = new Expr.MemoryRead(table, ref(select), AT);
        var choice = new Expr.Select(List.of(ref(a), ref(b), word), ref(select), AT);
        var top = new NetModule("Top", "", List.of(clk, rst, select, out), List.of(a, b), List.of(), List.of(table),
                List.of(instance("first", child, a, new Expr.Slice(ref(select), 0, 0, AT)),
                        instance("second", child, b, number(1, Type.BOOL))),
                List.of(new Process.Combinational(List.of(assign(out, choice))),
                        new Process.Clocked(new Clocking(clk, Optional.empty()),
                                List.of(new Statement.MemoryWrite(table, ref(select), ref(a), AT)))), AT);
        var text = SystemVerilog.emit(new Netlist(top));
        assertTrue(text.contains("2'd0: out = a;"), text);
        assertTrue(text.contains("if (select <= 2'd2) begin"), text);
        assertTrue(text.contains("assign first_enable = select[0];"), text);
        Tools.accept("Top", text);
        var synthesis = SystemVerilog.emit(new Netlist(top), SystemVerilogOptions.YOSYS);
        assertTrue(synthesis.contains("(* src = \"Pe.java:31\" *)"), synthesis);
        Tools.yosysAccepts("Top", synthesis);
    }

    private Instance instance(String name, NetModule child, Wire out, Expr enable) {
        var inputs = new java.util.LinkedHashMap<String, Expr>();
        inputs.put("clk", ref(clk));
        inputs.put("rst", ref(rst));
        inputs.put("enable", enable);
        return new Instance(name, child, inputs, Map.of("value", out), AT);
    }

    @Test
    void breaksLongLinesAtTheOuterOperator() {
        var breaker = new LineBreaker(40);
        breaker.line(1, "assign result = (first + second + third) | (fourth & fifth);");
        assertEquals("""
                    assign result =
                        (first + second + third) |
                        (fourth & fifth);
                """, breaker.toString());
    }

    @Test
    void aChoiceThatHasOnlyADefaultIsNone() {
        var a = new Port("a", Type.uint(2), Direction.INPUT, Port.Role.DATA, AT);
        var b = new Port("b", Type.uint(2), Direction.OUTPUT, Port.Role.DATA, AT);
        var choice = new Statement.Switch(ref(a), List.of(), List.of(assign(b, ref(a))), AT);
        var text = SystemVerilog.emit(new Netlist(new NetModule("Only", "", List.of(a, b), List.of(), List.of(), List.of(), List.of(),
                List.of(new Process.Combinational(List.of(choice))), AT)));
        assertTrue(text.contains("b = a;") && !text.contains("case"), text);
        Tools.accept("Only", text);
    }

    @Test
    void longContentTakesManyWordsALine() {
        var a = new Port("a", Type.uint(6), Direction.INPUT, Port.Role.DATA, AT);
        var b = new Port("b", Type.uint(8), Direction.OUTPUT, Port.Role.DATA, AT);
        var words = IntStream.range(0, 64).mapToObj(BigInteger::valueOf).toList();
        var memory = new Memory("words", Type.uint(8), 64, words, AT);
        var read = new Expr.MemoryRead(memory, ref(a), AT);
        var text = SystemVerilog.emit(new Netlist(new NetModule("Table", "", List.of(a, b), List.of(), List.of(), List.of(memory), List.of(),
                List.of(new Process.Combinational(List.of(assign(b, read)))), AT)));
        assertTrue(text.contains("        words[0] = 8'd0; words[1] = 8'd1; words[2] = 8'd2; words[3] = 8'd3; words[4] = 8'd4;\n"), text);
        assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
        assertTrue(text.contains("words[63] = 8'd63;\n    end"), text);
        Tools.accept("Table", text);
    }
}

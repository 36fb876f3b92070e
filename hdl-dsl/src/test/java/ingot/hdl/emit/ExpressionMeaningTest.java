package ingot.hdl.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The emitted text computes, in Icarus, what the expression means. */
class ExpressionMeaningTest {
    private static final int OUTPUTS = 60;
    private static final int VECTORS = 20;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void textComputesWhatTheExpressionMeans(long seed) throws IOException {
        var random = new Random(seed);
        var expressions = new RandomExpressions(random);
        var ports = new ArrayList<>(expressions.inputs);
        var body = new ArrayList<Statement>();
        for (var i = 0; i < OUTPUTS; i++) {
            var expr = expressions.any(1 + i % 4);
            var port = new Port("o" + i, expr.type(), Direction.OUTPUT, Port.Role.DATA, Source.UNKNOWN);
            ports.add(port);
            body.add(new Statement.Assign(port, expr, Source.UNKNOWN));
        }
        var processes = body.stream().<Process>map(one -> new Process.Combinational(List.of(one))).toList();
        var module = new NetModule("Expressions", "", ports, List.of(), List.of(), List.of(), List.of(), processes, Source.UNKNOWN);
        var verilog = SystemVerilog.emit(new Netlist(module));
        Tools.verilatorAcceptsRandom("Expressions", verilog);

        var bench = new StringBuilder("module bench;\n");
        for (var port : ports) {
            bench.append("  logic ").append(port.type().signed() ? "signed " : "").append('[')
                    .append(port.type().width() - 1).append(":0] ").append(port.name()).append(";\n");
        }
        bench.append("  Expressions dut (.*);\n  initial begin\n");
        var expected = new StringBuilder();
        for (var v = 0; v < VECTORS; v++) {
            Map<Signal, BigInteger> values = new HashMap<>();
            for (var input : expressions.inputs) {
                var bits = new BigInteger(input.type().width(), random);
                values.put(input, input.type().wrap(bits));
                bench.append("    ").append(input.name()).append(" = ").append(input.type().width()).append("'h")
                        .append(bits.toString(16)).append(";\n");
            }
            bench.append("    #1;\n");
            for (var i = 0; i < OUTPUTS; i++) {
                var assign = (Statement.Assign) body.get(i);
                bench.append("    $display(\"").append(v).append(" o").append(i).append(" %0h\", o").append(i).append(");\n");
                var value = Evaluator.value(assign.value(), values).mod(BigInteger.ONE.shiftLeft(assign.value().width()));
                expected.append(v).append(" o").append(i).append(' ').append(value.toString(16)).append('\n');
            }
        }
        bench.append("  end\nendmodule\n");
        var folder = Files.createTempDirectory("ingot-meaning");
        Files.writeString(folder.resolve("all.sv"), verilog + bench);
        Tools.icarusAccepts("Expressions", verilog);
        assertEquals("", Tools.withoutKnownLimits(Tools.run(folder, List.of("iverilog", "-g2012", "-o", "sim", "all.sv"))), folder.toString());
        var got = Tools.run(folder, List.of("vvp", "-n", "sim")).lines().toList();
        var want = expected.toString().lines().toList();
        for (var i = 0; i < want.size(); i++) {
            var index = i;
            assertEquals(want.get(i), got.get(i), () -> verilog.lines()
                    .filter(line -> line.contains("assign " + want.get(index).split(" ")[1] + " ")).findFirst().orElse("") + folder);
        }
    }
}

package ingot.flow.synth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.FlowListener;
import ingot.flow.FlowRun;
import ingot.flow.StepGraph;
import ingot.flow.gates.YosysJson;
import ingot.pdk.Pdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("tool")
class SynthesisStepTest {
    /** Narrow, because a proof of a multiplier takes twice as long with every bit or two. */
    private static final String PAIR = """
            module Mac (input logic clk, input logic rst, input logic signed [4:0] a, input logic signed [4:0] b,
                        output logic signed [13:0] sum);
              logic signed [9:0] product;
              assign product = 10'(a) * 10'(b);
              always_ff @(posedge clk) if (rst) sum <= '0; else sum <= sum + 14'(product);
            endmodule

            module Pair (input logic clk, input logic rst, input logic signed [4:0] a, input logic signed [4:0] b,
                         output logic signed [14:0] total, output logic one);
              logic signed [13:0] left, right;
              Mac m0 (.clk(clk), .rst(rst), .a(a), .b(b), .sum(left));
              Mac m1 (.clk(clk), .rst(rst), .a(b), .b(5'(a ^ b)), .sum(right));
              assign total = 15'(left) + 15'(right);
              assign one = 1'b1;
            endmodule
            """;

    @TempDir
    Path folder;

    private Pdk pdk;

    @BeforeEach
    void needsTools() {
        pdk = Needs.pdk();
        Needs.tool(ingot.tool.KnownTools.YOSYS);
    }

    private SynthesisResult synthesise(String verilog) throws IOException {
        var file = folder.resolve("Pair.sv");
        Files.writeString(file, verilog);
        var graph = new StepGraph();
        var node = graph.add("synthesis", done -> new SynthesisStep(new Rtl(file, "Pair"), pdk, 10));
        return new FlowRun(folder.resolve("out"), false, 1, FlowListener.SILENT).execute(graph).of(node);
    }

    private EquivalenceResult prove(SynthesisResult synthesis) throws IOException {
        var graph = new StepGraph();
        var node = graph.add("equivalence", done -> new EquivalenceStep(synthesis, pdk));
        return new FlowRun(folder.resolve("out"), false, 1, FlowListener.SILENT).execute(graph).of(node);
    }

    @Test
    void mapsToAllowedCellsOnly() throws IOException {
        var result = synthesise(PAIR);
        assertTrue(result.numbers().cells() > 100, result.numbers().toString());
        assertEquals(28, result.numbers().flipFlops());
        assertTrue(result.numbers().areaUm2() > 1000 && result.numbers().areaUm2() < 4000, result.numbers().toString());
        result.numbers().cellsByType().keySet().forEach(cell ->
                assertTrue(pdk.process().cells().synthesisMayUse(cell), cell + " was chosen against the list of cells not to use"));
        var netlist = YosysJson.read(result.json(), result.top());
        assertEquals(result.numbers().cells(), netlist.cells().size());
        Set<String> masters = netlist.cells().stream().map(cell -> cell.master()).collect(Collectors.toSet());
        assertTrue(masters.contains(pdk.process().cells().tieHigh().cell()), "the constant output needs a tie cell");
    }

    @Test
    void provesEveryModule() throws IOException {
        var proofs = prove(synthesise(PAIR));
        assertTrue(proofs.proven(), proofs.toString());
        assertEquals(Set.of("Mac", "Pair"), proofs.modules().stream().map(ModuleProof::module).collect(Collectors.toSet()));
    }

    @Test
    void wrongGatesAreRefutedWithACounterexample() throws IOException {
        var right = synthesise(PAIR);
        var gates = Files.copy(right.gates(), folder.resolve("gates.il"));
        var wrong = synthesise(PAIR.replace("sum + 14'(product)", "sum + 14'(product) + 14'(a[4] & b[3] & a[0])"));
        var proofs = prove(new SynthesisResult(wrong.json(), wrong.verilog(), wrong.rtl(), gates, "Pair", wrong.numbers()));
        assertFalse(proofs.proven());
        assertEquals("Mac", proofs.unproven().getFirst().module());
        assertTrue(proofs.unproven().getFirst().detail().startsWith("Output "), proofs.toString());
    }

    @Test
    void wrongWiringBetweenModulesIsRefuted() throws IOException {
        var right = synthesise(PAIR);
        var gates = Files.copy(right.gates(), folder.resolve("gates.il"));
        var wrong = synthesise(PAIR.replace(".b(5'(a ^ b))", ".b(5'(a & b))"));
        var proofs = prove(new SynthesisResult(wrong.json(), wrong.verilog(), wrong.rtl(), gates, "Pair", wrong.numbers()));
        assertEquals("Pair", proofs.unproven().getFirst().module());
        assertEquals(1, proofs.unproven().size());
    }

    @Test
    void mergedRegistersAreProvenByInduction() throws IOException {
        var proofs = prove(synthesise("""
                module Pair (input logic clk, input logic rst, input logic a, output logic x, output logic y, output logic z);
                  logic never;
                  always_ff @(posedge clk) begin
                    x <= rst ? 1'b0 : a;
                    y <= rst ? 1'b0 : a;
                    never <= rst ? 1'b0 : never & a;
                  end
                  assign z = never | x;
                endmodule
                """));
        assertTrue(proofs.proven(), proofs.toString());
    }

    /** Where the pairs of the merged registers hold their values, the quick way finds a counterexample that no run reaches. */
    @Test
    void mergedRegistersThatHoldTheirValuesAreProvenByInduction() throws IOException {
        var proofs = prove(synthesise("""
                module Pair (input logic clk, input logic rst, input logic enable, output logic [2:0] count, output logic [2:0] gray);
                  logic [2:0] next;
                  assign next = count + 3'd1;
                  always_ff @(posedge clk) begin
                    count <= rst ? 3'd0 : enable ? next : count;
                    gray <= rst ? 3'd0 : enable ? next ^ next >> 1 : gray;
                  end
                endmodule
                """));
        assertTrue(proofs.proven(), proofs.toString());
        assertEquals("temporal induction by Yosys", proofs.modules().getFirst().method());
    }
}

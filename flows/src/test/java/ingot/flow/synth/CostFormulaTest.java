package ingot.flow.synth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.FlowListener;
import ingot.flow.FlowRun;
import ingot.flow.StepGraph;
import ingot.generators.arithmetic.Adder;
import ingot.generators.arithmetic.AdderKind;
import ingot.generators.arithmetic.AdderParams;
import ingot.generators.arithmetic.BarrelShifter;
import ingot.generators.arithmetic.BitCount;
import ingot.generators.arithmetic.BitCountParams;
import ingot.generators.arithmetic.CountKind;
import ingot.generators.arithmetic.Extremum;
import ingot.generators.arithmetic.ExtremumKind;
import ingot.generators.arithmetic.ExtremumParams;
import ingot.generators.arithmetic.ExtremumSearch;
import ingot.generators.arithmetic.Multiplier;
import ingot.generators.arithmetic.MultiplierParams;
import ingot.generators.arithmetic.Recoding;
import ingot.generators.arithmetic.ShifterParams;
import ingot.generators.arithmetic.SquareRoot;
import ingot.generators.arithmetic.SquareRootParams;
import ingot.generators.arithmetic.TreeKind;
import ingot.hdl.Design;
import ingot.hdl.Module;
import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.emit.SystemVerilogOptions;
import ingot.tool.KnownTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide says that a block costs is what it costs when mapped, within the deviation that the guide states. */
@Tag("tool")
class CostFormulaTest {
    /** A period in nanoseconds that every block meets: mapping spends nothing on speed. */
    private static final double EASY = 1000;

    /**
     * A row of the guide's table, and the same for one size.
     *
     * @param text the row's block and formula
     * @param percent by how much it may be off
     */
    record Row(String text, double areaUm2, int percent, Supplier<? extends Module<?>> device) {}

    @TempDir
    Path folder;

    static List<Row> rows() {
        return List.of(
                new Row("| `Adder`, `HAN_CARLSON` | 33·n |", 33 * 16, 7, () -> new Adder(new AdderParams(16, AdderKind.HAN_CARLSON))),
                new Row("| `Multiplier`, `BOOTH4`, `DADDA` | 22·n² |", 22 * 8 * 8, 2, () -> new Multiplier(
                        new MultiplierParams(8, 8, true, Recoding.BOOTH4, TreeKind.DADDA, AdderKind.HAN_CARLSON, 0))),
                new Row("| `SquareRoot` | 100·n |", 100 * 8, 8, () -> new SquareRoot(new SquareRootParams(8))),
                new Row("| `BitCount`, `ONES` | 23·(n - 1) |", 23 * 15, 5, () -> new BitCount(new BitCountParams(16, CountKind.ONES))),
                new Row("| `BarrelShifter` | 9.5·(n·log₂ n + n - 1) + 34·n |", 9.5 * (8 * 3 + 7) + 34 * 8, 3, () -> new BarrelShifter(new ShifterParams(8))),
                new Row("| `Extremum`, `TREE` | 21·n·(lanes - 1) |", 21 * 8 * 3, 1,
                        () -> new Extremum(new ExtremumParams(4, 8, true, ExtremumKind.GREATEST, ExtremumSearch.TREE))));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void areaFollowsTheFormula(Row row) throws IOException {
        var guide = Files.readString(Path.of("../docs/generators.md"));
        var line = guide.lines().filter(one -> one.startsWith(row.text())).findFirst().orElse("no such row");
        assertTrue(line.endsWith("| " + row.percent() + " % |"), line);
        var pdk = Needs.pdk();
        Needs.tool(KnownTools.YOSYS);
        var netlist = Design.of(row.device()).netlist();
        var file = Files.writeString(folder.resolve("block.sv"), SystemVerilog.emit(netlist, SystemVerilogOptions.YOSYS));
        var graph = new StepGraph();
        var node = graph.add("synthesis", _ -> new SynthesisStep(new Rtl(file, netlist.top().name()), pdk, EASY));
        var area = new FlowRun(folder.resolve("out"), false, 1, FlowListener.SILENT).execute(graph).of(node).numbers().areaUm2();
        assertEquals(row.areaUm2(), area, row.areaUm2() * row.percent() / 100.0, row.text());
    }
}

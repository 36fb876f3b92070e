package ingot.flow.synth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.flow.FlowListener;
import ingot.flow.FlowRun;
import ingot.flow.StepGraph;
import ingot.flow.gates.YosysJson;
import ingot.flow.timing.ClockConstraint;
import ingot.flow.timing.Parasitics;
import ingot.flow.timing.TimingAnalyzer;
import ingot.generators.arithmetic.AdderKind;
import ingot.generators.arithmetic.BarrelShifter;
import ingot.generators.arithmetic.Multiplier;
import ingot.generators.arithmetic.MultiplierParams;
import ingot.generators.arithmetic.Recoding;
import ingot.generators.arithmetic.ShifterParams;
import ingot.generators.arithmetic.TreeKind;
import ingot.generators.dot.DotParams;
import ingot.generators.dot.DotProduct;
import ingot.hdl.Design;
import ingot.hdl.Module;
import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.emit.SystemVerilogOptions;
import ingot.pdk.Pdk;
import ingot.pdk.PdkFile;
import ingot.pdk.lite.OwnLibrary;
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

/** Blocks mapped and timed with the timing library that comes with Ingot are as large and as fast as with the process's own. */
@Tag("tool")
@Tag("full")
class OwnLibrarySynthesisTest {
    private static final double PERIOD_NS = 20;
    /** So short that nothing of it is in the arrival of a path. */
    private static final double NO_PERIOD_NS = 0.001;

    @TempDir
    Path folder;

    /** A block, and its clock's port; empty for none. */
    record Block(String name, String clock, Supplier<? extends Module<?>> device) {
        @Override
        public String toString() {
            return name;
        }
    }

    private record Mapped(double areaUm2, double pathNs) {}

    static List<Block> blocks() {
        return List.of(new Block("dot4", "clk", () -> new DotProduct(DotParams.dot4())),
                new Block("multiplier", "", () -> new Multiplier(new MultiplierParams(8, 8, true, Recoding.BOOTH4, TreeKind.DADDA, AdderKind.HAN_CARLSON, 0))),
                new Block("shifter", "", () -> new BarrelShifter(new ShifterParams(16))));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void areaAndCriticalPathAreThoseOfTheProcess(Block block) throws IOException {
        Needs.tool(KnownTools.YOSYS);
        var pdk = Needs.pdk();
        var theirs = mapped(block, pdk, "theirs");
        var ours = mapped(block, withOwnLibrary(pdk), "ours");
        assertEquals(theirs.areaUm2, ours.areaUm2, 0.03 * theirs.areaUm2, "area in um2");
        assertEquals(theirs.pathNs, ours.pathNs, 0.15 * theirs.pathNs, "critical path in ns");
    }

    private Mapped mapped(Block block, Pdk pdk, String name) throws IOException {
        var design = Design.of(block.device).netlist();
        var file = Files.writeString(folder.resolve(name + ".sv"), SystemVerilog.emit(design, SystemVerilogOptions.YOSYS));
        var graph = new StepGraph();
        var node = graph.add("synthesis", _ -> new SynthesisStep(new Rtl(file, design.top().name()), pdk, PERIOD_NS));
        var result = new FlowRun(folder.resolve(name), false, 1, FlowListener.SILENT).execute(graph).of(node);
        var analyzer = new TimingAnalyzer(YosysJson.read(result.json(), result.top()), pdk.liberty(pdk.process().defaultCorner()));
        var timing = analyzer.analyze(Parasitics.none(analyzer.connectivity()), ClockConstraint.of(pdk.process(), block.clock, NO_PERIOD_NS));
        return new Mapped(result.numbers().areaUm2(), timing.worst(true, 1).getFirst().arrivalNs());
    }

    /** The same process with another timing library. */
    private Pdk withOwnLibrary(Pdk pdk) throws IOException {
        var process = pdk.process();
        var root = folder.resolve(process.name());
        for (var file : process.files()) {
            var path = root.resolve(file.path());
            Files.createDirectories(path.getParent());
            if (file.role() != PdkFile.Role.LIBERTY && Files.isReadable(pdk.root().resolve(file.path()))) {
                Files.createSymbolicLink(path, pdk.root().resolve(file.path()));
            }
        }
        Files.write(root.resolve(process.defaultCorner().liberty()), OwnLibrary.of(process.defaultCorner()).orElseThrow());
        return new Pdk(process, root);
    }
}

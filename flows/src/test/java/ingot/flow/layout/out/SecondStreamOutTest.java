package ingot.flow.layout.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.flow.FlowListener;
import ingot.flow.FlowRun;
import ingot.flow.StepGraph;
import ingot.flow.layout.embedded.Routing;
import ingot.flow.layout.embedded.TestPdk;
import ingot.flow.report.Check;
import ingot.flow.signoff.XorStep;
import ingot.pdk.PdkFile;
import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** KLayout makes the same polygons of a DEF as Ingot writes into the GDS, and says where it does not. */
@Tag("tool")
class SecondStreamOutTest {
    @TempDir
    Path folder;

    private Check compare(BlockLayout inDef, BlockLayout inGds) throws IOException {
        ToolFinder.system().unavailable(KnownTools.KLAYOUT).ifPresent(reason -> assumeTrue(false, reason));
        var def = folder.resolve("pair.def");
        var gds = folder.resolve("pair.gds");
        DefWriter.write(inDef, def);
        GdsWriter.write(inGds, TestPdk.sky130().file(PdkFile.Role.GDS), gds);
        var graph = new StepGraph();
        var node = graph.add("xor", done -> new XorStep(def, gds, "pair", TestPdk.sky130()));
        return new FlowRun(folder.resolve("run"), true, 1, FlowListener.SILENT).execute(graph).of(node);
    }

    @Test
    void theSameBlockHasNoDifference() throws IOException {
        var block = TwoInverters.block();
        var check = compare(block, block);
        assertEquals(Check.Status.PASSED, check.status(), check::toString);
    }

    @Test
    void aWireThatEndsTwentyFiveNanometresBeyondItsPadIsFound() throws IOException {
        var block = TwoInverters.block();
        var net = block.routing().nets().get(1);
        var longer = TwoInverters.with(block, 1, new Routing.RoutedNet(1, List.of(TwoInverters.wire(4_410, 6_350)), net.vias(), List.of()));
        var check = compare(block, longer);
        assertEquals(Check.Status.FAILED, check.status(), check::toString);
        assertEquals(1, check.findings().size(), check::toString);
        assertEquals("68/20", check.findings().getFirst().rule());
        assertTrue(check.findings().getFirst().place().startsWith("x 6.395"), check::toString);
    }
}

package ingot.flow.tinytapeout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.flow.FlowListener;
import ingot.flow.FlowRun;
import ingot.flow.StepGraph;
import ingot.flow.report.Check;
import ingot.flow.signoff.MagicDrcStep;
import ingot.pdk.Board;
import ingot.pdk.Pdk;
import ingot.pdk.PdkProcess;
import ingot.pdk.geometry.Rect;
import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Magic finds what is planted in an empty tile, and nothing in the tile without it. */
@Tag("tool")
class MagicDrcTest {
    @TempDir
    Path folder;

    private Check check(Rect... shapes) throws IOException {
        assumeTrue(System.getenv("PDK_ROOT") != null, "PDK_ROOT is not set: no process data");
        ToolFinder.system().unavailable(KnownTools.MAGIC).ifPresent(reason -> assumeTrue(false, reason));
        var board = Board.named(ProjectCheck.BOARD);
        var process = PdkProcess.named(board.process());
        var picture = TilePicture.of("tt_um_test", board, process, board.tile("1x1"));
        for (var shape : shapes) {
            picture.draw("69/20", shape);
        }
        var gds = folder.resolve("tile.gds");
        picture.write(gds);
        var graph = new StepGraph();
        var pdk = new Pdk(process, Path.of(System.getenv("PDK_ROOT"), process.name()));
        var node = graph.add("drc", done -> new MagicDrcStep(gds, "tt_um_test", pdk));
        return new FlowRun(folder.resolve("run"), true, 1, FlowListener.SILENT).execute(graph).of(node);
    }

    @Test
    void findsMetalThatIsTooNear() throws IOException {
        assertEquals(Check.Status.PASSED, check(new Rect(50_000, 50_000, 52_000, 52_000)).status());
        var found = check(new Rect(50_000, 50_000, 52_000, 52_000), new Rect(52_100, 50_000, 54_000, 52_000));
        assertEquals(Check.Status.FAILED, found.status(), found::toString);
        assertTrue(found.findings().getFirst().rule().contains("Metal2 spacing"), found::toString);
        assertTrue(found.findings().getFirst().place().startsWith("x 52.1"), found::toString);
    }
}

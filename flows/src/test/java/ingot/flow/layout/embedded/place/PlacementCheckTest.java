package ingot.flow.layout.embedded.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNet;
import ingot.flow.gates.GateNetlist;
import ingot.flow.layout.embedded.Placement;
import ingot.pdk.geometry.Orientation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each fault, planted into a legal placement of two four-site cells, must be found. */
class PlacementCheckTest {
    private static final int M = SampleDesigns.MARGIN;
    private static final int S = SampleDesigns.SITE;
    private static final int H = SampleDesigns.HEIGHT;

    private static List<String> problems(int x0, int y0, Orientation turn0, int x1, int y1, Orientation turn1) {
        var pins = Map.of("Y", 0);
        var netlist = new GateNetlist("two", List.of(),
                List.of(new GateCell(0, "left", "w4", pins, ""), new GateCell(1, "right", "w4", pins, "")),
                List.of(new GateNet(0, "n", "")));
        var placement = new Placement(netlist, new int[] {x0, x1}, new int[] {y0, y1}, new Orientation[] {turn0, turn1});
        return PlacementCheck.problems(placement, SampleDesigns.floorplan(netlist, 2, 30), SampleDesigns.library());
    }

    private static void assertOnly(String words, List<String> problems) {
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.getFirst().contains(words), problems.getFirst());
    }

    @Test
    void legal() {
        assertEquals(List.of(), problems(M, M, Orientation.N, M + 4 * S, M, Orientation.FN));
        assertEquals(List.of(), problems(M, M + H, Orientation.FS, M + 26 * S, M + H, Orientation.S));
    }

    @Test
    void overlap() {
        assertOnly("cells `left` and `right` overlap", problems(M, M, Orientation.N, M + 3 * S, M, Orientation.N));
    }

    @Test
    void overlapWithATap() {
        assertOnly("`tap_0_14`", problems(M + 12 * S, M, Orientation.N, M, M, Orientation.N));
    }

    @Test
    void offSite() {
        assertOnly("between two sites", problems(M + 1, M, Orientation.N, M + 6 * S, M, Orientation.N));
    }

    @Test
    void offRow() {
        assertOnly("stands in no row", problems(M, M + 1, Orientation.N, M, M, Orientation.N));
        assertOnly("stands in no row", problems(M + 27 * S, M, Orientation.N, M, M, Orientation.N));
    }

    @Test
    void upsideDown() {
        assertOnly("is turned N in a row turned FS", problems(M, M + H, Orientation.N, M, M, Orientation.N));
    }
}

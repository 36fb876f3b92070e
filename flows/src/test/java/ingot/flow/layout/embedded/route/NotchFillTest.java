package ingot.flow.layout.embedded.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.pdk.geometry.Rect;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotchFillTest {
    private static final LayerRules RULES = new LayerRules("m1", true, 140, 140, List.of(), 83_000, 140_000, 1);
    private final NotchFill fill = new NotchFill(RULES);

    @Test
    void bridgesPadsOnNeighbouringTracks() {
        var low = new Rect(0, 0, 320, 260);
        var high = new Rect(0, 340, 320, 600);
        var fills = fill.fills(List.of(low, high));
        assertTrue(Geometry.covered(new Rect(0, 260, 320, 340), fills), "" + fills);
        assertTrue(low.hull(high).contains(fills.getFirst()));
    }

    @Test
    void leavesLegalGapsAlone() {
        assertEquals(List.of(), fill.fills(List.of(new Rect(0, 0, 320, 260), new Rect(460, 340, 780, 600))));
        assertEquals(List.of(), fill.fills(List.of(new Rect(0, 0, 320, 260), new Rect(0, 400, 320, 660))));
    }

    /** An inner corner remains: both corners of the gap would come nearer to others than the shapes themselves. */
    @Test
    void closesADiagonalGapAtTheCornerThatIsAlreadyClosed() {
        var upper = new Rect(430, 1220, 840, 1480);
        var lower = new Rect(890, 880, 1210, 1140);
        var wire = new Rect(520, 940, 1010, 1080);
        var post = new Rect(520, 940, 660, 1420);
        var fills = fill.fills(List.of(upper, lower, wire, post));
        assertFalse(fills.isEmpty());
        assertTrue(fills.stream().noneMatch(rect -> rect.overlaps(new Rect(840, 1140, 890, 1220))), "" + fills);
        assertTrue(Geometry.covered(new Rect(660, 1080, 840, 1220), union(fills, upper, lower, wire, post)), "" + fills);
    }

    private static List<Rect> union(List<Rect> fills, Rect... more) {
        var all = new ArrayList<>(fills);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void fillsSmallHolesOnly() {
        var ring = List.of(new Rect(0, 0, 600, 140), new Rect(0, 460, 600, 600), new Rect(0, 0, 140, 600), new Rect(460, 0, 600, 600));
        var fills = new HoleFill(RULES).fills(ring);
        assertEquals(List.of(new Rect(140, 140, 460, 460)), fills);
        var wide = List.of(new Rect(0, 0, 1000, 140), new Rect(0, 860, 1000, 1000), new Rect(0, 0, 140, 1000), new Rect(860, 0, 1000, 1000));
        assertEquals(List.of(), new HoleFill(RULES).fills(wide));
    }

    @Test
    void measuresTheOutlineOfAUnion() {
        assertEquals(2 * (300 + 100), Perimeter.of(List.of(new Rect(0, 0, 200, 100), new Rect(100, 0, 300, 100))));
        assertEquals(4 * 300 + 4 * 100, Perimeter.of(List.of(
                new Rect(0, 0, 300, 100), new Rect(0, 200, 300, 300), new Rect(0, 0, 100, 300), new Rect(200, 0, 300, 300))));
    }
}

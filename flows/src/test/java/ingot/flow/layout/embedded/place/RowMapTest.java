package ingot.flow.layout.embedded.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.flow.layout.embedded.FixedCell;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Row;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.geometry.Rect;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowMapTest {
    private static final int S = SampleDesigns.SITE;
    private static final int H = SampleDesigns.HEIGHT;

    private static RowMap map(List<Row> rows, List<FixedCell> fixed) {
        var core = new Rect(0, 0, 40 * S, 2 * H);
        var floorplan = new Floorplan(core, core, rows, List.of(), List.of(), fixed);
        return RowMap.of(SampleDesigns.chain(2, 1), floorplan, SampleDesigns.library());
    }

    @Test
    void fixedCellsCutRowsIntoSegments() {
        var rows = List.of(new Row(0, H, 40, Orientation.FS), new Row(0, 0, 40, Orientation.N));
        var fixed = List.of(new FixedCell("b", "w2", 30 * S, 0, Orientation.N), new FixedCell("a", "w4", 0, 0, Orientation.N));
        var map = map(rows, fixed);
        assertEquals(List.of(
                new Segment(4 * S, 0, 26, S, Orientation.N),
                new Segment(32 * S, 0, 8, S, Orientation.N),
                new Segment(0, H, 40, S, Orientation.FS)), map.segments());
        assertEquals(74L * S * H, map.freeArea());
        assertEquals(new Rect(0, 0, 40 * S, 2 * H), map.box());
    }

    @Test
    void aBlockBetweenSitesTakesTheSitesThatItTouches() {
        var map = map(List.of(new Row(0, 0, 40, Orientation.N)), List.of(new FixedCell("a", "w2", 10 * S + 1, 0, Orientation.N)));
        assertEquals(List.of(new Segment(0, 0, 10, S, Orientation.N), new Segment(13 * S, 0, 27, S, Orientation.N)), map.segments());
    }

    @Test
    void segmentsKeepMirroringAndTakeTheRowsTurn() {
        var upright = new Segment(0, 0, 10, S, Orientation.N);
        var turned = new Segment(0, H, 10, S, Orientation.FS);
        assertEquals(Orientation.N, upright.turn(Orientation.FS));
        assertEquals(Orientation.FN, upright.turn(Orientation.S));
        assertEquals(Orientation.FS, turned.turn(Orientation.N));
        assertEquals(Orientation.S, turned.turn(Orientation.FN));
    }
}

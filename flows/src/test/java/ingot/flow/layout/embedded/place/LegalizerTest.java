package ingot.flow.layout.embedded.place;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNetlist;
import ingot.flow.layout.LayoutException;
import ingot.flow.layout.embedded.Placement;
import ingot.pdk.geometry.Orientation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LegalizerTest {
    private static final int M = SampleDesigns.MARGIN;

    @Property(tries = 150)
    void whateverFitsBecomesLegal(
            @ForAll @IntRange(min = 1, max = 300) int cells, @ForAll @IntRange(min = 20, max = 85) int percent, @ForAll long seed) {
        var netlist = SampleDesigns.chain(cells, seed);
        // One row more than asked, so that the widest cells have a place in the smallest designs.
        var asked = SampleDesigns.floorplan(netlist, percent / 100.0);
        var floorplan = SampleDesigns.floorplan(netlist, asked.rows().size() + 1, Math.max(60, asked.rows().getFirst().sites()));
        var legal = Legalizer.legalize(SampleDesigns.strewn(netlist, floorplan, seed), floorplan, SampleDesigns.library());
        assertEquals(List.of(), PlacementCheck.problems(legal, floorplan, SampleDesigns.library()));
    }

    @Test
    void aLegalPlacementStaysAsItIs() {
        var netlist = SampleDesigns.chain(500, 1);
        var floorplan = SampleDesigns.floorplan(netlist, 0.8);
        var once = Legalizer.legalize(SampleDesigns.strewn(netlist, floorplan, 1), floorplan, SampleDesigns.library());
        var twice = Legalizer.legalize(once, floorplan, SampleDesigns.library());
        assertArrayEquals(once.x(), twice.x());
        assertArrayEquals(once.y(), twice.y());
        assertArrayEquals(once.orientation(), twice.orientation());
    }

    @Test
    void mirroringIsKeptAndTheRowsTurnIsTaken() {
        var netlist = SampleDesigns.chain(2, 1);
        var floorplan = SampleDesigns.floorplan(netlist, 2, 60);
        int second = M + SampleDesigns.HEIGHT;
        var placement = new Placement(netlist, new int[] {M, M}, new int[] {M, second},
                new Orientation[] {Orientation.S, Orientation.FN});
        var legal = Legalizer.legalize(placement, floorplan, SampleDesigns.library());
        assertArrayEquals(new Orientation[] {Orientation.FN, Orientation.S}, legal.orientation());
    }

    @Test
    void aCellAddedLaterMovesOnlyItsNeighbours() {
        var netlist = SampleDesigns.chain(400, 2);
        var floorplan = SampleDesigns.floorplan(netlist, 0.6);
        var legal = Legalizer.legalize(SampleDesigns.strewn(netlist, floorplan, 2), floorplan, SampleDesigns.library());
        var cells = new ArrayList<GateCell>(netlist.cells());
        cells.add(new GateCell(400, "diode", "w2", Map.of("A", 7), ""));
        var grown = new GateNetlist("chain", netlist.ports(), cells, netlist.nets());
        int[] x = Arrays.copyOf(legal.x(), 401);
        int[] y = Arrays.copyOf(legal.y(), 401);
        var turn = Arrays.copyOf(legal.orientation(), 401);
        x[400] = legal.x()[200] + 100;
        y[400] = legal.y()[200];
        turn[400] = Orientation.N;
        var after = Legalizer.legalize(new Placement(grown, x, y, turn), floorplan, SampleDesigns.library());
        assertEquals(List.of(), PlacementCheck.problems(after, floorplan, SampleDesigns.library()));
        long moved = java.util.stream.IntStream.range(0, 400)
                .filter(i -> after.x()[i] != legal.x()[i] || after.y()[i] != legal.y()[i]).count();
        assertTrue(moved <= 8, moved + " cells moved for one");
        assertTrue(Math.abs(after.x()[400] - x[400]) < 20 * SampleDesigns.SITE, "the new cell went far");
    }

    @Test
    void tooManyCellsNameTheUtilizationAndTheMend() {
        var netlist = SampleDesigns.chain(400, 1);
        var floorplan = SampleDesigns.floorplan(netlist, 1.25);
        var error = assertThrows(LayoutException.class,
                () -> Legalizer.legalize(SampleDesigns.strewn(netlist, floorplan, 1), floorplan, SampleDesigns.library()));
        assertTrue(error.getMessage().matches(
                "the design does not fit its die: 400 cells of .* 12[0-9]\\.\\d % utilization; "
                        + "use a larger die, a lower utilization or a larger tile"), error.getMessage());
    }

    @Test
    void cellsWiderThanEveryStretchAreAnErrorToo() {
        var netlist = SampleDesigns.chain(60, 4);
        // Rows of 15 sites with a tap in every one: no room for cells of 20 sites although the area would do.
        var floorplan = SampleDesigns.floorplan(netlist, 80, 15);
        var error = assertThrows(LayoutException.class,
                () -> Legalizer.legalize(SampleDesigns.strewn(netlist, floorplan, 1), floorplan, SampleDesigns.library()));
        assertTrue(error.getMessage().contains("no stretch between the fixed cells is left"), error.getMessage());
    }

    @Test
    void cellsOfTwoRowsAreRefusedByName() {
        var netlist = new GateNetlist("mixed", List.of(),
                List.of(new GateCell(0, "a", "w4", Map.of(), ""), new GateCell(1, "level_shifter", "tall", Map.of(), "")), List.of());
        var floorplan = SampleDesigns.floorplan(netlist, 4, 60);
        var error = assertThrows(LayoutException.class,
                () -> Legalizer.legalize(SampleDesigns.strewn(netlist, floorplan, 1), floorplan, SampleDesigns.library()));
        assertTrue(error.getMessage().contains("`level_shifter` (tall)"), error.getMessage());
    }
}

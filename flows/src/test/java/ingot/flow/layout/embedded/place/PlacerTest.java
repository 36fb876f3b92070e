package ingot.flow.layout.embedded.place;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNetlist;
import ingot.flow.layout.LayoutException;
import ingot.flow.layout.LayoutProgress;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.pdk.lef.LefLibrary;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacerTest {
    private static final LefLibrary LEF = SampleDesigns.library();
    private static final LayoutProgress SILENT = (_, _) -> {};

    private static Placement place(GateNetlist netlist, Floorplan floorplan) {
        return Placer.place(netlist, floorplan, LEF, SILENT);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 0.85})
    void wiresAreFarShorterThanByChance(double utilization) {
        var netlist = SampleDesigns.chain(800, 11);
        var floorplan = SampleDesigns.floorplan(netlist, utilization);
        var placed = place(netlist, floorplan);
        double chance = Wirelength.hpwlUm(SampleDesigns.strewn(netlist, floorplan, 1), floorplan, LEF);
        double length = Wirelength.hpwlUm(placed, floorplan, LEF);
        assertEquals(List.of(), PlacementCheck.problems(placed, floorplan, LEF));
        assertTrue(length < 0.3 * chance, length + " µm against " + chance + " µm by chance");
    }

    @Property(tries = 25)
    void alwaysLegal(@ForAll @IntRange(min = 1, max = 400) int cells, @ForAll @IntRange(min = 20, max = 80) int percent, @ForAll long seed) {
        var netlist = SampleDesigns.chain(cells, seed);
        var asked = SampleDesigns.floorplan(netlist, percent / 100.0);
        var floorplan = SampleDesigns.floorplan(netlist, asked.rows().size() + 1, Math.max(60, asked.rows().getFirst().sites()));
        assertEquals(List.of(), PlacementCheck.problems(place(netlist, floorplan), floorplan, LEF));
    }

    @Test
    void theSameInputGivesTheSamePlaces() {
        var netlist = SampleDesigns.chain(700, 5);
        var floorplan = SampleDesigns.floorplan(netlist, 0.6);
        var first = place(netlist, floorplan);
        var second = place(netlist, floorplan);
        assertArrayEquals(first.x(), second.x());
        assertArrayEquals(first.y(), second.y());
        assertArrayEquals(first.orientation(), second.orientation());
    }

    @Test
    void cellsThatNothingConnectsPartToo() {
        var cells = IntStream.range(0, 100).mapToObj(i -> new GateCell(i, "u" + i, "w4", Map.of(), "")).toList();
        var netlist = new GateNetlist("loose", List.of(), cells, List.of());
        var global = Placer.global(netlist, SampleDesigns.floorplan(netlist, 0.5), LEF, PlacerOptions.DEFAULT, SILENT);
        long places = IntStream.range(0, 100).mapToObj(i -> global.x()[i] / 2000 + " " + global.y()[i] / 2720).distinct().count();
        assertTrue(places > 60, "100 cells lie in " + places + " places");
    }

    @Test
    void aDesignThatDoesNotFitIsRefusedAtOnce() {
        var netlist = SampleDesigns.chain(300, 5);
        var floorplan = SampleDesigns.floorplan(netlist, 1.1);
        var error = assertThrows(LayoutException.class, () -> place(netlist, floorplan));
        assertTrue(error.getMessage().contains("% utilization; use a larger die"), error.getMessage());
    }

    @Test
    void aCellWithoutLefIsNamed() {
        var netlist = new GateNetlist("odd", List.of(), List.of(new GateCell(0, "u1", "unheard_of", Map.of(), "")), List.of());
        var error = assertThrows(LayoutException.class, () -> place(netlist, SampleDesigns.floorplan(netlist, 2, 60)));
        assertTrue(error.getMessage().contains("`u1` is a unheard_of"), error.getMessage());
    }
}

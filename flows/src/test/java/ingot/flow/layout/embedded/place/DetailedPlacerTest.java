package ingot.flow.layout.embedded.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNet;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.GatePort;
import ingot.flow.layout.embedded.Placement;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.lef.LefLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DetailedPlacerTest {
    private static final LefLibrary LEF = SampleDesigns.library();

    @Property(tries = 60)
    void staysLegalAndCountsEveryMicrometreItSaves(
            @ForAll @IntRange(min = 1, max = 250) int cells, @ForAll @IntRange(min = 30, max = 95) int percent, @ForAll long seed) {
        var netlist = SampleDesigns.chain(cells, seed);
        var asked = SampleDesigns.floorplan(netlist, percent / 100.0);
        var floorplan = SampleDesigns.floorplan(netlist, asked.rows().size() + 1, Math.max(60, asked.rows().getFirst().sites()));
        var legal = Legalizer.legalize(SampleDesigns.strewn(netlist, floorplan, seed), floorplan, LEF);
        var log = new ArrayList<String>();
        var better = DetailedPlacer.improve(legal, floorplan, LEF, 1, (_, detail) -> log.add(detail));
        assertEquals(List.of(), PlacementCheck.problems(better, floorplan, LEF));
        double saved = Wirelength.hpwlUm(legal, floorplan, LEF) - Wirelength.hpwlUm(better, floorplan, LEF);
        assertTrue(saved >= 0, "wires grew by " + -saved);
        double claimed = Double.parseDouble(log.getFirst().replaceAll(".*saved (-?[\\d,]+) µm", "$1").replace(",", ""));
        assertEquals(saved, claimed, 1.0);
    }

    @Test
    void aDisorderedChainIsPutInOrder() {
        // Three inverters in a row, wired in the order 1, 2, 0.
        var cells = List.of(cell(0, 2, 3), cell(1, 0, 1), cell(2, 1, 2));
        var nets = List.of(new GateNet(0, "a", ""), new GateNet(1, "b", ""), new GateNet(2, "c", ""), new GateNet(3, "d", ""));
        var netlist = new GateNetlist("three", List.of(new GatePort("in", true, 0), new GatePort("out", false, 3)), cells, nets);
        var floorplan = SampleDesigns.floorplan(netlist, 1, 14);
        int[] x = {SampleDesigns.MARGIN, SampleDesigns.MARGIN + 4 * 460, SampleDesigns.MARGIN + 8 * 460};
        int[] y = {SampleDesigns.MARGIN, SampleDesigns.MARGIN, SampleDesigns.MARGIN};
        var placement = new Placement(netlist, x, y, new Orientation[] {Orientation.N, Orientation.N, Orientation.N});
        var better = DetailedPlacer.improve(placement, floorplan, LEF, 2, (_, _) -> {});
        assertTrue(better.x()[1] < better.x()[2] && better.x()[2] < better.x()[0], java.util.Arrays.toString(better.x()));
    }

    private static GateCell cell(int id, int input, int output) {
        return new GateCell(id, "u" + id, "w4", Map.of("A", input, "Y", output), "");
    }
}

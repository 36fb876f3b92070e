package ingot.flow.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.layout.FloorplanSpec;
import ingot.generators.dot.DotParams;
import ingot.generators.dot.DotProduct;
import ingot.generators.dot.DotTile;
import ingot.generators.dot.DotTileParams;
import ingot.hdl.Elaboration;
import ingot.hdl.netlist.Netlist;
import ingot.pdk.PdkProcess;
import ingot.pdk.lef.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreflightTest {
    private static final Site SITE = new Site("unithd", 460, 2720);
    private static final FloorplanSpec TILE = new FloorplanSpec.TinyTapeout("1x1");

    private static List<String> findings(Netlist netlist, FloorplanSpec floorplan) {
        return Preflight.findings(netlist, floorplan, PdkProcess.named("sky130A"), SITE);
    }

    @Test
    void aTileIsReady() {
        assertEquals(List.of(), findings(Elaboration.elaborate(() -> new DotTile(new DotTileParams(1))), TILE));
    }

    @Test
    void everythingIsSaidAtOnce() {
        var found = findings(Elaboration.elaborate(() -> new DotProduct(DotParams.dot4())), TILE);
        assertTrue(found.stream().anyMatch(line -> line.contains("has the port `ui_in` (input, 8 bits)")), found::toString);
        assertTrue(found.stream().anyMatch(line -> line.contains("no port `sum`") && line.contains("DotProduct.java")), found::toString);
        assertTrue(found.stream().anyMatch(line -> line.contains("must be called tt_um_")), found::toString);
        assertEquals(List.of(), findings(Elaboration.elaborate(() -> new DotProduct(DotParams.dot4())), new FloorplanSpec.Utilization(0.5, 1)));
    }

    @Test
    void stateThatHasNoRoomIsFound() {
        var found = findings(Elaboration.elaborate(() -> new DotTile(new DotTileParams(4))), new FloorplanSpec.Die(30, 30));
        assertTrue(found.getFirst().matches("[0-9]+ bits of state need at least [0-9]+ um2, the core has 900 um2: give it a larger die"), found::toString);
    }

    @Test
    void aTileOfAnotherProcessIsRefused() {
        var found = Preflight.findings(Elaboration.elaborate(() -> new DotTile(new DotTileParams(1))), TILE, PdkProcess.named("gf180mcuD"), SITE);
        assertEquals(List.of("a TinyTapeout tile is made in sky130A, and the process here is gf180mcuD: set PDK=sky130A, or give a --die instead of a --tile"), found);
    }

    @Test
    void predictionIsNearWhatSynthesisGives() {
        double measured = 4672; // Yosys 0.23, 20 ns
        double predicted = PredictedArea.um2(Elaboration.elaborate(() -> new DotTile(new DotTileParams(1))));
        assertEquals(measured, predicted, 0.3 * measured);
    }
}

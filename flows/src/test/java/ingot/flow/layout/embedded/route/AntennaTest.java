package ingot.flow.layout.embedded.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.layout.embedded.Routing;
import ingot.pdk.CellKit;
import java.util.List;
import org.junit.jupiter.api.Test;

class AntennaTest {
    private static final CellKit.Diode DIODE = new CellKit.Diode("DIODE", "D", 0.4);
    private final SampleLibrary.Block block = new SampleLibrary.Block(400, 3, 1).cell("INV", 0, 2, -1, 0).cell("INV", 0, 300, 0, -1);

    /** A gate at the right, a driver at the left; a long wire hangs on the gate, and a layer above joins it to the driver. */
    private List<AntennaViolation> violations(String longLayer, int length, boolean drivenBelow) {
        int gateX = 300 * 460 + 230;
        int y = 2720 + 1190;
        int driverX = 2 * 460 + 1610;
        int from = drivenBelow ? driverX : gateX - length;
        var wires = List.of(new Routing.Wire(longLayer, from, y, gateX, y), new Routing.Wire("m3", driverX, y, gateX - length, y));
        var vias = List.of(new Routing.ViaAt("V0", gateX, y), new Routing.ViaAt("V0", driverX, y),
                new Routing.ViaAt("V1", driverX, y), new Routing.ViaAt("V2", driverX, y),
                new Routing.ViaAt("V1", gateX - length, y), new Routing.ViaAt("V2", gateX - length, y));
        var routing = new Routing(List.of(new Routing.RoutedNet(0, wires, vias, List.of())));
        return Antenna.violations(routing, block.placement(), SampleLibrary.library(), DIODE);
    }

    @Test
    void findsAWireThatMeetsItsDriverOnlyAbove() {
        var found = violations("m1", 100_000, false);
        assertEquals(1, found.size(), "" + found);
        assertEquals("m1", found.getFirst().layer());
        assertEquals(List.of("u1/A"), found.getFirst().pins());
        double perimeterUm = 2 * (100.145 + 0.14);
        assertEquals(perimeterUm * 0.8 / 0.126, found.getFirst().ratio(), 20);
    }

    @Test
    void allowsShortWiresAndWiresOnTheDriver() {
        assertEquals(List.of(), violations("m1", 20_000, false));
        assertEquals(List.of(), violations("m1", 100_000, true));
    }

    @Test
    void routerKeepsGatesSafe() {
        var routing = Router.route(block.placement(), block.floorplan(), SampleLibrary.library(),
                ingot.pdk.PdkProcess.named("sky130A"), (stage, detail) -> { });
        assertTrue(Antenna.violations(routing, block.placement(), SampleLibrary.library(), DIODE).isEmpty());
    }
}

package ingot.flow.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.gates.GateNetlist;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.layout.embedded.Routing;
import ingot.flow.layout.embedded.Routing.Patch;
import ingot.flow.layout.embedded.Routing.ViaAt;
import ingot.flow.layout.embedded.Routing.Wire;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.Layer;
import ingot.pdk.lef.LayerRect;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.lef.Macro;
import ingot.pdk.lef.MacroPin;
import ingot.pdk.lef.Via;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Routed wires of two inverters by hand: lines 0.2 µm wide, 0.5 Ω per square, vias of 5 Ω. */
class ParasiticsExtractorTest {
    private static final double EPSILON = 1e-12;
    private static final double AREA = 2e-5;
    private static final double EDGE = 4e-5;

    private static final LefLibrary LEF = new LefLibrary(
            List.of(metal("m1", Layer.RoutingDirection.HORIZONTAL), new Layer.Cut("v", 100, 100, 5, OptionalDouble.empty(), List.of()),
                    metal("m2", Layer.RoutingDirection.VERTICAL)),
            Map.of("V", new Via("V", List.of(new LayerRect("m1", new Rect(-100, -100, 100, 100)),
                    new LayerRect("v", new Rect(-50, -50, 50, 50)), new LayerRect("m2", new Rect(-100, -100, 100, 100))), 5)),
            Map.of(),
            Map.of("inv", new Macro("inv", "CORE", "site", 1000, 2000, List.of(pin("A", MacroPin.Direction.INPUT, 0),
                    pin("Y", MacroPin.Direction.OUTPUT, 800)), List.of())));

    private static Layer.Routing metal(String name, Layer.RoutingDirection direction) {
        return new Layer.Routing(name, direction, 400, 400, 0, 0, 200, 200, List.of(), 0, 0, 0.5, AREA, EDGE, 500,
                OptionalDouble.empty(), List.of());
    }

    private static MacroPin pin(String name, MacroPin.Direction direction, int x) {
        return new MacroPin(name, direction, MacroPin.Use.SIGNAL, List.of(new LayerRect("m1", new Rect(x, 0, x + 200, 200))), 0, 0);
    }

    private static final GateNetlist NETLIST = NetlistText.netlist("in a\nout y\nu inv A=a Y=n\nw inv A=n Y=y");
    private static final Placement PLACEMENT = new Placement(NETLIST, new int[] {0, 20_000}, new int[] {0, 0},
            new Orientation[] {Orientation.N, Orientation.N});
    private static final Floorplan FLOORPLAN = new Floorplan(new Rect(0, 0, 30_000, 30_000), new Rect(0, 0, 30_000, 30_000),
            List.of(), List.of(), List.of(), List.of());
    /** Net n: number 2. */
    private static final int N = 2;

    private static RcTree extract(Routing.RoutedNet... nets) {
        return Parasitics.extract(new Routing(List.of(nets)), PLACEMENT, FLOORPLAN, LEF).nets().get(N);
    }

    private static Routing.RoutedNet net(int net, List<Wire> wires, List<ViaAt> vias, List<Patch> patches) {
        return new Routing.RoutedNet(net, wires, vias, patches);
    }

    @Test
    void aStraightWireAlone() {
        // From Y at (900, 100) to A at (20100, 100): 19.2 µm, 96 squares, 48 Ω; half of the wire and the pin behind it.
        var tree = extract(net(N, List.of(new Wire("m1", 900, 100, 20_100, 100)), List.of(), List.of()));
        double pf = 19.2 * (0.2 * AREA + 2 * EDGE);
        assertEquals(pf, tree.wirePf(), EPSILON);
        assertEquals(0.048 * (pf / 2 + 0.01), tree.elmoreNs(new double[] {0.01})[0], EPSILON);
    }

    @Test
    void upAlongAndDownAgain() {
        var wires = List.of(new Wire("m1", 900, 100, 2900, 100), new Wire("m2", 2900, 100, 2900, 4100),
                new Wire("m1", 2900, 4100, 20_100, 4100), new Wire("m2", 20_100, 100, 20_100, 4100));
        var vias = List.of(new ViaAt("V", 2900, 100), new ViaAt("V", 2900, 4100), new ViaAt("V", 20_100, 4100), new ViaAt("V", 20_100, 100));
        var tree = extract(net(N, wires, vias, List.of()));
        double kohm = 0;
        for (int i = 0; i < tree.kiloohms().length; i++) {
            kohm += tree.kiloohms()[i];
        }
        double um = 2 + 4 + 17.2 + 4;
        assertEquals(um / 0.2 * 0.5 / 1000 + 4 * 0.005, kohm, EPSILON);
        assertEquals(um * (0.2 * AREA + 2 * EDGE), tree.wirePf(), EPSILON);
    }

    @Test
    void aWireThatEndsInTheMiddleOfAnotherJoinsIt() {
        var wires = List.of(new Wire("m1", 900, 100, 25_000, 100), new Wire("m1", 20_100, 100, 20_100, 3000));
        var tree = extract(net(N, wires, List.of(), List.of()));
        // Beyond the pin the wire only loads: resistance up to the pin is 19.2 µm.
        double all = tree.wirePf();
        double before = 19.2 * (0.2 * AREA + 2 * EDGE);
        assertEquals(0.048 * (all - before / 2 + 0.01), tree.elmoreNs(new double[] {0.01})[0], 1e-9);
    }

    @Test
    void aPatchJoinsWhatLiesOnIt() {
        var wires = List.of(new Wire("m1", 900, 100, 10_000, 100), new Wire("m1", 10_300, 100, 20_100, 100));
        var open = extract(net(N, wires, List.of(), List.of()));
        var joined = extract(net(N, wires, List.of(), List.of(new Patch("m1", new Rect(9900, 0, 10_400, 200)))));
        assertEquals(0.048, joined.kiloohms()[joined.sinkNode()[0]] + sumToRoot(joined, joined.sinkNode()[0]), 1e-9);
        assertTrue(sumToRoot(open, open.sinkNode()[0]) < 0.03);
    }

    private static double sumToRoot(RcTree tree, int node) {
        double sum = 0;
        for (int i = tree.parent()[node]; i > 0; i = tree.parent()[i]) {
            sum += tree.kiloohms()[i];
        }
        return sum;
    }

    @Test
    void aNeighbourAddsCouplingAndTakesFringe() {
        var wire = net(N, List.of(new Wire("m1", 900, 100, 20_100, 100)), List.of(), List.of());
        // 10 µm beside it at a gap of 0.2 µm.
        var other = net(1, List.of(new Wire("m1", 5000, 500, 15_000, 500)), List.of(), List.of());
        double alone = extract(wire).wirePf();
        assertEquals(alone + 10 * (WireNeighbours.couplingPf(0.5, 0.2) - 0.75 * EDGE), extract(wire, other).wirePf(), EPSILON);
        // A farther one behind it is hidden.
        var hidden = net(0, List.of(new Wire("m1", 5000, 900, 15_000, 900)), List.of(), List.of());
        assertEquals(extract(wire, other).wirePf(), extract(wire, other, hidden).wirePf(), EPSILON);
    }

    @Test
    void couplingFollowsFieldSolvedTables() {
        // Gap in µm and pF per µm, for 0.35 and 0.8 µm of thickness, nearest conductor below is the substrate.
        double[][] thin = {{0.14, 1.05e-4}, {0.28, 8.2e-5}, {0.42, 6.3e-5}, {0.7, 4.4e-5}};
        double[][] thick = {{0.3, 1.10e-4}, {0.6, 7.9e-5}, {1.2, 5.3e-5}, {1.8, 3.9e-5}};
        for (var point : thin) {
            assertEquals(point[1], WireNeighbours.couplingPf(0.35, point[0]), 0.08 * point[1]);
        }
        for (var point : thick) {
            assertEquals(point[1], WireNeighbours.couplingPf(0.8, point[0]), 0.08 * point[1]);
        }
    }

    @Test
    void aPinThatNothingTouchesIsNamed() {
        var routing = new Routing(List.of(net(N, List.of(new Wire("m1", 900, 100, 15_000, 100)), List.of(), List.of())));
        var connectivity = ingot.flow.gates.Connectivity.of(NETLIST, (master, pin) -> pin.equals("Y"));
        var extractor = new ParasiticsExtractor(routing, PLACEMENT, FLOORPLAN, LEF, connectivity);
        var tree = extractor.extract(routing).nets().get(N);
        assertEquals(List.of("w/A"), extractor.guessed());
        assertTrue(tree.elmoreNs(new double[] {0.01})[0] > 0);
    }
}

package ingot.flow.layout.embedded.route;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNet;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.GatePort;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.layout.embedded.PortShape;
import ingot.flow.layout.embedded.PowerShape;
import ingot.flow.layout.embedded.Row;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.Layer;
import ingot.pdk.lef.LayerRect;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.lef.Macro;
import ingot.pdk.lef.MacroPin;
import ingot.pdk.lef.Site;
import ingot.pdk.lef.Via;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** A made-up process with one cell, {@code INV}, four sites wide, and one whose pin is walled in, {@code WALLED}. */
final class SampleLibrary {
    private SampleLibrary() {}

    static LefLibrary library() {
        var layers = List.<Layer>of(
                metal("li", Layer.RoutingDirection.VERTICAL, 460, 340, 170, 170, 56_000),
                new Layer.Cut("c0", 170, 190, 1, OptionalDouble.empty(), List.of()),
                metal("m1", Layer.RoutingDirection.HORIZONTAL, 340, 340, 140, 140, 83_000),
                new Layer.Cut("c1", 150, 170, 1, OptionalDouble.empty(), List.of()),
                metal("m2", Layer.RoutingDirection.VERTICAL, 460, 460, 140, 140, 67_600),
                new Layer.Cut("c2", 200, 200, 1, OptionalDouble.empty(), List.of()),
                metal("m3", Layer.RoutingDirection.HORIZONTAL, 680, 680, 300, 300, 240_000),
                new Layer.Cut("c3", 200, 200, 1, OptionalDouble.empty(), List.of()),
                metal("m4", Layer.RoutingDirection.VERTICAL, 920, 920, 300, 300, 240_000));
        var vias = new LinkedHashMap<String, Via>();
        via(vias, "V0", "li", square(85), "c0", square(85), "m1", rect(145, 115));
        via(vias, "V1", "m1", rect(160, 130), "c1", square(75), "m2", rect(130, 160));
        via(vias, "V2", "m2", rect(140, 185), "c2", square(100), "m3", square(165));
        via(vias, "V3", "m3", rect(190, 160), "c3", square(100), "m4", square(165));
        var inverter = new Macro("INV", "CORE", "site", 1840, 2720, List.of(
                pin("A", MacroPin.Direction.INPUT, 0.126, 0, new LayerRect("li", new Rect(150, 800, 400, 1500))),
                pin("Y", MacroPin.Direction.OUTPUT, 0, 0.4, new LayerRect("li", new Rect(1400, 500, 1650, 2200)))), List.of());
        var wall = new ArrayList<LayerRect>();
        wall.add(new LayerRect("m1", new Rect(0, 500, 1840, 2200)));
        var walled = new Macro("WALLED", "CORE", "site", 1840, 2720, inverter.pins(), wall);
        return new LefLibrary(layers, vias, Map.of("site", new Site("site", 460, 2720)), Map.of("INV", inverter, "WALLED", walled));
    }

    private static Layer.Routing metal(
            String name, Layer.RoutingDirection direction, int pitchX, int pitchY, int width, int spacing, long area) {
        return new Layer.Routing(name, direction, pitchX, pitchY, pitchX / 2, pitchY / 2, width, spacing, List.of(), area, 140_000,
                0.1, 0, 0, 800, OptionalDouble.empty(), List.of(new double[] {0, 400}, new double[] {0.02, 2600}, new double[] {20, 11_000}));
    }

    private static MacroPin pin(String name, MacroPin.Direction direction, double gate, double diffusion, LayerRect shape) {
        return new MacroPin(name, direction, MacroPin.Use.SIGNAL, List.of(shape), gate, diffusion);
    }

    private static Rect square(int half) {
        return rect(half, half);
    }

    private static Rect rect(int x, int y) {
        return new Rect(-x, -y, x, y);
    }

    private static void via(Map<String, Via> vias, String name, String low, Rect lower, String cut, Rect hole, String high, Rect upper) {
        vias.put(name, new Via(name, List.of(new LayerRect(low, lower), new LayerRect(cut, hole), new LayerRect(high, upper)), 1));
    }

    /** A block of {@code rows} rows with rails; cells are added by {@link Block#cell}. */
    static final class Block {
        private final List<GateCell> cells = new ArrayList<>();
        private final List<GateNet> nets = new ArrayList<>();
        private final List<GatePort> ports = new ArrayList<>();
        private final List<PortShape> portShapes = new ArrayList<>();
        private final List<int[]> places = new ArrayList<>();
        private final int sites;
        private final int rows;

        Block(int sites, int rows, int netCount) {
            this.sites = sites;
            this.rows = rows;
            for (int i = 0; i < netCount; i++) {
                nets.add(new GateNet(i, "net" + i, ""));
            }
        }

        /** Adds a cell at a row and site; a net below 0 leaves the pin open. */
        Block cell(String master, int row, int site, int a, int y) {
            var pins = new LinkedHashMap<String, Integer>();
            if (a >= 0) {
                pins.put("A", a);
            }
            if (y >= 0) {
                pins.put("Y", y);
            }
            cells.add(new GateCell(cells.size(), "u" + cells.size(), master, pins, ""));
            places.add(new int[] {site * 460, row * 2720 + 2720});
            return this;
        }

        Block port(String name, boolean input, int net, String layer, Rect rect) {
            portShapes.add(new PortShape(ports.size(), layer, rect));
            ports.add(new GatePort(name, input, net));
            return this;
        }

        Floorplan floorplan() {
            var lines = new ArrayList<Row>();
            var power = new ArrayList<PowerShape>();
            for (int i = 0; i <= rows; i++) {
                int y = 2720 + i * 2720;
                power.add(new PowerShape(i % 2 == 0 ? "VGND" : "VPWR", "m1", new Rect(0, y - 240, sites * 460, y + 240), false));
                if (i < rows) {
                    lines.add(new Row(0, y, sites, i % 2 == 0 ? Orientation.N : Orientation.FS));
                }
            }
            var core = new Rect(0, 2720, sites * 460, 2720 + rows * 2720);
            return new Floorplan(new Rect(0, 0, sites * 460, core.y1() + 2720), core, lines, portShapes, power, List.of());
        }

        Placement placement() {
            var orientation = new Orientation[cells.size()];
            for (int i = 0; i < orientation.length; i++) {
                orientation[i] = places.get(i)[1] / 2720 % 2 == 1 ? Orientation.N : Orientation.FS;
            }
            return new Placement(new GateNetlist("block", ports, cells, nets), places.stream().mapToInt(p -> p[0]).toArray(),
                    places.stream().mapToInt(p -> p[1]).toArray(), orientation);
        }
    }
}

package ingot.flow.layout.embedded.place;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNet;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.GatePort;
import ingot.flow.layout.embedded.FixedCell;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.layout.embedded.PortShape;
import ingot.flow.layout.embedded.Row;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.LayerRect;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.lef.Macro;
import ingot.pdk.lef.MacroPin;
import ingot.pdk.lef.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** A made-up library and designs for tests that need no process data. */
public final class SampleDesigns {
    public static final int SITE = 460;
    public static final int HEIGHT = 2720;
    static final int MARGIN = 5440;
    private static final int TAP_PITCH = 56;

    private SampleDesigns() {}

    /** Cells {@code w2} to {@code w20}, as many sites wide, with pins A, B and Y; {@code tap} of one site; {@code tall} of two rows. */
    public static LefLibrary library() {
        var macros = new HashMap<String, Macro>();
        for (int sites = 2; sites <= 20; sites++) {
            macros.put("w" + sites, macro("w" + sites, sites, HEIGHT, "A", "B", "Y"));
        }
        macros.put("tap", macro("tap", 1, HEIGHT));
        macros.put("tall", macro("tall", 4, 2 * HEIGHT, "A", "B", "Y"));
        return new LefLibrary(List.of(), Map.of(), Map.of("unit", new Site("unit", SITE, HEIGHT)), macros);
    }

    private static Macro macro(String name, int sites, int height, String... pinNames) {
        var pins = new ArrayList<MacroPin>();
        for (int i = 0; i < pinNames.length; i++) {
            int x = (i + 1) * sites * SITE / (pinNames.length + 1);
            int y = 600 + 500 * i;
            pins.add(new MacroPin(pinNames[i], pinNames[i].equals("Y") ? MacroPin.Direction.OUTPUT : MacroPin.Direction.INPUT,
                    MacroPin.Use.SIGNAL, List.of(new LayerRect("li1", new Rect(x - 85, y - 85, x + 85, y + 85))), 0.1, 0));
        }
        return new Macro(name, "CORE", "unit", sites * SITE, height, pins, List.of());
    }

    /** A chain of gates with some long-range second inputs; one port drives it and one hangs at its end. */
    public static GateNetlist chain(int cells, long seed) {
        var random = new SplittableRandom(seed);
        var list = new ArrayList<GateCell>();
        var nets = new ArrayList<GateNet>();
        for (int i = 0; i <= cells; i++) {
            nets.add(new GateNet(i, "n" + i, ""));
        }
        for (int i = 0; i < cells; i++) {
            int second = random.nextInt(8) == 0 ? random.nextInt(i + 1) : Math.max(0, i - random.nextInt(12));
            int sites = random.nextInt(6) == 0 ? 20 : 2 + random.nextInt(6);
            list.add(new GateCell(i, "g" + i, "w" + sites, Map.of("A", i, "B", second, "Y", i + 1), ""));
        }
        return new GateNetlist("chain", List.of(new GatePort("in", true, 0), new GatePort("out", false, cells)), list, nets);
    }

    /** A square die for the netlist at {@code utilization} of its rows, with staggered taps. */
    public static Floorplan floorplan(GateNetlist netlist, double utilization) {
        LefLibrary lef = library();
        long area = netlist.cells().stream().mapToLong(cell -> lef.macro(cell.master()).width() * (long) HEIGHT).sum();
        double side = Math.sqrt(area / utilization);
        int rows = Math.max(1, (int) Math.round(side / HEIGHT));
        int sites = (int) Math.ceil(area / utilization / rows / HEIGHT / SITE);
        return floorplan(netlist, rows, sites + sites / TAP_PITCH + 1);
    }

    /** A die of so many rows and sites. */
    public static Floorplan floorplan(GateNetlist netlist, int rowCount, int sites) {
        var rows = new ArrayList<Row>();
        var taps = new ArrayList<FixedCell>();
        for (int i = 0; i < rowCount; i++) {
            var orientation = i % 2 == 0 ? Orientation.N : Orientation.FS;
            int y = MARGIN + i * HEIGHT;
            rows.add(new Row(MARGIN, y, sites, orientation));
            for (int site = i % 2 == 0 ? TAP_PITCH / 4 : 3 * TAP_PITCH / 4; site < sites; site += TAP_PITCH) {
                taps.add(new FixedCell("tap_" + i + "_" + site, "tap", MARGIN + site * SITE, y, orientation));
            }
        }
        var core = new Rect(MARGIN, MARGIN, MARGIN + sites * SITE, MARGIN + rowCount * HEIGHT);
        Rect die = core.grow(MARGIN);
        var ports = new ArrayList<PortShape>();
        for (int i = 0; i < netlist.ports().size(); i++) {
            int y = die.y0() + (i + 1) * die.height() / (netlist.ports().size() + 1);
            int x = i % 2 == 0 ? die.x0() : die.x1();
            ports.add(new PortShape(i, "met3", new Rect(x, y, x, y)));
        }
        return new Floorplan(die, core, rows, ports, List.of(), taps);
    }

    /** Every cell somewhere in the core, between sites. */
    public static Placement strewn(GateNetlist netlist, Floorplan floorplan, long seed) {
        var random = new SplittableRandom(seed);
        int n = netlist.cells().size();
        int[] x = new int[n];
        int[] y = new int[n];
        var orientation = new Orientation[n];
        Arrays.fill(orientation, Orientation.N);
        for (int i = 0; i < n; i++) {
            x[i] = floorplan.core().x0() + random.nextInt(floorplan.core().width());
            y[i] = floorplan.core().y0() + random.nextInt(floorplan.core().height());
        }
        return new Placement(netlist, x, y, orientation);
    }
}

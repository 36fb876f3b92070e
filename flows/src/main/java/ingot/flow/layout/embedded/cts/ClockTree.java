package ingot.flow.layout.embedded.cts;

import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.NetlistEditor;
import ingot.flow.layout.LayoutException;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.pdk.PdkProcess;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.LayerRect;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.lef.Macro;
import ingot.pdk.liberty.LibertyLibrary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Puts a balanced tree of buffers between the clock port and the flip-flops. */
public final class ClockTree {
    /** Most clock pins on one buffer: the fan-out that the flow's constraints allow any net. */
    static final int MOST_PINS = 10;
    /** Most buffers on one buffer. */
    static final int MOST_BUFFERS = 10;
    /** Slowest edge in ns that a buffer of the tree may make. */
    static final double EDGE_NS = 0.25;

    private final Placement placement;
    private final Floorplan floorplan;
    private final LefLibrary lef;
    private final String clockPort;
    private final int clockNet;
    private final NetlistEditor editor;
    private final List<Point> places = new ArrayList<>();

    /** Lower left corner of an added buffer, nm. */
    private record Point(int x, int y) {}

    private ClockTree(Placement placement, Floorplan floorplan, LefLibrary lef, String clockPort) {
        this.placement = placement;
        this.floorplan = floorplan;
        this.lef = lef;
        this.clockPort = clockPort;
        GateNetlist netlist = placement.netlist();
        clockNet = netlist.ports().stream().filter(port -> port.name().equals(clockPort) && port.input()).findFirst()
                .orElseThrow(() -> new LayoutException("the design `" + netlist.name() + "` has no input `" + clockPort
                        + "` to grow a clock tree from; name its clock port"))
                .net();
        editor = new NetlistEditor(netlist);
    }

    /** {@link #grow} for those who want the placement only. */
    public static Placement build(
            Placement placement, Floorplan floorplan, LefLibrary lef, LibertyLibrary liberty, PdkProcess process, String clockPort) {
        return grow(placement, floorplan, lef, liberty, process, clockPort).placement();
    }

    /**
     * {@code placement} with a clock tree: cells {@code <port>_buf_<level>_<n>}, level 0 at the port. Old cells keep their numbers and places.
     * The new cells lie where the tree wants them, on top of others: the result is not legal. A design without clock pins stays as it is.
     *
     * @throws LayoutException when there is no such input port, or the library has no clock buffer
     */
    public static ClockTreeResult grow(
            Placement placement, Floorplan floorplan, LefLibrary lef, LibertyLibrary liberty, PdkProcess process, String clockPort) {
        var tree = new ClockTree(placement, floorplan, lef, clockPort);
        List<ClockPin> pins = tree.pins(liberty);
        if (pins.isEmpty()) {
            return new ClockTreeResult(placement, 0, 0, 0, 0, 0, 0);
        }
        List<ClockBuffer> buffers = ClockBuffer.of(process, liberty);
        List<List<ClockNode>> levels = new TreeGrowth(buffers, WireModel.of(process)).grow(pins);
        ClockNode root = levels.getFirst().getFirst();
        Arrivals arrivals = Balance.run(root, buffers);
        tree.insert(levels);
        double length = levels.stream().flatMap(List::stream).mapToDouble(node -> node.wire().lengthUm()).sum();
        return new ClockTreeResult(tree.placed(), pins.size(), levels.size(), levels.stream().mapToInt(List::size).sum(), length,
                arrivals.insertionNs(), arrivals.skewNs());
    }

    /** All cell inputs on the clock net. */
    private List<ClockPin> pins(LibertyLibrary liberty) {
        var pins = new ArrayList<ClockPin>();
        for (var cell : placement.netlist().cells()) {
            for (var entry : new TreeMap<>(cell.pins()).entrySet()) {
                if (entry.getValue() == clockNet) {
                    Macro macro = lef.macro(cell.master());
                    Rect box = macro.pin(entry.getKey()).shapes().stream().map(LayerRect::rect).reduce(Rect::hull).orElseThrow();
                    Rect turned = placement.orientation()[cell.id()].apply(box, macro.width(), macro.height());
                    pins.add(new ClockPin(cell.id(), entry.getKey(), placement.x()[cell.id()] + turned.centerX(),
                            placement.y()[cell.id()] + turned.centerY(),
                            liberty.cell(cell.master()).pin(entry.getKey()).capacitancePf()));
                }
            }
        }
        return pins;
    }

    private void insert(List<List<ClockNode>> levels) {
        var numbers = new ArrayList<Integer>();
        for (int level = 0; level < levels.size(); level++) {
            numbers.add(0);
        }
        insert(levels.getFirst().getFirst(), clockNet, 0, numbers);
    }

    private void insert(ClockNode node, int inputNet, int level, List<Integer> numbers) {
        int number = numbers.get(level);
        numbers.set(level, number + 1);
        String suffix = level + "_" + number;
        String source = placement.netlist().nets().get(clockNet).source();
        int outputNet = editor.addNet(clockPort + "_tree_" + suffix, source);
        var cell = node.buffer().cell();
        var pins = new TreeMap<String, Integer>();
        pins.put(cell.input(), inputNet);
        pins.put(cell.output(), outputNet);
        editor.addCell(clockPort + "_buf_" + suffix, cell.cell(), pins, source);
        places.add(corner(node, lef.macro(cell.cell())));
        for (Located child : node.children()) {
            switch (child) {
                case ClockNode below -> insert(below, outputNet, level + 1, numbers);
                case ClockPin pin -> editor.connect(pin.cell(), pin.pin(), outputNet);
            }
        }
    }

    /** The buffer around its place, inside the core. */
    private Point corner(ClockNode node, Macro macro) {
        Rect core = floorplan.core();
        int x = Math.max(core.x0(), Math.min(node.x() - macro.width() / 2, core.x1() - macro.width()));
        int y = Math.max(core.y0(), Math.min(node.y() - macro.height() / 2, core.y1() - macro.height()));
        return new Point(x, y);
    }

    private Placement placed() {
        int old = placement.x().length;
        int[] x = Arrays.copyOf(placement.x(), old + places.size());
        int[] y = Arrays.copyOf(placement.y(), old + places.size());
        Orientation[] orientation = Arrays.copyOf(placement.orientation(), old + places.size());
        for (int i = 0; i < places.size(); i++) {
            x[old + i] = places.get(i).x();
            y[old + i] = places.get(i).y();
            orientation[old + i] = Orientation.N;
        }
        return new Placement(editor.build(), x, y, orientation);
    }
}

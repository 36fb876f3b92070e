package ingot.flow.layout.out;

import ingot.flow.gates.GateNetlist;
import ingot.flow.layout.embedded.FixedCell;
import ingot.flow.layout.embedded.Placement;
import ingot.pdk.PdkProcess;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.Layer;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.lef.MacroPin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds opens and shorts in a GDS file: joins all metal that touches, from the file as it was written, and compares what is
 * joined with what the netlist joins. It knows nothing of the router. Inside a cell it trusts the LEF: a pin's shapes are one.
 */
public final class ConnectivityCheck {
    private final GateNetlist netlist;
    private final LefLibrary lef;
    private final PdkProcess process;
    private final Map<String, ShapeLayer> metal = new HashMap<>();
    private final Map<String, ShapeLayer> obstructions = new HashMap<>();
    private final UnionFind nodes = new UnionFind();
    private final TerminalTable terminals;
    private final List<String> problems = new ArrayList<>();
    private final List<String> obstructedCells = new ArrayList<>();

    private ConnectivityCheck(GateNetlist netlist, LefLibrary lef, PdkProcess process) {
        this.netlist = netlist;
        this.lef = lef;
        this.process = process;
        this.terminals = new TerminalTable(netlist, nodes);
        for (var layer : lef.layers()) {
            if (!(layer instanceof Layer.Other)) {
                metal.put(layer.name(), new ShapeLayer());
                obstructions.put(layer.name(), new ShapeLayer());
            }
        }
    }

    /**
     * Checks the top cell of {@code gds}, which has the netlist's name.
     *
     * @param placement where the netlist's cells are expected
     */
    public static ConnectivityReport check(Path gds, Placement placement, LefLibrary lef, PdkProcess process) {
        var check = new ConnectivityCheck(placement.netlist(), lef, process);
        var top = GdsTop.read(gds, placement.netlist().name());
        check.drawn(top);
        check.cells(top, placement);
        int labels = check.labels(top);
        check.join();
        check.touchedObstructions();
        return check.terminals.report(check.problems, labels);
    }

    /** Metal and cuts drawn in the top cell. */
    private void drawn(GdsTop top) {
        var layerOf = new HashMap<Object, String>();
        process.stream().forEach((layer, numbers) -> layerOf.put(numbers.drawing(), layer));
        for (var shape : top.shapes()) {
            var layer = metal.get(layerOf.get(shape.layer()));
            if (layer != null) {
                layer.add(shape.rect(), nodes.add());
            }
        }
    }

    private record Place(String master, int x, int y) {}

    /** Pins of the cells that the GDS refers to, each cell found in the netlist by master and place. */
    private void cells(GdsTop top, Placement placement) {
        var expected = new HashMap<Place, Integer>();
        for (var cell : netlist.cells()) {
            expected.put(new Place(cell.master(), placement.x()[cell.id()], placement.y()[cell.id()]), cell.id());
        }
        for (var reference : top.references()) {
            var macro = lef.macros().get(reference.master());
            if (macro == null) {
                problems.add("the GDS holds the cell " + reference.master() + ", which the LEF files lack");
                continue;
            }
            var outline = reference.orientation().apply(new Rect(0, 0, 0, 0), macro.width(), macro.height());
            var placed = new FixedCell("", reference.master(), reference.x() - outline.x0(), reference.y() - outline.y0(),
                    reference.orientation());
            Integer cell = expected.remove(new Place(placed.master(), placed.x(), placed.y()));
            pins(placed, cell == null ? -1 : cell);
        }
        expected.forEach((place, cell) -> problems.add("the GDS lacks cell " + netlist.cells().get(cell).name() + " (" + place.master()
                + ") at " + place.x() / 1e3 + ", " + place.y() / 1e3 + " µm"));
    }

    private void pins(FixedCell placed, int cell) {
        var macro = lef.macro(placed.master());
        for (MacroPin pin : macro.pins()) {
            int node = -1;
            for (var shape : pin.shapes()) {
                var layer = metal.get(shape.layer());
                if (layer != null) {
                    if (node < 0) {
                        node = nodes.add();
                        terminals.pin(placed, cell, pin.name(), process.power().pins().get(pin.name()), node);
                    }
                    layer.add(at(placed, shape.rect()), node);
                }
            }
        }
        obstructedCells.add(cell < 0 ? placed.master() : netlist.cells().get(cell).name());
        for (var shape : macro.obstructions()) {
            var layer = obstructions.get(shape.layer());
            if (layer != null) {
                layer.add(at(placed, shape.rect()), obstructedCells.size() - 1);
            }
        }
    }

    private Rect at(FixedCell placed, Rect rect) {
        var macro = lef.macro(placed.master());
        return placed.orientation().apply(rect, macro.width(), macro.height()).shift(placed.x(), placed.y());
    }

    /** Labels name the metal under them; returns how many ports were named. */
    private int labels(GdsTop top) {
        var layerOf = new HashMap<Object, String>();
        process.stream().forEach((layer, numbers) -> {
            if (numbers.label() != null) {
                layerOf.put(numbers.label(), layer);
            }
        });
        int found = 0;
        for (var text : top.texts()) {
            var layer = metal.get(layerOf.get(text.layer()));
            if (layer == null) {
                continue;
            }
            int node = nodes.add();
            layer.add(new Rect(text.x(), text.y(), text.x() + 1, text.y() + 1), node);
            if (terminals.label(text.string(), process.power(), node)) {
                found++;
            } else {
                problems.add("the label `" + text.string() + "` is no port of " + netlist.name());
            }
        }
        return found;
    }

    /** Joins metal with metal of its layer, and cuts with the metal below and above. */
    private void join() {
        Layer.Routing below = null;
        Layer.Cut cut = null;
        for (var layer : lef.layers()) {
            switch (layer) {
                case Layer.Routing routing -> {
                    var shapes = metal.get(routing.name());
                    shapes.contacts(shapes, nodes::join);
                    if (cut != null) {
                        if (below != null) {
                            metal.get(cut.name()).contacts(metal.get(below.name()), nodes::join);
                        }
                        metal.get(cut.name()).contacts(shapes, nodes::join);
                    }
                    below = routing;
                }
                case Layer.Cut next -> cut = next;
                case Layer.Other other -> { }
            }
        }
    }

    /** Metal of the top cell on the inner wiring of a cell is a short with it. */
    private void touchedObstructions() {
        var touched = new java.util.TreeSet<String>();
        obstructions.forEach((layer, shapes) -> metal.get(layer).contacts(shapes, (node, cell) -> {
            if (!terminals.isPin(node)) {
                touched.add(terminals.nameOf(node) + " touches the inside of " + obstructedCells.get(cell) + " on " + layer);
            }
        }));
        problems.addAll(touched);
    }
}

package ingot.flow.timing;

import ingot.flow.gates.CellPin;
import ingot.flow.gates.Connectivity;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.PortPin;
import ingot.flow.gates.Terminal;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.layout.embedded.Routing;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.LayerRect;
import ingot.pdk.lef.LefLibrary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parasitics of routed wires: sheet and via resistance along the way, capacitance to ground by area and edge, and to the nearest
 * line on either side. Coupling counts in full as capacitance to ground; crossings, corners and pins inside cells do not count.
 */
final class ParasiticsExtractor {
    private final Placement placement;
    private final Floorplan floorplan;
    private final LefLibrary lef;
    private final LayerTable layers;
    private final Connectivity connectivity;
    private final WireNeighbours neighbours;
    private final List<String> guessed = new ArrayList<>();

    ParasiticsExtractor(Routing routing, Placement placement, Floorplan floorplan, LefLibrary lef, Connectivity connectivity) {
        this.placement = placement;
        this.floorplan = floorplan;
        this.lef = lef;
        this.connectivity = connectivity;
        layers = new LayerTable(lef);
        neighbours = new WireNeighbours(routing, floorplan, layers);
    }

    /** Pins that no metal of their net touches; they are taken to hang at the nearest point. */
    List<String> guessed() {
        return guessed;
    }

    Parasitics extract(Routing routing) {
        GateNetlist netlist = placement.netlist();
        var routed = new Routing.RoutedNet[netlist.nets().size()];
        routing.nets().forEach(net -> routed[net.net()] = net);
        var trees = new ArrayList<RcTree>(routed.length);
        for (int net = 0; net < routed.length; net++) {
            var sinks = connectivity.sinks(net);
            var driver = connectivity.driver(net);
            trees.add(driver.isEmpty() || sinks.isEmpty() || routed[net] == null ? RcTree.lumped(0, sinks.size())
                    : tree(routed[net], driver.get(), sinks));
        }
        return new Parasitics(trees);
    }

    private RcTree tree(Routing.RoutedNet net, Terminal driver, List<Terminal> sinks) {
        var tree = new RoutedTree();
        var shapes = new ArrayList<LayerRect>();
        for (var wire : net.wires()) {
            tree.point(wire.layer(), wire.x0(), wire.y0());
            tree.point(wire.layer(), wire.x1(), wire.y1());
        }
        net.vias().forEach(via -> via(tree, shapes, via));
        net.wires().forEach(wire -> wire(tree, shapes, net.net(), wire));
        net.patches().forEach(patch -> patch(tree, shapes, patch));
        var terminals = new ArrayList<Terminal>(sinks.size() + 1);
        terminals.add(driver);
        terminals.addAll(sinks);
        for (int i = 0; i < terminals.size(); i++) {
            attach(tree, tree.terminal(i), terminals.get(i));
        }
        mend(tree, shapes, terminals);
        var at = new int[sinks.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = tree.terminal(i + 1);
        }
        return tree.tree(tree.terminal(0), at);
    }

    private void via(RoutedTree tree, List<LayerRect> shapes, Routing.ViaAt via) {
        var ends = layers.layersOf(via.via());
        var technology = layers.via(via.via());
        tree.join(tree.point(ends[0], via.x(), via.y()), tree.point(ends[ends.length - 1], via.x(), via.y()),
                technology.resistanceOhms() / 1000);
        technology.shapes().forEach(shape -> shapes.add(new LayerRect(shape.layer(), shape.rect().shift(via.x(), via.y()))));
    }

    /** Joins the points on a wire one after the other; its capacitance is spread over them by length. */
    private void wire(RoutedTree tree, List<LayerRect> shapes, int net, Routing.Wire wire) {
        var layer = layers.routing(wire.layer());
        var line = new Rect(Math.min(wire.x0(), wire.x1()), Math.min(wire.y0(), wire.y1()), Math.max(wire.x0(), wire.x1()),
                Math.max(wire.y0(), wire.y1()));
        var on = new ArrayList<>(tree.inside(wire.layer(), line));
        on.sort(Comparator.comparingInt(tree::x).thenComparingInt(tree::y));
        double pf = neighbours.wirePf(net, wire, layer);
        double length = Math.max(1, line.width() + line.height());
        for (int i = 1; i < on.size(); i++) {
            int a = on.get(i - 1);
            int b = on.get(i);
            double nm = tree.x(b) - tree.x(a) + tree.y(b) - tree.y(a);
            tree.join(a, b, nm / layer.width() * layer.sheetOhms() / 1000);
            tree.load(a, pf * nm / length / 2);
            tree.load(b, pf * nm / length / 2);
        }
        shapes.add(new LayerRect(wire.layer(), line.grow(layer.width() / 2)));
    }

    private void patch(RoutedTree tree, List<LayerRect> shapes, Routing.Patch patch) {
        var layer = layers.routing(patch.layer());
        var rect = patch.rect();
        var on = new ArrayList<>(tree.inside(patch.layer(), rect));
        on.sort(Comparator.comparingInt(tree::x).thenComparingInt(tree::y));
        for (int i = 1; i < on.size(); i++) {
            joinOnLayer(tree, on.get(i - 1), on.get(i), layer.sheetOhms(), Math.max(1, Math.min(rect.width(), rect.height())));
        }
        if (!on.isEmpty()) {
            tree.load(on.getFirst(), rect.width() / 1000.0 * rect.height() / 1000.0 * layer.areaCapacitancePf());
        }
        shapes.add(new LayerRect(patch.layer(), rect));
    }

    private static void joinOnLayer(RoutedTree tree, int a, int b, double sheetOhms, int widthNm) {
        double nm = Math.abs(tree.x(a) - tree.x(b)) + Math.abs(tree.y(a) - tree.y(b));
        tree.join(a, b, nm / widthNm * sheetOhms / 1000);
    }

    private void attach(RoutedTree tree, int point, Terminal terminal) {
        for (var shape : shapes(terminal)) {
            tree.inside(shape.layer(), shape.rect()).forEach(on -> tree.join(point, on, 0));
        }
    }

    private List<LayerRect> shapes(Terminal terminal) {
        return switch (terminal) {
            case PortPin(int port) -> floorplan.ports().stream().filter(shape -> shape.port() == port)
                    .map(shape -> new LayerRect(shape.layer(), shape.rect())).toList();
            case CellPin(int cell, String pin) -> {
                var macro = lef.macro(placement.netlist().cells().get(cell).master());
                yield macro.pin(pin).shapes().stream().map(shape -> new LayerRect(shape.layer(), placement.orientation()[cell]
                        .apply(shape.rect(), macro.width(), macro.height()).shift(placement.x()[cell], placement.y()[cell]))).toList();
            }
        };
    }

    /** Metal that touches without a common point, and pins that nothing touches, hang at the nearest point of the tree. */
    private void mend(RoutedTree tree, List<LayerRect> shapes, List<Terminal> terminals) {
        for (int i = 1; i < terminals.size(); i++) {
            var reached = tree.reached(tree.terminal(0));
            if (!reached[tree.terminal(i)]) {
                touch(tree, shapes, terminals);
                break;
            }
        }
        for (int i = 0; i < terminals.size(); i++) {
            var reached = tree.reached(tree.terminal(0));
            if (i == 0 ? alone(reached, tree) : !reached[tree.terminal(i)]) {
                var box = box(terminals.get(i));
                int nearest = nearest(tree, i == 0 ? null : reached, box);
                if (nearest >= 0) {
                    guessed.add(Connectivity.name(placement.netlist(), terminals.get(i)));
                    tree.join(tree.terminal(i), nearest, 0);
                } else if (i > 0) {
                    tree.join(tree.terminal(i), tree.terminal(0), 0);
                }
            }
        }
    }

    private static boolean alone(boolean[] reached, RoutedTree tree) {
        for (int i = 0; i < reached.length; i++) {
            if (reached[i] && tree.metal(i)) {
                return false;
            }
        }
        return true;
    }

    /** Joins points of overlapping shapes of a layer. */
    private void touch(RoutedTree tree, List<LayerRect> shapes, List<Terminal> terminals) {
        var all = new ArrayList<>(shapes);
        terminals.forEach(terminal -> all.addAll(shapes(terminal)));
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                var a = all.get(i);
                var b = all.get(j);
                var layer = layers.find(a.layer());
                if (layer.isPresent() && a.layer().equals(b.layer()) && a.rect().touches(b.rect())) {
                    var pa = tree.inside(a.layer(), a.rect());
                    var pb = tree.inside(b.layer(), b.rect());
                    if (!pa.isEmpty() && !pb.isEmpty()) {
                        joinOnLayer(tree, pa.getFirst(), pb.getFirst(), layer.get().sheetOhms(), layer.get().width());
                    }
                }
            }
        }
        for (int i = 0; i < terminals.size(); i++) {
            for (var pin : shapes(terminals.get(i))) {
                for (var shape : shapes) {
                    if (shape.layer().equals(pin.layer()) && shape.rect().touches(pin.rect())) {
                        var on = tree.inside(shape.layer(), shape.rect());
                        if (!on.isEmpty()) {
                            tree.join(tree.terminal(i), on.getFirst(), 0);
                        }
                    }
                }
            }
        }
    }

    private Rect box(Terminal terminal) {
        return shapes(terminal).stream().map(LayerRect::rect).reduce(Rect::hull).orElse(new Rect(0, 0, 0, 0));
    }

    private static int nearest(RoutedTree tree, boolean[] among, Rect box) {
        int best = -1;
        long distance = Long.MAX_VALUE;
        for (int i = 0; i < tree.size(); i++) {
            if (tree.metal(i) && (among == null || among[i])) {
                long d = Math.abs((long) tree.x(i) - box.centerX()) + Math.abs((long) tree.y(i) - box.centerY());
                if (d < distance) {
                    distance = d;
                    best = i;
                }
            }
        }
        return best;
    }
}

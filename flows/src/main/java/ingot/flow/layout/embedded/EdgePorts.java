package ingot.flow.layout.embedded;

import ingot.flow.gates.GateNetlist;
import ingot.flow.layout.LayoutException;
import ingot.pdk.PdkProcess;
import ingot.pdk.RoutingLayer;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.Layer;
import ingot.pdk.lef.LefLibrary;
import java.util.ArrayList;
import java.util.List;

/**
 * Ports around the die in port order, clockwise from the lower left corner: up the left edge, along the top, down the right
 * edge, back along the bottom. They lie on tracks of the second routing layer (top, bottom) and of the third (left, right).
 */
final class EdgePorts {
    /** How far a port reaches into the die; enough for the minimum area of the narrowest wire. */
    private static final int DEPTH = 1000;
    /** No port nearer to a corner of the die than this. */
    private static final int CORNER = 3000;

    /** The tracks of one edge on which ports may lie. */
    private record Edge(boolean vertical, boolean far, RoutingLayer layer, int width, List<Integer> tracks) {}

    private EdgePorts() {}

    /** How many ports the edges of {@code die} can take, every second track used. */
    static int capacity(Rect die, LefLibrary lef, PdkProcess process) {
        return edges(die, lef, process).stream().mapToInt(edge -> edge.tracks().size() / 2).sum();
    }

    static List<PortShape> place(GateNetlist netlist, Outline outline, LefLibrary lef, PdkProcess process) {
        int ports = netlist.ports().size();
        var die = outline.die();
        if (capacity(die, lef, process) < ports) {
            throw new LayoutException("the edges of the die have room for " + capacity(die, lef, process) + " ports, "
                    + netlist.name() + " has " + ports + "; give it a larger die");
        }
        var slots = new ArrayList<PortShape>();
        for (var edge : edges(die, lef, process)) {
            for (int track : edge.tracks()) {
                slots.add(new PortShape(-1, edge.layer().layer(), shape(edge, track, die)));
            }
        }
        var shapes = new ArrayList<PortShape>();
        for (int i = 0; i < ports; i++) {
            var slot = slots.get((int) ((i + 0.5) * slots.size() / ports));
            shapes.add(new PortShape(i, slot.layer(), slot.rect()));
        }
        return shapes;
    }

    private static Rect shape(Edge edge, int track, Rect die) {
        int low = track - edge.width() / 2;
        int high = low + edge.width();
        if (edge.vertical()) {
            return edge.far() ? new Rect(die.x1() - DEPTH, low, die.x1(), high) : new Rect(die.x0(), low, die.x0() + DEPTH, high);
        }
        return edge.far() ? new Rect(low, die.y1() - DEPTH, high, die.y1()) : new Rect(low, die.y0(), high, die.y0() + DEPTH);
    }

    private static List<Edge> edges(Rect die, LefLibrary lef, PdkProcess process) {
        var vertical = layer(lef, process, Layer.RoutingDirection.VERTICAL);
        var horizontal = layer(lef, process, Layer.RoutingDirection.HORIZONTAL);
        int verticalWidth = lef.routing(vertical.layer()).width();
        int horizontalWidth = lef.routing(horizontal.layer()).width();
        var rows = tracks(horizontal, die.y0(), die.y1());
        var columns = tracks(vertical, die.x0(), die.x1());
        return List.of(
                new Edge(true, false, horizontal, horizontalWidth, rows),
                new Edge(false, true, vertical, verticalWidth, columns),
                new Edge(true, true, horizontal, horizontalWidth, rows.reversed()),
                new Edge(false, false, vertical, verticalWidth, columns.reversed()));
    }

    /** The lowest layer above the first one that runs in this direction: the first is full of cell wiring. */
    private static RoutingLayer layer(LefLibrary lef, PdkProcess process, Layer.RoutingDirection direction) {
        return process.routing().stream().skip(1).filter(layer -> lef.routing(layer.layer()).direction() == direction).findFirst()
                .orElseThrow(() -> new LayoutException("process " + process.name() + " has no " + direction + " layer for ports"));
    }

    private static List<Integer> tracks(RoutingLayer layer, int from, int to) {
        var tracks = new ArrayList<Integer>();
        for (int at = layer.offsetNm(); at <= to - CORNER; at += layer.pitchNm()) {
            if (at >= from + CORNER) {
                tracks.add(at);
            }
        }
        return tracks;
    }
}

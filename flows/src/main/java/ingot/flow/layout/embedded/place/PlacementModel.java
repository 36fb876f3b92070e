package ingot.flow.layout.embedded.place;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNetlist;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.PortShape;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.LayerRect;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.lef.Macro;
import ingot.pdk.lef.MacroPin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/**
 * A netlist as flat arrays, the form that the inner loops read. Distances are nm. Pins are numbered net by net: those of net
 * {@code n} are {@code netFirst[n]} up to {@code netFirst[n + 1]}.
 */
final class PlacementModel {
    /** The cell number of a pin that is a port of the block: its offset is then its place on the die. */
    static final int PORT = -1;

    final int cellCount;
    final int netCount;
    final int[] width;
    final int[] height;
    final int[] netFirst;
    final int[] pinCell;
    /** Pin centre from the lower left corner of its cell in orientation N; a port's place on the die. */
    final int[] pinX;
    final int[] pinY;
    final int[] pinNet;
    final int[] cellFirst;
    final int[] cellPin;

    /** The outline and pin centres of one library cell. */
    private record Shape(int width, int height, List<String> pins, int[] x, int[] y) {}

    PlacementModel(GateNetlist netlist, Floorplan floorplan, LefLibrary lef) {
        cellCount = netlist.cells().size();
        netCount = netlist.nets().size();
        width = new int[cellCount];
        height = new int[cellCount];
        var shapes = new HashMap<String, Shape>();
        netFirst = new int[netCount + 1];
        for (GateCell cell : netlist.cells()) {
            Shape shape = shapes.computeIfAbsent(cell.master(), master -> shape(lef.macro(master)));
            width[cell.id()] = shape.width();
            height[cell.id()] = shape.height();
            forEachPin(cell, shape, (net, _) -> netFirst[net + 1]++);
        }
        for (PortShape port : floorplan.ports()) {
            netFirst[netlist.ports().get(port.port()).net() + 1]++;
        }
        Arrays.parallelPrefix(netFirst, Integer::sum);
        int pins = netFirst[netCount];
        pinCell = new int[pins];
        pinX = new int[pins];
        pinY = new int[pins];
        pinNet = new int[pins];
        cellFirst = new int[cellCount + 1];
        cellPin = new int[pins - floorplan.ports().size()];
        int[] next = netFirst.clone();
        int[] used = {0};
        for (GateCell cell : netlist.cells()) {
            Shape shape = shapes.get(cell.master());
            forEachPin(cell, shape, (net, index) -> {
                int pin = next[net]++;
                put(pin, cell.id(), net, shape.x()[index], shape.y()[index]);
                cellPin[used[0]++] = pin;
            });
            cellFirst[cell.id() + 1] = used[0];
        }
        for (PortShape port : floorplan.ports()) {
            int net = netlist.ports().get(port.port()).net();
            put(next[net]++, PORT, net, port.rect().centerX(), port.rect().centerY());
        }
    }

    private void put(int pin, int cell, int net, int x, int y) {
        pinCell[pin] = cell;
        pinNet[pin] = net;
        pinX[pin] = x;
        pinY[pin] = y;
    }

    private interface PinVisitor {
        void visit(int net, int index);
    }

    /** Visits the connected pins in the library's order, which unlike a map's is always the same. */
    private static void forEachPin(GateCell cell, Shape shape, PinVisitor visitor) {
        for (int i = 0; i < shape.pins().size(); i++) {
            Integer net = cell.pins().get(shape.pins().get(i));
            if (net != null) {
                visitor.visit(net, i);
            }
        }
    }

    private static Shape shape(Macro macro) {
        var names = new ArrayList<String>();
        var centers = new ArrayList<Rect>();
        for (MacroPin pin : macro.pins()) {
            if (pin.use() != MacroPin.Use.POWER && pin.use() != MacroPin.Use.GROUND && !pin.shapes().isEmpty()) {
                names.add(pin.name());
                centers.add(pin.shapes().stream().map(LayerRect::rect).reduce(Rect::hull).orElseThrow());
            }
        }
        return new Shape(macro.width(), macro.height(), List.copyOf(names), centers.stream().mapToInt(Rect::centerX).toArray(),
                centers.stream().mapToInt(Rect::centerY).toArray());
    }

    int pinCount(int net) {
        return netFirst[net + 1] - netFirst[net];
    }

    /** Place of {@code pin} when its cell's corner is at {@code cellX} and turned so. */
    int xOf(int pin, int cellX, Orientation orientation) {
        int cell = pinCell[pin];
        boolean mirrored = orientation == Orientation.FN || orientation == Orientation.S;
        return cellX + (mirrored ? width[cell] - pinX[pin] : pinX[pin]);
    }

    /** As {@link #xOf}, for y. */
    int yOf(int pin, int cellY, Orientation orientation) {
        int cell = pinCell[pin];
        boolean mirrored = orientation == Orientation.FS || orientation == Orientation.S;
        return cellY + (mirrored ? height[cell] - pinY[pin] : pinY[pin]);
    }

    /** Cell area in nm². */
    long cellArea() {
        long area = 0;
        for (int cell = 0; cell < cellCount; cell++) {
            area += (long) width[cell] * height[cell];
        }
        return area;
    }
}

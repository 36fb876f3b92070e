package ingot.flow.layout.embedded.route;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNetlist;
import ingot.flow.layout.LayoutException;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.layout.embedded.PortShape;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.LayerRect;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.lef.Macro;
import ingot.pdk.lef.MacroPin;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Turns a placement into the router's terms: the grid, what is blocked on it, and the terminals of every net. */
final class RouteProblem {
    private final GateNetlist netlist;
    private final Placement placement;
    private final LefLibrary library;
    private final RouteTechnology technology;
    private final PinAccess access;
    private final TrackGrid grid;
    private final StaticMap statics;
    private final List<List<Terminal>> sinks = new ArrayList<>();
    private final List<List<Terminal>> drivers = new ArrayList<>();
    private final List<List<LayerRect>> pinMetal = new ArrayList<>();

    RouteProblem(Placement placement, Floorplan floorplan, LefLibrary library, PinAccess access, RouteTechnology technology) {
        this.netlist = placement.netlist();
        this.placement = placement;
        this.library = library;
        this.technology = technology;
        this.access = access;
        this.grid = TrackGrid.of(floorplan, technology);
        this.statics = new StaticMap(grid, technology, floorplan.die());
        for (int i = 0; i < netlist.nets().size(); i++) {
            sinks.add(new ArrayList<>());
            drivers.add(new ArrayList<>());
            pinMetal.add(new ArrayList<>());
        }
        floorplan.power().forEach(shape -> block(shape.layer(), shape.rect()));
        for (var fixed : floorplan.fixed()) {
            var macro = library.macro(fixed.master());
            macro.obstructions().forEach(shape -> block(shape, macro, fixed.orientation(), fixed.x(), fixed.y()));
            macro.pins().forEach(pin -> pin.shapes().forEach(
                    shape -> block(shape, macro, fixed.orientation(), fixed.x(), fixed.y())));
        }
        floorplan.ports().forEach(port -> reservePort(port));
        netlist.cells().forEach(this::addMetal);
        netlist.cells().forEach(this::addTerminals);
        floorplan.ports().forEach(port -> addPort(port, floorplan.die()));
    }

    TrackGrid grid() {
        return grid;
    }

    StaticMap statics() {
        return statics;
    }

    /** Metal of the cells' own pins and of ports on a net: wires next to it must not leave notches. */
    List<LayerRect> pinMetal(int net) {
        return pinMetal.get(net);
    }

    /** The nets with at least two terminals. */
    List<NetTask> tasks() {
        var result = new ArrayList<NetTask>();
        for (int net = 0; net < sinks.size(); net++) {
            var terminals = new ArrayList<>(drivers.get(net));
            terminals.addAll(sinks.get(net));
            if (terminals.size() > 1) {
                result.add(NetTask.of(net, terminals, grid));
            }
        }
        return result;
    }

    private int layerIndex(String name) {
        for (int i = 0; i < technology.layers().size(); i++) {
            if (technology.layers().get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private void block(String layer, Rect rect) {
        int index = layerIndex(layer);
        if (index >= 0) {
            statics.block(index, rect);
        }
    }

    private void block(LayerRect shape, Macro macro, Orientation orientation, int x, int y) {
        block(shape.layer(), orientation.apply(shape.rect(), macro.width(), macro.height()).shift(x, y));
    }

    private void addMetal(GateCell cell) {
        var macro = library.macro(cell.master());
        var orientation = placement.orientation()[cell.id()];
        int x = placement.x()[cell.id()];
        int y = placement.y()[cell.id()];
        macro.obstructions().forEach(shape -> block(shape, macro, orientation, x, y));
        for (var pin : macro.pins()) {
            Integer net = cell.pins().get(pin.name());
            for (var shape : pin.shapes()) {
                int index = layerIndex(shape.layer());
                if (index < 0) {
                    continue;
                }
                var rect = orientation.apply(shape.rect(), macro.width(), macro.height()).shift(x, y);
                if (net == null) {
                    statics.block(index, rect);
                } else {
                    statics.reserve(index, rect, net);
                    pinMetal.get(net).add(new LayerRect(shape.layer(), rect));
                }
            }
        }
    }

    private void addTerminals(GateCell cell) {
        var macro = library.macro(cell.master());
        for (var pinName : new TreeSet<>(cell.pins().keySet())) {
            boolean output = macro.pin(pinName).direction() == MacroPin.Direction.OUTPUT;
            (output ? drivers : sinks).get(cell.pins().get(pinName)).add(terminal(cell, pinName, placement));
        }
    }

    /** The terminal of a pin of a placed cell, also of one that was added to the placement later. */
    Terminal terminal(GateCell cell, String pin, Placement where) {
        var macro = library.macro(cell.master());
        var choices = new ArrayList<Choice>();
        for (var point : access.points(cell.master(), pin)) {
            choices.add(place(point, macro, cell, where));
        }
        return new Terminal(cell.name() + "/" + pin, choices);
    }

    private Choice place(AccessPoint point, Macro macro, GateCell cell, Placement where) {
        var orientation = where.orientation()[cell.id()];
        int x = where.x()[cell.id()];
        int y = where.y()[cell.id()];
        int px = technology.pitchX();
        int py = technology.pitchY();
        var spot = new Rect(px / 2 + point.col() * px, py / 2 + point.row() * py, px / 2 + point.col() * px, py / 2 + point.row() * py);
        spot = orientation.apply(spot, macro.width(), macro.height()).shift(x, y);
        int col = grid.nearestCol(spot.x0());
        int row = grid.nearestRow(spot.y0());
        if (grid.x(col) != spot.x0() || grid.y(row) != spot.y0()) {
            throw new LayoutException("cell " + cell.name() + " at " + x + "," + y + " nm is off the placement grid");
        }
        var patch = orientation.apply(point.patch(), macro.width(), macro.height()).shift(x, y);
        var cut = orientation.apply(new Rect(point.cutX(), point.cutY(), point.cutX(), point.cutY()), macro.width(), macro.height())
                .shift(x, y);
        return new Choice(grid.node(col, row, 0), patch, point.via(), cut.x0(), cut.y0(), point.cost() / 10,
                keepOut(patch, col, row, false), keepOut(patch, col, row, true));
    }

    private int[] keepOut(Rect patch, int col, int row, boolean via) {
        var rules = technology.layers().getFirst();
        int half = rules.halfWidth();
        var pad = via ? technology.vias().getFirst().lower() : new Rect(-half, -half, half, half);
        var result = new IntList();
        for (int r = Math.max(0, row - 2); r <= Math.min(grid.rows() - 1, row + 2); r++) {
            for (int c = Math.max(0, col - 2); c <= Math.min(grid.cols() - 1, col + 2); c++) {
                if ((c != col || r != row) && Geometry.closer(pad.shift(grid.x(c), grid.y(r)), patch, rules.spacing())) {
                    result.add(grid.point(c, r));
                }
            }
        }
        return result.toArray();
    }

    private void reservePort(PortShape port) {
        int layer = layerIndex(port.layer());
        if (layer < 0) {
            throw new LayoutException("port " + netlist.ports().get(port.port()).name() + " is on layer " + port.layer()
                    + ", which the router does not use");
        }
        int net = netlist.ports().get(port.port()).net();
        statics.reserve(layer, port.rect(), net);
        pinMetal.get(net).add(new LayerRect(port.layer(), port.rect()));
    }

    private void addPort(PortShape port, Rect die) {
        var gatePort = netlist.ports().get(port.port());
        int layer = layerIndex(port.layer());
        var choice = PortAccess.choose(grid, technology.layers().get(layer), layer, port.rect(), die, statics, gatePort.net());
        if (choice == null) {
            throw new LayoutException("port " + gatePort.name() + " at " + port.rect() + " on " + port.layer()
                    + " cannot be reached from a routing track; move it or the power strap near it");
        }
        if (choice.patch() != null) {
            statics.reserve(layer, choice.patch(), gatePort.net());
        }
        (gatePort.input() ? drivers : sinks).get(gatePort.net()).add(new Terminal(gatePort.name(), List.of(choice)));
    }
}

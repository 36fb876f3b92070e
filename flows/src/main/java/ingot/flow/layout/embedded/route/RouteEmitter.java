package ingot.flow.layout.embedded.route;

import ingot.flow.layout.embedded.Routing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Turns grid routes into wires, vias and patches. */
final class RouteEmitter {
    private final TrackGrid grid;
    private final RouteTechnology technology;

    RouteEmitter(TrackGrid grid, RouteTechnology technology) {
        this.grid = grid;
        this.technology = technology;
    }

    Routing.RoutedNet emit(NetRoute route) {
        var wires = new ArrayList<Routing.Wire>();
        var vias = new LinkedHashSet<Routing.ViaAt>();
        var patches = new ArrayList<Routing.Patch>();
        for (var path : route.paths()) {
            emit(path, wires, vias);
        }
        for (int i = 0; i < route.choices().length; i++) {
            var choice = route.choice(i);
            if (choice.via() != null) {
                vias.add(new Routing.ViaAt(choice.via(), choice.cutX(), choice.cutY()));
            }
            if (choice.patch() != null) {
                patches.add(new Routing.Patch(technology.layers().get(grid.layer(choice.node())).name(), choice.patch()));
            }
        }
        return new Routing.RoutedNet(route.task().net(), wires, List.copyOf(vias), patches);
    }

    private void emit(int[] path, List<Routing.Wire> wires, LinkedHashSet<Routing.ViaAt> vias) {
        int start = 0;
        for (int i = 1; i < path.length; i++) {
            int step = path[i] - path[i - 1];
            boolean via = path[i] / TrackGrid.LAYERS == path[i - 1] / TrackGrid.LAYERS;
            if (via) {
                wire(path[start], path[i - 1], wires);
                start = i;
                int lower = Math.min(grid.layer(path[i]), grid.layer(path[i - 1]));
                vias.add(new Routing.ViaAt(technology.vias().get(lower).name(), grid.x(grid.col(path[i])), grid.y(grid.row(path[i]))));
            } else if (i + 1 == path.length || path[i + 1] - path[i] != step) {
                wire(path[start], path[i], wires);
                start = i;
            }
        }
    }

    private void wire(int from, int to, List<Routing.Wire> wires) {
        if (from == to) {
            return;
        }
        int x0 = grid.x(grid.col(from));
        int y0 = grid.y(grid.row(from));
        int x1 = grid.x(grid.col(to));
        int y1 = grid.y(grid.row(to));
        wires.add(new Routing.Wire(technology.layers().get(grid.layer(from)).name(),
                Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)));
    }
}

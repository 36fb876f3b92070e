package ingot.flow.layout.embedded.route;

import ingot.flow.layout.embedded.Routing;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.LayerRect;
import ingot.pdk.lef.LefLibrary;
import java.util.ArrayList;
import java.util.List;

/** Completes a net's metal after routing: notches and holes that are too small are filled. */
final class Finish {
    private final RouteTechnology technology;
    private final LefLibrary library;

    Finish(RouteTechnology technology, LefLibrary library) {
        this.technology = technology;
        this.library = library;
    }

    /** The net with the patches it needs; {@code pinMetal} is metal of cells and ports on the net. */
    Routing.RoutedNet complete(Routing.RoutedNet net, List<LayerRect> pinMetal) {
        var drawn = NetMetal.of(net, library);
        var patches = new ArrayList<>(net.patches());
        for (var rules : technology.layers()) {
            var shapes = new ArrayList<Rect>(CellMetal.on(drawn, rules.name()));
            shapes.addAll(CellMetal.on(pinMetal, rules.name()));
            if (shapes.size() < 2) {
                continue;
            }
            var notches = new NotchFill(rules).fills(shapes);
            shapes.addAll(notches);
            notches.forEach(fill -> patches.add(new Routing.Patch(rules.name(), fill)));
            new HoleFill(rules).fills(shapes).forEach(fill -> patches.add(new Routing.Patch(rules.name(), fill)));
        }
        return new Routing.RoutedNet(net.net(), net.wires(), net.vias(), patches);
    }
}

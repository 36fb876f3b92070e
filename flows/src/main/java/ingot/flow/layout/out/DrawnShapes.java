package ingot.flow.layout.out;

import ingot.flow.layout.embedded.Routing;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.LayerRect;
import ingot.pdk.lef.LefLibrary;
import java.util.function.Consumer;

/** Routing as the rectangles that are drawn. */
final class DrawnShapes {
    private final LefLibrary lef;

    DrawnShapes(LefLibrary lef) {
        this.lef = lef;
    }

    /** All rectangles of a routed net. */
    void of(Routing.RoutedNet net, Consumer<DrawnShape> sink) {
        net.wires().forEach(wire -> sink.accept(of(wire)));
        for (var via : net.vias()) {
            for (LayerRect shape : shapes(via.via())) {
                sink.accept(new DrawnShape(shape.layer(), shape.rect().shift(via.x(), via.y())));
            }
        }
        net.patches().forEach(patch -> sink.accept(new DrawnShape(patch.layer(), patch.rect())));
    }

    private DrawnShape of(Routing.Wire wire) {
        int half = lef.routing(wire.layer()).width() / 2;
        var rect = new Rect(Math.min(wire.x0(), wire.x1()), Math.min(wire.y0(), wire.y1()), Math.max(wire.x0(), wire.x1()),
                Math.max(wire.y0(), wire.y1())).grow(half);
        return new DrawnShape(wire.layer(), rect);
    }

    private Iterable<LayerRect> shapes(String viaName) {
        var via = lef.vias().get(viaName);
        if (via == null) {
            throw new IllegalArgumentException("the technology LEF has no via `" + viaName + "`");
        }
        return via.shapes();
    }
}

package ingot.flow.layout.embedded.route;

import ingot.flow.layout.embedded.Routing;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.LayerRect;
import ingot.pdk.lef.LefLibrary;
import java.util.ArrayList;
import java.util.List;

/** The rectangles that a routed net draws. */
final class NetMetal {
    private NetMetal() {}

    /** A wire as it is drawn: the layer's default width around the centre line, half a width beyond both ends. */
    static Rect rect(Routing.Wire wire, int width) {
        return new Rect(wire.x0(), wire.y0(), wire.x1(), wire.y1()).grow(width / 2);
    }

    /** All rectangles of {@code net}, cuts included. */
    static List<LayerRect> of(Routing.RoutedNet net, LefLibrary library) {
        var result = new ArrayList<LayerRect>();
        for (var wire : net.wires()) {
            result.add(new LayerRect(wire.layer(), rect(wire, library.routing(wire.layer()).width())));
        }
        for (var via : net.vias()) {
            for (var shape : library.vias().get(via.via()).shapes()) {
                result.add(new LayerRect(shape.layer(), shape.rect().shift(via.x(), via.y())));
            }
        }
        for (var patch : net.patches()) {
            result.add(new LayerRect(patch.layer(), patch.rect()));
        }
        return result;
    }
}

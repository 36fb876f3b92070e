package ingot.flow.layout.embedded.route;

import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.LayerRect;
import java.util.List;

/** Picks the shapes of a layer. */
final class CellMetal {
    private CellMetal() {}

    static List<Rect> on(List<LayerRect> shapes, String layer) {
        return shapes.stream().filter(shape -> shape.layer().equals(layer)).map(LayerRect::rect).toList();
    }
}

package ingot.flow.layout.embedded.route;

import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.Layer;
import java.util.List;

/**
 * The rules of one routing layer that the router works with, in nm and nm².
 *
 * @param trackStep distance of two usable tracks, in steps of the routing grid across the layer's direction
 */
record LayerRules(
        String name, boolean horizontal, int width, int spacing, List<Layer.WideSpacing> wideSpacings, long minAreaNm2,
        long minHoleNm2, int trackStep) {

    static LayerRules of(Layer.Routing layer, int trackStep) {
        return new LayerRules(
                layer.name(), layer.direction() == Layer.RoutingDirection.HORIZONTAL, layer.width(), layer.spacing(),
                layer.wideSpacings(), layer.minAreaNm2(), layer.minEnclosedAreaNm2(), trackStep);
    }

    int halfWidth() {
        return width / 2;
    }

    /** The distance that other metal keeps from {@code shape}. */
    int spacingTo(Rect shape) {
        int narrow = Math.min(shape.width(), shape.height());
        int result = spacing;
        for (var wide : wideSpacings) {
            if (narrow >= wide.widthNm()) {
                result = Math.max(result, wide.spacingNm());
            }
        }
        return result;
    }
}

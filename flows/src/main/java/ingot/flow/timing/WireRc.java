package ingot.flow.timing;

import ingot.pdk.PdkProcess;
import ingot.pdk.RoutingLayer;
import ingot.pdk.lef.Layer;
import ingot.pdk.lef.LefLibrary;
import java.util.List;

/**
 * What a wire weighs before it is routed: the mean of the layers of each direction, and the vias between a cell pin and the
 * layers that carry most of the wire.
 */
record WireRc(double kohmPerUmX, double pfPerUmX, double kohmPerUmY, double pfPerUmY, double pinKohm) {
    static WireRc of(PdkProcess process, LefLibrary lef) {
        var horizontal = layers(process, lef, Layer.RoutingDirection.HORIZONTAL);
        var vertical = layers(process, lef, Layer.RoutingDirection.VERTICAL);
        return new WireRc(ohms(horizontal) / 1000, farads(horizontal), ohms(vertical) / 1000, farads(vertical),
                stackOhms(process, lef) / 1000);
    }

    private static List<RoutingLayer> layers(PdkProcess process, LefLibrary lef, Layer.RoutingDirection direction) {
        return process.routing().stream().filter(layer -> lef.routing(layer.layer()).direction() == direction).toList();
    }

    private static double ohms(List<RoutingLayer> layers) {
        return layers.stream().mapToDouble(RoutingLayer::ohmsPerUm).average().orElse(0);
    }

    private static double farads(List<RoutingLayer> layers) {
        return layers.stream().mapToDouble(RoutingLayer::picofaradsPerUm).average().orElse(0);
    }

    /** Cuts from the lowest metal, where cell pins are, to the second routing layer. */
    private static double stackOhms(PdkProcess process, LefLibrary lef) {
        var top = process.routing().get(Math.min(1, process.routing().size() - 1)).layer();
        double sum = 0;
        boolean inside = false;
        for (var layer : lef.layers()) {
            if (layer instanceof Layer.Routing) {
                if (layer.name().equals(top)) {
                    break;
                }
                inside = true;
            } else if (inside && layer instanceof Layer.Cut cut) {
                sum += cut.resistanceOhms();
            }
        }
        return sum;
    }
}

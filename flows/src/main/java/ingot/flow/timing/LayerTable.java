package ingot.flow.timing;

import ingot.pdk.lef.Layer;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.lef.Via;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Routing layers by name, and the two layers of each via. */
final class LayerTable {
    private final LefLibrary lef;
    private final Map<String, Layer.Routing> layers = new HashMap<>();
    private final Map<String, String[]> viaLayers = new HashMap<>();

    LayerTable(LefLibrary lef) {
        this.lef = lef;
        for (var layer : lef.layers()) {
            if (layer instanceof Layer.Routing routing) {
                layers.put(routing.name(), routing);
            }
        }
    }

    Layer.Routing routing(String name) {
        return find(name).orElseGet(() -> lef.routing(name));
    }

    Optional<Layer.Routing> find(String name) {
        return Optional.ofNullable(layers.get(name));
    }

    Via via(String name) {
        var via = lef.vias().get(name);
        if (via == null) {
            throw new IllegalArgumentException("the technology LEF has no via `" + name + "`");
        }
        return via;
    }

    /** The lower and the upper routing layer of a via. */
    String[] layersOf(String viaName) {
        return viaLayers.computeIfAbsent(viaName, name -> lef.layers().stream().filter(Layer.Routing.class::isInstance)
                .map(Layer::name).filter(layer -> via(name).shapes().stream().anyMatch(shape -> shape.layer().equals(layer)))
                .toArray(String[]::new));
    }
}

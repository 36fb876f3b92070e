package ingot.pdk.lef;

import java.util.List;
import java.util.Map;

/**
 * What the LEF files of a process say: routing layers and vias from the technology LEF, cells from the cell LEFs. Distances
 * are database units of 1 nm, areas nm².
 *
 * @param layers from the substrate upwards, routing and cut layers alternating
 * @param vias fixed vias by name
 * @param sites by name
 * @param macros cells by name
 */
public record LefLibrary(
        List<Layer> layers, Map<String, Via> vias, Map<String, Site> sites, Map<String, Macro> macros) {
    public LefLibrary {
        layers = List.copyOf(layers);
    }

    /** The cell called {@code name}. */
    public Macro macro(String name) {
        var macro = macros.get(name);
        if (macro == null) {
            throw new IllegalArgumentException("the LEF files have no cell `" + name + "`");
        }
        return macro;
    }

    /** The routing layer called {@code name}. */
    public Layer.Routing routing(String name) {
        return layers.stream().filter(layer -> layer instanceof Layer.Routing && layer.name().equals(name))
                .map(Layer.Routing.class::cast).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the technology LEF has no routing layer `" + name + "`"));
    }
}

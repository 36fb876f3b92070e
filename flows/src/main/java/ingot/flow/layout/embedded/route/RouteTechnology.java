package ingot.flow.layout.embedded.route;

import ingot.flow.layout.LayoutException;
import ingot.pdk.lef.Layer;
import ingot.pdk.lef.LefLibrary;
import java.util.ArrayList;
import java.util.List;

/**
 * What the router needs of a process: the layer that pins are drawn on, the four routing layers above it, the vias between them,
 * and the pitch of the grid. The lowest layer runs horizontally, and the directions alternate.
 *
 * @param pinLayer the local interconnect that cells offer their pins on
 * @param pinCutSpacing distance of two cuts between the pin layer and the first routing layer, nm
 * @param accessVias vias from the pin layer to the first routing layer, the preferred one first
 * @param vias from routing layer {@code i} to {@code i + 1}
 * @param pitchX distance of grid columns in nm
 * @param pitchY distance of grid rows in nm
 */
record RouteTechnology(
        String pinLayer, String pinCut, int pinCutSpacing, List<LayerRules> layers, List<ViaRules> accessVias, List<ViaRules> vias,
        int pitchX, int pitchY) {
    /** Number of routing layers. */
    static final int LAYERS = 4;

    /**
     * Reads the rules and checks that the track model of this router holds for them: wires on neighbouring tracks never
     * violate, pads on neighbouring tracks only on the lowest layer.
     *
     * @throws LayoutException when it does not
     */
    static RouteTechnology of(LefLibrary library) {
        var routing = library.layers().stream().filter(Layer.Routing.class::isInstance).map(Layer.Routing.class::cast).toList();
        if (routing.size() < LAYERS + 1) {
            throw new LayoutException("the embedded router needs a pin layer and " + LAYERS
                    + " routing layers; the technology LEF has " + routing.size());
        }
        int pitchY = routing.get(1).pitchY();
        int pitchX = routing.get(2).pitchX();
        var layers = new ArrayList<LayerRules>();
        var vias = new ArrayList<ViaRules>();
        for (int i = 1; i <= LAYERS; i++) {
            var layer = routing.get(i);
            boolean horizontal = i % 2 == 1;
            if ((layer.direction() == Layer.RoutingDirection.HORIZONTAL) != horizontal) {
                throw new LayoutException("layer " + layer.name() + " should run " + (horizontal ? "horizontally" : "vertically")
                        + " for the embedded router");
            }
            int step = horizontal ? layer.pitchY() / pitchY : layer.pitchX() / pitchX;
            layers.add(LayerRules.of(layer, Math.max(1, step)));
            if (i < LAYERS) {
                vias.add(only(ViaRules.between(library, layer.name(), routing.get(i + 1).name()), layer.name()));
            }
        }
        var access = ViaRules.between(library, routing.get(0).name(), routing.get(1).name());
        only(access, routing.get(0).name());
        var pinCut = cutAbove(library, routing.get(0));
        var technology = new RouteTechnology(routing.get(0).name(), pinCut.name(), pinCut.spacing(), List.copyOf(layers), access,
                List.copyOf(vias), pitchX, pitchY);
        technology.check();
        return technology;
    }

    private static ViaRules only(List<ViaRules> vias, String layer) {
        if (vias.isEmpty()) {
            throw new LayoutException("the technology LEF has no via on layer " + layer);
        }
        return vias.getFirst();
    }

    private static Layer.Cut cutAbove(LefLibrary library, Layer.Routing layer) {
        int at = library.layers().indexOf(layer);
        return library.layers().subList(at, library.layers().size()).stream()
                .filter(Layer.Cut.class::isInstance).map(Layer.Cut.class::cast).findFirst()
                .orElseThrow(() -> new LayoutException("no cut layer above " + layer.name()));
    }

    /** Half extent of the largest pad on {@code layer}, across its direction or along it. */
    int padReach(int layer, boolean along) {
        boolean x = layers.get(layer).horizontal() == along;
        int reach = layers.get(layer).halfWidth();
        if (layer > 0) {
            var pad = vias.get(layer - 1).upper();
            reach = Math.max(reach, x ? pad.x1() : pad.y1());
        }
        if (layer < LAYERS - 1) {
            var pad = vias.get(layer).lower();
            reach = Math.max(reach, x ? pad.x1() : pad.y1());
        }
        return reach;
    }

    /** How many grid steps beyond its last node a wire of {@code layer} keeps others away along its direction. */
    int endReach(int layer) {
        var rules = layers.get(layer);
        int pitch = rules.horizontal() ? pitchX : pitchY;
        int needed = 2 * padReach(layer, true) + rules.spacing();
        return (needed - 1) / pitch;
    }

    private void check() {
        for (int layer = 0; layer < LAYERS; layer++) {
            var rules = layers.get(layer);
            int distance = rules.trackStep() * (rules.horizontal() ? pitchY : pitchX);
            int pad = padReach(layer, false);
            int other = layer == 0 ? rules.halfWidth() : pad;
            if (pad + other + rules.spacing() > distance || endReach(layer) > 1) {
                throw new LayoutException("the track model of the embedded router does not fit layer " + rules.name()
                        + ": pads on neighbouring tracks " + distance + " nm apart would violate spacing " + rules.spacing());
            }
        }
    }
}

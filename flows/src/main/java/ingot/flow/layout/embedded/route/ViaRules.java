package ingot.flow.layout.embedded.route;

import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.lef.Via;
import java.util.List;

/** A technology via: its pad on the lower and the upper routing layer and its cut, around the origin. */
record ViaRules(String name, Rect lower, Rect cut, Rect upper) {
    /** The vias between two routing layers, in the order of their names. */
    static List<ViaRules> between(LefLibrary library, String lower, String upper) {
        return library.vias().values().stream()
                .filter(via -> on(via, lower) != null && on(via, upper) != null)
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .map(via -> new ViaRules(via.name(), on(via, lower), cutOf(via, lower, upper), on(via, upper)))
                .toList();
    }

    private static Rect on(Via via, String layer) {
        return via.shapes().stream().filter(shape -> shape.layer().equals(layer)).map(shape -> shape.rect())
                .findFirst().orElse(null);
    }

    private static Rect cutOf(Via via, String lower, String upper) {
        return via.shapes().stream().filter(shape -> !shape.layer().equals(lower) && !shape.layer().equals(upper))
                .map(shape -> shape.rect()).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("via " + via.name() + " has no cut"));
    }
}

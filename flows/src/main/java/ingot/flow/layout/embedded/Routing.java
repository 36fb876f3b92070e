package ingot.flow.layout.embedded;

import ingot.pdk.geometry.Rect;
import java.util.List;

/** The routed wires of every net, by net number. */
public record Routing(List<RoutedNet> nets) {
    public Routing {
        nets = List.copyOf(nets);
    }

    /**
     * The metal of one net.
     *
     * @param wires centre lines with the layer's default width
     * @param vias by technology via name
     * @param patches extra rectangles on the net: pin access patches, notch fills, minimum-area extensions
     */
    public record RoutedNet(int net, List<Wire> wires, List<ViaAt> vias, List<Patch> patches) {}

    /** A straight wire between two centre-line points of one layer; one coordinate is equal. Ends stick out by half the width, as in DEF. */
    public record Wire(String layer, int x0, int y0, int x1, int y1) {}

    /** A technology via at a point. */
    public record ViaAt(String via, int x, int y) {}

    /** A rectangle of metal. */
    public record Patch(String layer, Rect rect) {}
}

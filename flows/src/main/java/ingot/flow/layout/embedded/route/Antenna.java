package ingot.flow.layout.embedded.route;

import ingot.flow.layout.embedded.Placement;
import ingot.flow.layout.embedded.Routing;
import ingot.pdk.CellKit;
import ingot.pdk.lef.Layer;
import ingot.pdk.lef.LayerRect;
import ingot.pdk.lef.LefLibrary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks finished wires against the antenna rules of the LEF files. It reads the metal alone and shares nothing with the router. */
public final class Antenna {
    private final LefLibrary library;
    private final List<List<AntennaNet.Pin>> pins = new ArrayList<>();
    private final Map<String, Double> sidePerNm = new HashMap<>();
    private final double safeRatio;

    /**
     * A check of the nets of a placement.
     *
     * @param diode the process's antenna diode, whose area a library does not always say
     */
    public Antenna(Placement placement, LefLibrary library, CellKit.Diode diode) {
        this.library = library;
        placement.netlist().nets().forEach(net -> pins.add(new ArrayList<>()));
        for (var cell : placement.netlist().cells()) {
            var macro = library.macro(cell.master());
            int id = cell.id();
            for (var pin : macro.pins()) {
                Integer net = cell.pins().get(pin.name());
                if (net == null) {
                    continue;
                }
                boolean protects = cell.master().equals(diode.cell()) && pin.name().equals(diode.pin());
                double diffusion = protects ? Math.max(diode.diffusionAreaUm2(), pin.diffusionAreaUm2()) : pin.diffusionAreaUm2();
                var shapes = pin.shapes().stream().map(shape -> new LayerRect(shape.layer(), placement.orientation()[id]
                        .apply(shape.rect(), macro.width(), macro.height()).shift(placement.x()[id], placement.y()[id]))).toList();
                pins.get(net).add(new AntennaNet.Pin(cell.name() + "/" + pin.name(), protects ? 0 : pin.gateAreaUm2(), diffusion, shapes));
            }
        }
        double lowest = Double.MAX_VALUE;
        for (var layer : library.layers()) {
            if (layer instanceof Layer.Routing metal) {
                sidePerNm.put(metal.name(), 2.0 * metal.thicknessNm() / 1e6);
                lowest = Math.min(lowest, metal.antennaSideAreaRatio().orElse(Double.MAX_VALUE));
                lowest = metal.antennaDiffSideAreaRatio().isEmpty() ? lowest
                        : Math.min(lowest, metal.antennaDiffSideAreaRatio().getFirst()[1]);
            }
        }
        this.safeRatio = lowest / 2;
    }

    /** The violations of all nets, in the order of the nets. */
    public static List<AntennaViolation> violations(Routing routing, Placement placement, LefLibrary library, CellKit.Diode diode) {
        var check = new Antenna(placement, library, diode);
        var result = new ArrayList<AntennaViolation>();
        routing.nets().forEach(net -> result.addAll(check.violations(net)));
        return result;
    }

    /** The violations of one net. */
    List<AntennaViolation> violations(Routing.RoutedNet net) {
        return mayViolate(net) ? new AntennaNet(library, net, pins.get(net.net())).violations() : List.of();
    }

    /** Whether all wires together could be too much for the smallest gate; a quick test that spares most nets the real one. */
    private boolean mayViolate(Routing.RoutedNet net) {
        double smallest = pins.get(net.net()).stream().mapToDouble(AntennaNet.Pin::gateAreaUm2).filter(area -> area > 0).min().orElse(0);
        double side = net.wires().stream()
                .mapToDouble(wire -> (wire.x1() - wire.x0() + wire.y1() - wire.y0()) * sidePerNm.get(wire.layer())).sum();
        return smallest > 0 && (side > safeRatio * smallest || net.vias().size() > 60);
    }
}

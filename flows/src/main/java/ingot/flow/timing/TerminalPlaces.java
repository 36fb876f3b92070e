package ingot.flow.timing;

import ingot.flow.gates.CellPin;
import ingot.flow.gates.PortPin;
import ingot.flow.gates.Terminal;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.LayerRect;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.lef.Macro;
import java.util.HashMap;
import java.util.Map;

/** Where the pins and ports of a placed design are: the middle of each pin's shapes, in nm. */
public final class TerminalPlaces {
    private final Placement placement;
    private final LefLibrary lef;
    private final Map<Integer, Rect> ports = new HashMap<>();
    private final Map<Macro, Map<String, Rect>> hulls = new HashMap<>();

    /** Reads nothing until asked. */
    public TerminalPlaces(Placement placement, Floorplan floorplan, LefLibrary lef) {
        this.placement = placement;
        this.lef = lef;
        floorplan.ports().forEach(shape -> ports.merge(shape.port(), shape.rect(), Rect::hull));
    }

    /** The terminal's outline; a port without a shape is taken to be at the corner of the die. */
    public Rect rect(Terminal terminal) {
        return switch (terminal) {
            case PortPin(int port) -> ports.getOrDefault(port, new Rect(0, 0, 0, 0));
            case CellPin(int cell, String pin) -> {
                var macro = lef.macro(placement.netlist().cells().get(cell).master());
                var hull = hulls.computeIfAbsent(macro, m -> new HashMap<>()).computeIfAbsent(pin, name -> hull(macro, name));
                yield placement.orientation()[cell].apply(hull, macro.width(), macro.height())
                        .shift(placement.x()[cell], placement.y()[cell]);
            }
        };
    }

    private static Rect hull(Macro macro, String pin) {
        return macro.pin(pin).shapes().stream().map(LayerRect::rect).reduce(Rect::hull)
                .orElse(new Rect(0, 0, macro.width(), macro.height()));
    }
}

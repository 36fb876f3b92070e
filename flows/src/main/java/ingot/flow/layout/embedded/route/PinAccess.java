package ingot.flow.layout.embedded.route;

import ingot.flow.layout.LayoutException;
import ingot.pdk.lef.LefLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How the pins of a library's cells are reached. Every cell is solved once, when it is first asked for. */
public final class PinAccess {
    private final LefLibrary library;
    private final RouteTechnology technology;
    private final Map<String, CellAccess> cells = new ConcurrentHashMap<>();

    /** The access to the cells of {@code library}. */
    public PinAccess(LefLibrary library) {
        this(library, RouteTechnology.of(library));
    }

    PinAccess(LefLibrary library, RouteTechnology technology) {
        this.library = library;
        this.technology = technology;
    }

    CellAccess cell(String master) {
        return cells.computeIfAbsent(master, name -> CellAccess.of(library.macro(name), technology));
    }

    /** The ways to reach a pin, best first, never none. */
    List<AccessPoint> points(String master, String pin) {
        var points = cell(master).points().get(pin);
        if (points == null || points.isEmpty()) {
            throw new LayoutException("pin " + pin + " of cell " + master + " cannot be reached on the routing grid;"
                    + " keep the cell out of synthesis (dont_use)");
        }
        return points;
    }

    /** Cells of the library with a signal pin that cannot be reached, as {@code cell/pin}; synthesis should not use them. */
    public List<String> unreachable() {
        var result = new ArrayList<String>();
        library.macros().keySet().stream().sorted()
                .forEach(name -> cell(name).unreachable().forEach(pin -> result.add(name + "/" + pin)));
        return result;
    }
}

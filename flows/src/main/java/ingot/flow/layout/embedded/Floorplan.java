package ingot.flow.layout.embedded;

import ingot.pdk.geometry.Rect;
import java.util.List;

/** The frame that placement and routing work in. All distances are nm. */
public record Floorplan(
        Rect die, Rect core, List<Row> rows, List<PortShape> ports, List<PowerShape> power, List<FixedCell> fixed) {
    public Floorplan {
        rows = List.copyOf(rows);
        ports = List.copyOf(ports);
        power = List.copyOf(power);
        fixed = List.copyOf(fixed);
    }
}

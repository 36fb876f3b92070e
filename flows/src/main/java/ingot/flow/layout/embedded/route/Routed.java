package ingot.flow.layout.embedded.route;

import ingot.flow.layout.embedded.Placement;
import ingot.flow.layout.embedded.Routing;
import java.util.List;

/**
 * A routed block.
 *
 * @param placement as given, with the diodes that protect gates from long wires
 * @param diodes how many diodes were added
 * @param antennas what neither other layers nor diodes could mend
 */
public record Routed(Placement placement, Routing routing, int diodes, List<AntennaViolation> antennas) {
    public Routed {
        antennas = List.copyOf(antennas);
    }
}

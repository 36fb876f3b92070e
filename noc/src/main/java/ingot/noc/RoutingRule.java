package ingot.noc;

import ingot.noc.routing.DimensionOrder;
import ingot.noc.routing.MinimalAdaptive;
import ingot.noc.routing.Routing;
import ingot.noc.routing.TableRouting;
import ingot.noc.routing.TurnModel;
import ingot.noc.routing.UpDown;
import ingot.noc.topology.Topology;

/** The routings of the library by name. */
public enum RoutingRule {
    /** {@link DimensionOrder} where there are rows and columns, otherwise {@link UpDown}. */
    USUAL,
    DIMENSION_ORDER, WEST_FIRST, NORTH_LAST, NEGATIVE_FIRST, ODD_EVEN, UP_DOWN,
    /** {@link TableRouting#shortest}. */
    SHORTEST,
    /** {@link MinimalAdaptive} that escapes by the usual routing. */
    ADAPTIVE;

    /** This routing of {@code topology}. */
    public Routing of(Topology topology) {
        return switch (this) {
            case USUAL -> topology.grid().isPresent() ? new DimensionOrder(topology) : UpDown.of(topology);
            case DIMENSION_ORDER -> new DimensionOrder(topology);
            case WEST_FIRST -> new TurnModel(topology, TurnModel.Rule.WEST_FIRST);
            case NORTH_LAST -> new TurnModel(topology, TurnModel.Rule.NORTH_LAST);
            case NEGATIVE_FIRST -> new TurnModel(topology, TurnModel.Rule.NEGATIVE_FIRST);
            case ODD_EVEN -> new TurnModel(topology, TurnModel.Rule.ODD_EVEN);
            case UP_DOWN -> UpDown.of(topology);
            case SHORTEST -> TableRouting.shortest(topology);
            case ADAPTIVE -> new MinimalAdaptive(USUAL.of(topology));
        };
    }
}

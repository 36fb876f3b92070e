package ingot.noc;

import ingot.noc.router.RouterSettings;
import ingot.noc.routing.Dependencies;
import ingot.noc.topology.Topology;
import java.util.List;

/** What a network is made of. A parameter record implements it, so that networks of one shape have parameters of their own. */
public interface NetworkPlan {
    /** The proof that its routing cannot deadlock, and with it routing and topology. It may be made anew in each call: ask once. */
    Dependencies ways();

    /** What its routers have in common. */
    RouterSettings router();

    /** What it does for several nodes at once. */
    default Collectives collectives() {
        return Collectives.NONE;
    }

    /** The routing that it begins with, and those that its tables can be loaded with; only the first where they are constant. */
    default List<Dependencies> loadable() {
        return List.of(ways());
    }

    /** Bits of an address. */
    default int addressBits() {
        return topology().addressBits() + collectives().extraAddressBits();
    }

    /** Its shape. */
    default Topology topology() {
        return ways().routing().topology();
    }
}

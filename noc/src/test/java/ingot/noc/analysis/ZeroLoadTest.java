package ingot.noc.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.noc.NetworkParams;
import ingot.noc.router.RouterSettings;
import ingot.noc.routing.DimensionOrder;
import ingot.noc.topology.Topologies;
import org.junit.jupiter.api.Test;

/** That the formula is exact for every pair of nodes is in {@link ingot.noc.NetworkTest}; here it meets the textbook. */
class ZeroLoadTest {
    /** In an n by n mesh a packet of uniform traffic passes 2(n² - 1)/(3n) links, and a router more. */
    @Test
    void theMeanOfAMeshIsTheTextbooks() {
        var plan = NetworkParams.of(new DimensionOrder(Topologies.mesh(8, 8).withLatency(1, 1)), RouterSettings.of(20, 1, 4, 3));
        double links = 2 * (8 * 8 - 1) / (3.0 * 8);
        assertEquals(3 * (links + 1) + links + 2 + 1, ZeroLoad.mean(plan), 1e-9);
    }

    /** Half of all flits of one half of a mesh cross to the other half: the links of the bisection are the bottleneck. */
    @Test
    void theBoundOfAMeshIsItsBisection() {
        var plan = NetworkParams.of(new DimensionOrder(Topologies.mesh(8, 8)), RouterSettings.of(20, 1, 4, 3));
        assertEquals(4.0 / 8, ChannelLoads.uniform(plan).bound(), 1e-9);
    }
}

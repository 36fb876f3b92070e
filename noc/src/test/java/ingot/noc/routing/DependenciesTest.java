package ingot.noc.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.noc.topology.Topologies;
import ingot.noc.topology.Topology;
import ingot.noc.topology.TopologyBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DependenciesTest {
    static List<Routing> routings() {
        return Ways.small();
    }

    @ParameterizedTest
    @MethodSource("routings")
    void theRoutingsOfTheLibraryCannotDeadlock(Routing routing) {
        assertEquals(routing.escapeClasses() == 0, Dependencies.check(routing).acyclic(), routing.name());
    }

    @ParameterizedTest
    @MethodSource("routings")
    void everyPacketArrivesByEveryChoice(Routing routing) {
        var network = routing.topology();
        for (int source = 0; source < network.terminals().size(); source++) {
            for (int destination = 0; destination < network.terminals().size(); destination++) {
                arrives(routing, At.injected(network.terminals().get(source).router()), destination, 3 * network.routers().size());
            }
        }
    }

    private static void arrives(Routing routing, At at, int destination, int patience) {
        if (at.router() == routing.topology().terminals().get(destination).router()) {
            return;
        }
        assertTrue(patience > 0, "a packet for " + destination + " wanders");
        var hops = routing.hops(at, destination);
        assertFalse(hops.isEmpty());
        for (var hop : hops) {
            var channel = routing.topology().channels().get(hop.channel());
            assertEquals(at.router(), channel.from());
            arrives(routing, new At(channel.to(), hop.channel(), hop.vcClass()), destination, patience - 1);
        }
    }

    @Test
    void aCircleIsShownWithNames() {
        var problem = assertThrows(DeadlockException.class, () -> Dependencies.check(Ways.cyclic(3)));
        assertEquals("""
                routing `table` of oneway_3 can deadlock: packets can wait for each other in a circle:
                  r_0_0→r_0_1 holds a packet for node 2 that waits for r_0_1→r_0_2
                  r_0_1→r_0_2 holds a packet for node 0 that waits for r_0_2→r_0_0
                  r_0_2→r_0_0 holds a packet for node 1 that waits for r_0_0→r_0_1
                  help: forbid one of these turns, or break the circle by a class of virtual channels (DimensionOrder does so in rings \
                and tori, UpDown works in every network)""", problem.getMessage());
    }

    @Test
    void shortestWaysInATorusAreRefused() {
        assertThrows(DeadlockException.class, () -> Dependencies.check(TableRouting.shortest(Topologies.torus(4, 4))));
    }

    @Test
    void anEscapeThatCanDeadlockIsRefused() {
        var problem = assertThrows(DeadlockException.class, () -> Dependencies.check(new MinimalAdaptive(Ways.cyclic(4))));
        assertTrue(problem.getMessage().contains("in its escape network packets can wait"), problem.getMessage());
    }

    /** Minimal adaptive routing that forgets its escape in one router. */
    @Test
    void anEscapeMustBeOnOfferEverywhere() {
        var adaptive = new MinimalAdaptive(new DimensionOrder(Topologies.mesh(3, 3)));
        var forgetful = new Routing() {
            @Override
            public String name() {
                return "forgetful";
            }

            @Override
            public Topology topology() {
                return adaptive.topology();
            }

            @Override
            public int classes() {
                return 2;
            }

            @Override
            public int escapeClasses() {
                return 1;
            }

            @Override
            public List<Hop> hops(At at, int destination) {
                var hops = adaptive.hops(at, destination);
                return at.router() == 4 && hops.size() > 1 ? hops.subList(1, hops.size()) : hops;
            }
        };
        var problem = assertThrows(DeadlockException.class, () -> Dependencies.check(forgetful));
        assertTrue(problem.getMessage().contains("in router r_1_1") && problem.getMessage().contains("cannot enter the escape network"),
                problem.getMessage());
    }

    /** Adaptive routing that also goes away from its goal, along a row: no circle holds a packet, for there is an escape, but it may never arrive. */
    @Test
    void aPacketThatCanWanderIsNamed() {
        var escape = new DimensionOrder(Topologies.mesh(1, 3));
        var restless = new Routing() {
            @Override
            public String name() {
                return "restless";
            }

            @Override
            public Topology topology() {
                return escape.topology();
            }

            @Override
            public int classes() {
                return 2;
            }

            @Override
            public int escapeClasses() {
                return 1;
            }

            @Override
            public List<Hop> hops(At at, int destination) {
                var hops = new ArrayList<>(escape.hops(at, destination));
                if (at.channel() < 0 || at.vcClass() == 1) {
                    topology().channelsByRouter().get(at.router()).forEach(channel -> hops.add(new Hop(channel, 1)));
                }
                return hops;
            }
        };
        var problem = assertThrows(DeadlockException.class, () -> Dependencies.check(restless));
        assertEquals("routing `restless` of mesh_1x3: a packet for node 0 can wander for ever, among r_0_1→r_0_2 class 1, r_0_2→r_0_1 class 1",
                problem.getMessage());
    }

    @Test
    void aNodeThatCannotBeReachedIsNamed() {
        var network = new TopologyBuilder("split");
        int a = network.router("a");
        int b = network.router("b");
        network.terminal(a);
        network.terminal(b);
        network.oneWay(a, b, 0, 0);
        var problem = assertThrows(DeadlockException.class, () -> Dependencies.check(UpDown.of(network.build())));
        assertEquals("routing `up*/down*` of split: a packet for node 0 in router b has no way on", problem.getMessage());
    }

    @Test
    void aLargeMeshIsCheckedAtOnce() {
        long start = System.nanoTime();
        Dependencies.check(new DimensionOrder(Topologies.mesh(16, 16)));
        // Takes a tenth of a second; the rest is for machines that have other work.
        assertTrue(System.nanoTime() - start < 20_000_000_000L);
    }
}

package ingot.noc.router;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.Elaboration;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.noc.routing.At;
import ingot.noc.routing.DimensionOrder;
import ingot.noc.topology.Topologies;
import ingot.noc.topology.Topology;
import ingot.sim.jvm.JvmEngine;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The logic that compares coordinates says what the routing function in Java says, for every router and destination. */
class LookupTest {
    record Params(RouterParams router) {}

    static final class Probe extends Module<Params> {
        final UInt place = input(uint(p.router().lookup().wordBits(p.router())));
        final UInt destination = input(uint(p.router().addressBits()));
        final Vec<UInt> ways = output(vec(p.router().routeClasses(), uint(p.router().ports())));

        Probe(Params params) {
            super(params);
            connect(ways, Vec.of(p.router().lookup().ways(p.router(), 0, destination, uint(1).lit(0), Vec.of(place))));
        }
    }

    static List<Topology> grids() {
        return List.of(Topologies.mesh(3, 5), Topologies.concentratedMesh(2, 3, 3), Topologies.torus(4, 5), Topologies.torus(3, 8),
                Topologies.ring(7), Topologies.ring(6), Topologies.oneWayRing(5), Topologies.oneWayRing(8));
    }

    @ParameterizedTest
    @MethodSource("grids")
    void comparesCoordinatesAsTheRoutingSays(Topology topology) {
        var grid = topology.grid().orElseThrow();
        var routing = new DimensionOrder(topology);
        int ports = topology.routers().getFirst().ports();
        var router = new RouterParams(RouterSettings.of(1, routing.classes(), 2, 1), topology.addressBits(), routing.classes(),
                Collections.nCopies(ports, -1), Collections.nCopies(ports, 1),
                new GridLookup(grid.rows(), grid.cols(), grid.concentration(), grid.wrap()));
        try (var simulator = new JvmEngine().compile(Elaboration.elaborate(() -> new Probe(new Params(router))))) {
            for (int here = 0; here < topology.routers().size(); here++) {
                simulator.poke(simulator.port("place"), grid.row(here) << topology.colBits() | grid.col(here));
                for (int destination = 0; destination < topology.terminals().size(); destination++) {
                    simulator.poke(simulator.port("destination"), topology.address(destination));
                    for (int vcClass = 0; vcClass < routing.classes(); vcClass++) {
                        assertEquals(expected(routing, here, destination, vcClass), simulator.peek(simulator.port("ways_" + vcClass)),
                                "router " + here + " to " + destination + " class " + vcClass);
                    }
                }
            }
        }
    }

    private static long expected(DimensionOrder routing, int here, int destination, int vcClass) {
        var goal = routing.topology().terminals().get(destination);
        if (goal.router() == here) {
            return 1L << goal.port();
        }
        var hop = routing.hops(At.injected(here), destination).getFirst();
        return hop.vcClass() == vcClass ? 1L << routing.topology().channels().get(hop.channel()).fromPort() : 0;
    }
}

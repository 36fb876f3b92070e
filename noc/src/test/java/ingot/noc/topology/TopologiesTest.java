package ingot.noc.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TopologiesTest {
    private static void assertSize(Topology network, int routers, int terminals, int links) {
        assertEquals(List.of(routers, terminals, links),
                List.of(network.routers().size(), network.terminals().size(), network.channels().size()), network.name());
    }

    @Test
    void haveTheRoutersAndLinksThatTheirFormulasSay() {
        assertSize(Topologies.mesh(3, 4), 12, 12, 2 * (3 * 3 + 2 * 4));
        assertSize(Topologies.concentratedMesh(2, 2, 4), 4, 16, 8);
        assertSize(Topologies.torus(3, 4), 12, 12, 4 * 12);
        assertSize(Topologies.ring(5), 5, 5, 10);
        assertSize(Topologies.oneWayRing(5), 5, 5, 5);
        assertSize(Topologies.star(6), 7, 6, 12);
        assertSize(Topologies.binaryTree(3), 7, 8, 12);
        assertSize(Topologies.fatTree(2, 3), 12, 8, 2 * 2 * 8);
        assertSize(Topologies.ringOfMeshes(3, 2, 2, 2, 0), 12, 12, 3 * 8 + 6);
    }

    @Test
    void linksOfAMeshComeInPairsBetweenOppositeSides() {
        var mesh = Topologies.mesh(3, 3);
        var pairs = new HashSet<List<Integer>>();
        for (var channel : mesh.channels()) {
            pairs.add(List.of(channel.from(), channel.fromPort(), channel.to(), channel.toPort()));
        }
        for (var channel : mesh.channels()) {
            assertTrue(pairs.contains(List.of(channel.to(), channel.toPort(), channel.from(), channel.fromPort())), channel.toString());
        }
    }

    @Test
    void everyTerminalHasAnAddressOfItsOwn() {
        for (var network : List.of(Topologies.mesh(3, 5), Topologies.concentratedMesh(3, 3, 3), Topologies.ring(6), Topologies.fatTree(2, 3))) {
            var addresses = new HashSet<Integer>();
            for (int terminal = 0; terminal < network.terminals().size(); terminal++) {
                assertTrue(addresses.add(network.address(terminal)));
                assertTrue(network.address(terminal) < 1 << network.addressBits());
            }
        }
    }

    @Test
    void portsAreTakenOnce() {
        var sites = List.of(new RouterSite("a", 1), new RouterSite("b", 2));
        var problem = assertThrows(IllegalArgumentException.class, () -> new Topology("pair", sites,
                List.of(new Terminal(0, 0, 0), new Terminal(1, 0, 0)), List.of(new Channel(0, 0, 1, 2, 0, 0)), Optional.empty()));
        assertEquals("network pair: port 0 of a is taken, and a link out of it wants it too; b has no port 2 for a link into it",
                problem.getMessage());
    }
}

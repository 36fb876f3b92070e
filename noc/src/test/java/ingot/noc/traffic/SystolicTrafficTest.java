package ingot.noc.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ingot.noc.NetworkParams;
import ingot.noc.router.RouterSettings;
import ingot.noc.routing.DimensionOrder;
import ingot.noc.topology.Topologies;
import ingot.sim.jvm.JvmEngine;
import org.junit.jupiter.api.Test;

class SystolicTrafficTest {
    @Test
    void everythingThatTilesSendArrives() {
        var mesh = Topologies.mesh(2, 3);
        var plan = NetworkParams.of(new DimensionOrder(mesh), RouterSettings.of(32, 2, 4, 2));
        var traffic = new SystolicTraffic(mesh, 3, 8, 4, 2, 20);
        try (var simulator = new JvmEngine().compile(Curve.plain(plan))) {
            var arrived = traffic.trace().run(new NetworkBench(simulator, plan), 2000);
            int tiles = 4;
            assertEquals(tiles * (8 + 3 * (4 + 2)), arrived.stream().mapToInt(Message::flits).sum());
            // The last sums are sent two rows of tiles after the last activations, and these after the weights of both tiles of a row.
            assertEquals(2 * 8 + 2 * 20 + 2 * 20, traffic.trace().entries().getLast().cycle());
            // Sums of the lower row go to its memory.
            assertEquals(2 * 3, arrived.stream().filter(message -> message.destination() == 3 && message.source() > 3).count());
        }
    }

    @Test
    void tilesNeedAGrid() {
        assertThrows(IllegalArgumentException.class, () -> new SystolicTraffic(Topologies.star(3), 1, 1, 1, 1, 1));
    }
}

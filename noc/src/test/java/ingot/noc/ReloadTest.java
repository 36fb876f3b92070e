package ingot.noc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Elaboration;
import ingot.noc.router.Guard;
import ingot.noc.router.RouterSettings;
import ingot.noc.routing.DimensionOrder;
import ingot.noc.routing.PartRouting;
import ingot.noc.routing.TableRouting;
import ingot.noc.routing.UpDown;
import ingot.noc.topology.Topologies;
import ingot.noc.topology.Topology;
import ingot.noc.traffic.Message;
import ingot.noc.traffic.NetworkBench;
import ingot.noc.traffic.TrafficException;
import ingot.sim.Simulator;
import ingot.sim.jvm.JvmEngine;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A link breaks while the network runs: with the tables that go round it loaded, everything arrives again. */
class ReloadTest {
    private static final Topology MESH = Topologies.mesh(3, 3);
    private static final int BROKEN = MESH.channelFrom(4, 2);

    private static NetworkParams plan() {
        return NetworkParams.of(new DimensionOrder(MESH), RouterSettings.of(20, 2, 4, 2).with(Guard.TESTED))
                .reloading(new PartRouting(MESH, UpDown.of(MESH.without(BROKEN))));
    }

    @Test
    void goesRoundABrokenLink() {
        var plan = plan();
        try (var simulator = new JvmEngine().compile(Elaboration.elaborate(() -> new Network<>(plan)))) {
            var bench = new NetworkBench(simulator, plan);
            run(bench, 1);
            int cycles = load(simulator, plan, 1);
            assertEquals(9 * 16, cycles, "each router has a table");
            breakLink(simulator, true);
            run(bench, 2);
            breakLink(simulator, false);
            load(simulator, plan, 0);
            run(bench, 3);
            breakLink(simulator, true);
            assertThrows(TrafficException.class, () -> run(bench, 4), "dimension order takes the broken link");
        }
    }

    /** All wires of data turn over, in both directions: what takes the link is ruined. */
    private static void breakLink(Simulator simulator, boolean broken) {
        var link = MESH.channels().get(BROKEN);
        int back = MESH.channelFrom(link.to(), link.toPort());
        for (int channel : new int[] {BROKEN, back}) {
            simulator.poke(simulator.port("flips_" + channel), broken ? (1 << 20) - 1 : 0);
        }
    }

    private static int load(Simulator simulator, NetworkParams plan, int routing) {
        int cycles = 0;
        simulator.poke(simulator.port("load_0_valid"), 1);
        for (var entry : TableEntry.of(plan, routing)) {
            simulator.poke(simulator.port("load_0_router"), entry.router());
            simulator.poke(simulator.port("load_0_word"), entry.word());
            simulator.poke(simulator.port("load_0_ways"), entry.ways().longValueExact());
            simulator.step(1);
            cycles++;
        }
        simulator.poke(simulator.port("load_0_valid"), 0);
        return cycles;
    }

    /** 2,000 packets at full load, until nothing is left. */
    private static void run(NetworkBench bench, int seed) {
        var random = new Random(seed);
        int nodes = MESH.terminals().size();
        int sent = 0;
        for (int cycle = 0; sent < 2000 || !bench.idle(); cycle++) {
            assertTrue(cycle < 4000, "packets are stuck");
            for (int node = 0; node < nodes && sent < 2000; node++) {
                if (bench.waiting(node) == 0) {
                    bench.send(new Message(node, random.nextInt(nodes), 0, 1 + random.nextInt(3), bench.cycle()));
                    sent++;
                }
            }
            bench.step(message -> {});
        }
    }

    @Test
    void refusesWhatItsRoutersCannotDo() {
        var network = NetworkParams.of(new DimensionOrder(MESH), RouterSettings.of(20, 2, 4, 2));
        var other = assertThrows(IllegalArgumentException.class, () -> network.reloading(UpDown.of(MESH.without(BROKEN))));
        assertTrue(other.getMessage().contains("PartRouting"), other::getMessage);
        var ring = NetworkParams.of(new DimensionOrder(Topologies.ring(4)), RouterSettings.of(20, 2, 4, 2));
        var classes = assertThrows(IllegalArgumentException.class, () -> ring.reloading(UpDown.of(Topologies.ring(4))));
        assertTrue(classes.getMessage().contains("1 classes"), classes::getMessage);
        assertThrows(IllegalArgumentException.class, () -> new PartRouting(Topologies.mesh(2, 3), TableRouting.shortest(MESH)));
        assertEquals("routing 1 is none of the 0 that mesh_3x3 can be loaded with: name them with NetworkParams.reloading",
                assertThrows(IllegalArgumentException.class, () -> TableEntry.of(network, 1)).getMessage());
    }
}

package ingot.noc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.generators.arbiter.ArbiterPolicy;
import ingot.hdl.Elaboration;
import ingot.noc.analysis.ZeroLoad;
import ingot.noc.router.Buffers;
import ingot.noc.router.Guard;
import ingot.noc.router.RouterSettings;
import ingot.noc.routing.DimensionOrder;
import ingot.noc.routing.Routing;
import ingot.noc.routing.UpDown;
import ingot.noc.routing.Ways;
import ingot.noc.topology.Topologies;
import ingot.noc.traffic.Message;
import ingot.noc.traffic.NetworkBench;
import ingot.sim.jvm.JvmEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Networks of every shape: nothing is lost, doubled, changed or mixed up, at full load, and latency without load is what the formula says. */
class NetworkTest {
    /** Every routing, with virtual channels, depths and stages that change from network to network; then the options one by one. */
    static List<NetworkParams> networks() {
        var networks = new ArrayList<NetworkParams>();
        int number = 0;
        for (Routing routing : Ways.small()) {
            networks.add(NetworkParams.of(routing, RouterSettings.of(20, routing.classes() * (1 + number / 2 % 2), 2 + number / 3 % 2 * 2, 1 + number % 4)));
            number++;
        }
        var mesh = new DimensionOrder(Topologies.mesh(2, 3));
        var torus = new DimensionOrder(Topologies.torus(3, 3));
        networks.add(NetworkParams.of(mesh, RouterSettings.of(20, 2, 4, 3).with(ArbiterPolicy.MATRIX, Buffers.MEMORY)));
        networks.add(NetworkParams.of(mesh, RouterSettings.of(20, 2, 4, 2).withCutThrough(4)));
        networks.add(NetworkParams.of(mesh, RouterSettings.of(20, 4, 2, 1).withMessages(2, true)));
        networks.add(NetworkParams.of(torus, RouterSettings.of(20, 4, 2, 2).inOrder()));
        networks.add(NetworkParams.of(new DimensionOrder(Topologies.mesh(4, 3)), RouterSettings.of(20, 4, 2, 2).inOrder()));
        networks.add(NetworkParams.of(mesh, RouterSettings.of(20, 4, 4, 4).withMessages(2, false).inOrder().withInputLanes(2)));
        networks.add(NetworkParams.of(torus, RouterSettings.of(20, 4, 2, 2).withMessages(2, false).inOrder()));
        networks.add(NetworkParams.of(new DimensionOrder(Topologies.mesh(2, 2).withLatency(2, 1)), RouterSettings.of(20, 2, 4, 2)));
        networks.add(NetworkParams.of(UpDown.of(Topologies.ringOfMeshes(2, 2, 2, 3, 9)), RouterSettings.of(20, 1, 4, 2)));
        networks.add(NetworkParams.of(mesh, RouterSettings.of(20, 4, 4, 3).withMessages(2, true).withInputLanes(2).oldestFirst(8)));
        networks.add(NetworkParams.of(torus, RouterSettings.of(20, 4, 2, 1).inOrder().withShares(6, 8).with(Guard.CODED)));
        return networks;
    }

    @ParameterizedTest
    @MethodSource("networks")
    void isExactWhenEmptyAndLosesNothingWhenFull(NetworkParams plan) {
        try (var simulator = new JvmEngine().compile(Elaboration.elaborate(() -> new Network<>(plan)))) {
            var bench = new NetworkBench(simulator, plan);
            zeroLoadIsExact(bench);
            everythingArrivesAtFullLoad(bench, 200);
        }
    }

    private static void zeroLoadIsExact(NetworkBench bench) {
        int nodes = bench.plan().topology().terminals().size();
        for (int source = 0; source < nodes; source++) {
            for (int destination = 0; destination < nodes; destination++) {
                var message = new Message(source, destination, 0, 1, bench.cycle());
                bench.send(message);
                drain(bench, 200, new Orders(bench.plan()));
                assertEquals(ZeroLoad.latency(bench.plan(), source, destination), message.latency(), bench.plan().topology().name() + " with "
                        + bench.plan().router().stages() + " stages, from " + source + " to " + destination);
            }
        }
    }

    private static void everythingArrivesAtFullLoad(NetworkBench bench, int cycles) {
        var random = new Random(1);
        int nodes = bench.plan().topology().terminals().size();
        int kinds = bench.plan().router().messageClasses();
        var orders = new Orders(bench.plan());
        bench.sinkReady(node -> random.nextInt(4) > 0);
        long before = bench.flitsSent();
        for (int cycle = 0; cycle < cycles; cycle++) {
            for (int node = 0; node < nodes; node++) {
                if (bench.waiting(node) < 2) {
                    orders.send(bench, new Message(node, random.nextInt(nodes), random.nextInt(kinds), 1 + random.nextInt(4), bench.cycle()));
                }
            }
            bench.step(orders::arrived);
        }
        long sent = bench.flitsSent() - before;
        assertTrue(sent > cycles * nodes / 20, "only " + sent + " flits in " + cycles + " cycles");
        drain(bench, 2000, orders);
    }

    private static void drain(NetworkBench bench, int limit, Orders orders) {
        for (int cycle = 0; !bench.idle(); cycle++) {
            assertTrue(cycle < limit, () -> bench.flitsSent() - bench.flitsReceived() + " flits are stuck");
            bench.step(orders::arrived);
        }
    }
}

package ingot.noc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.noc.router.RouterSettings;
import ingot.noc.routing.DimensionOrder;
import ingot.noc.routing.Routing;
import ingot.noc.routing.UpDown;
import ingot.noc.routing.Ways;
import ingot.noc.traffic.Curve;
import ingot.noc.traffic.Message;
import ingot.noc.traffic.NetworkBench;
import ingot.sim.Engine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A million flits through each network, with every node sending whenever it can: none is lost, doubled, changed or overtaken in its packet, and none gets stuck. Where
 * the routing has one way for a packet the network is one that keeps their order, too, and packets are held to it. Ends with a table.
 */
@Tag("full")
class NetworkEnduranceTest {
    private static final int FLITS = Integer.getInteger("ingot.noc.flits", 1_000_000);

    static List<Routing> routings() {
        return Ways.small();
    }

    private static final List<String> TABLE = Collections.synchronizedList(new ArrayList<>());

    @ParameterizedTest
    @MethodSource("routings")
    void aMillionFlitsArrive(Routing routing) {
        var engine = engine(System.getProperty("ingot.noc.engine", "verilator"));
        engine.unavailable().ifPresent(reason -> assumeTrue(false, reason));
        boolean oneWay = routing instanceof DimensionOrder || routing instanceof UpDown;
        var settings = RouterSettings.of(32, 2 * routing.classes(), 4, 2);
        var plan = NetworkParams.of(routing, oneWay ? settings.inOrder() : settings);
        try (var simulator = engine.compile(Curve.plain(plan))) {
            var bench = new NetworkBench(simulator, plan);
            var orders = new Orders(plan);
            var random = new Random(1);
            int nodes = plan.topology().terminals().size();
            long[] last = {0};
            Consumer<Message> arrived = message -> {
                last[0] = bench.cycle();
                orders.arrived(message);
            };
            while (bench.flitsReceived() < FLITS) {
                for (int node = 0; node < nodes; node++) {
                    if (bench.waiting(node) < 2) {
                        orders.send(bench, new Message(node, random.nextInt(nodes), 0, 1 + random.nextInt(5), bench.cycle()));
                    }
                }
                bench.step(arrived);
                assertTrue(bench.cycle() - last[0] < 1000, "nothing has arrived for 1000 cycles");
            }
            while (!bench.idle()) {
                bench.step(arrived);
                assertTrue(bench.cycle() - last[0] < 1000, "the rest does not arrive");
            }
            assertEquals(bench.flitsSent(), bench.flitsReceived());
            TABLE.add(String.format(Locale.ROOT, "%-16s %-50s %,9d flits %,9d cycles  %.3f a node and cycle  %s", plan.topology().name(), routing.name(),
                    bench.flitsReceived(), bench.cycle(), (double) bench.flitsReceived() / bench.cycle() / nodes, orders.kept() ? "packets in order" : ""));
            System.out.println(TABLE.getLast());
        }
    }

    @AfterAll
    static void table() {
        System.out.println("Every node sends whenever it can:\n" + String.join("\n", TABLE));
    }

    private static Engine engine(String name) {
        return ServiceLoader.load(Engine.class).stream().map(ServiceLoader.Provider::get).filter(engine -> engine.name().equals(name))
                .findFirst().orElseThrow();
    }
}

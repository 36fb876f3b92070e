package ingot.noc;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.noc.router.RouterSettings;
import ingot.noc.routing.Routing;
import ingot.noc.routing.Ways;
import ingot.noc.traffic.Curve;
import ingot.noc.traffic.Message;
import ingot.noc.traffic.NetworkBench;
import ingot.sim.Engine;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A million flits through each network, with every node sending whenever it can: none is lost, doubled, changed or overtaken, and none gets stuck. */
@Tag("full")
class NetworkEnduranceTest {
    private static final int FLITS = Integer.getInteger("ingot.noc.flits", 1_000_000);

    static List<Routing> routings() {
        return Ways.small();
    }

    @ParameterizedTest
    @MethodSource("routings")
    void aMillionFlitsArrive(Routing routing) {
        var engine = engine(System.getProperty("ingot.noc.engine", "verilator"));
        engine.unavailable().ifPresent(reason -> assumeTrue(false, reason));
        var plan = NetworkParams.of(routing, RouterSettings.of(32, 2 * routing.classes(), 4, 2));
        try (var simulator = engine.compile(Curve.plain(plan))) {
            var bench = new NetworkBench(simulator, plan);
            var random = new Random(1);
            int nodes = plan.topology().terminals().size();
            long[] last = {0};
            while (bench.flitsReceived() < FLITS) {
                for (int node = 0; node < nodes; node++) {
                    if (bench.waiting(node) < 2) {
                        bench.send(new Message(node, random.nextInt(nodes), 0, 1 + random.nextInt(5), bench.cycle()));
                    }
                }
                bench.step(message -> last[0] = bench.cycle());
                assertTrue(bench.cycle() - last[0] < 1000, "nothing has arrived for 1000 cycles");
            }
            while (!bench.idle()) {
                bench.step(message -> last[0] = bench.cycle());
                assertTrue(bench.cycle() - last[0] < 1000, "the rest does not arrive");
            }
            System.out.println(plan.topology().name() + ", " + routing.name() + ": " + bench.flitsReceived() + " flits in " + bench.cycle() + " cycles");
        }
    }

    private static Engine engine(String name) {
        return ServiceLoader.load(Engine.class).stream().map(ServiceLoader.Provider::get).filter(engine -> engine.name().equals(name))
                .findFirst().orElseThrow();
    }
}

package ingot.noc.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Elaboration;
import ingot.noc.router.Guard;
import ingot.noc.traffic.Message;
import ingot.noc.traffic.NetworkBench;
import ingot.noc.traffic.TrafficException;
import ingot.sim.jvm.JvmEngine;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bits turn over on the wires between the routers of a 2x2 mesh: every packet arrives once, unharmed and in order. */
class RetryPortTest {
    private static final int DATA = 32;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void nothingIsLostWhereWiresTurnOver(int stages) {
        var run = new Run(new RetryNetwork.Params(2, 2, DATA, stages, Guard.TESTED), 0.05);
        run.packets(30);
        assertTrue(run.repeated > 10, "only " + run.repeated + " packets were sent again");
    }

    @Test
    void nothingIsSentAgainWhereAllWiresAreGood() {
        var run = new Run(new RetryNetwork.Params(2, 2, DATA, 2, Guard.TESTED), 0);
        run.packets(40);
        assertEquals(0, run.repeated);
    }

    /** Without the port the same wires do harm: the test above can fail. */
    @Test
    void withoutItDataAreHarmed() {
        var plan = new RetryNetwork.Params(2, 2, DATA, 2, Guard.TESTED).inside();
        try (var simulator = new JvmEngine().compile(Elaboration.elaborate(() -> new ingot.noc.Network<>(plan)))) {
            var bench = new NetworkBench(simulator, plan);
            simulator.poke(simulator.port("flips_0"), BigInteger.ONE);
            bench.send(new Message(0, 1, 0, 2, bench.cycle()));
            assertThrows(TrafficException.class, () -> {
                for (int cycle = 0; cycle < 50; cycle++) {
                    bench.step(message -> {});
                }
            });
        }
    }

    private static final class Run {
        private final RetryNetwork.Params params;
        private final double rate;
        int repeated;

        Run(RetryNetwork.Params params, double rate) {
            this.params = params;
            this.rate = rate;
        }

        /** Each node sends so many, to random nodes. */
        void packets(int count) {
            var netlist = Elaboration.elaborate(() -> new RetryNetwork(params));
            int wires = netlist.top().ports().stream().filter(port -> port.name().equals("flips_0")).findFirst().orElseThrow().type().width();
            try (var simulator = new JvmEngine().compile(netlist)) {
                var random = new Random(1);
                var bench = new NetworkBench(simulator, params.outside());
                Map<List<Integer>, ArrayDeque<Message>> flows = new HashMap<>();
                for (int i = 0; i < 4 * count; i++) {
                    var message = new Message(i % 4, random.nextInt(4), 0, 1 + random.nextInt(4), 0);
                    flows.computeIfAbsent(List.of(message.source(), message.destination()), flow -> new ArrayDeque<>()).add(message);
                    bench.send(message);
                }
                int links = params.inside().topology().channels().size();
                for (int cycle = 0; !bench.idle(); cycle++) {
                    assertTrue(cycle < 200 * count, () -> bench.flitsSent() - bench.flitsReceived() + " flits have not arrived");
                    for (int link = 0; link < links; link++) {
                        simulator.poke(simulator.port("flips_" + link),
                                random.nextDouble() < rate ? BigInteger.ONE.shiftLeft(random.nextInt(wires)) : BigInteger.ZERO);
                    }
                    for (int node = 0; node < 4; node++) {
                        repeated += (int) simulator.peek(simulator.port("again_" + node));
                    }
                    bench.step(message -> assertEquals(flows.get(List.of(message.source(), message.destination())).poll(), message, "a packet has overtaken one"));
                }
            }
        }
    }
}

package ingot.noc.endpoint;

import ingot.generators.bus.AxiStream;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.Vec;
import ingot.noc.Network;
import ingot.noc.NetworkParams;
import ingot.noc.router.RouterSettings;
import ingot.noc.routing.DimensionOrder;
import ingot.noc.topology.Topologies;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.EngineKind;
import ingot.test.HardwareTest;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;

/** Packets of AXI-Stream among the nodes of a ring that keeps their order: as one packet of the network each, or in pieces. */
class AxiStreamPortTest {
    private static final int NODES = 3;

    record Sent(int data, int keep, boolean last, int id, int dest, int user) {}

    record Received(int data, int keep, boolean last, int id, int user) {}

    static final class Nodes extends Module<AxiStreamPortParams> {
        final Vec<Stream<AxiStream.Beat>> sent = input(vec(NODES, AxiStream.of(p.sent())));
        final Vec<Stream<AxiStream.Beat>> received = output(vec(NODES, AxiStream.of(p.received())));

        Nodes(AxiStreamPortParams params) {
            super(params);
            var network = new Network<>(NetworkParams.of(new DimensionOrder(Topologies.ring(NODES)), RouterSettings.of(p.flitBits(), 4, 2, 2).inOrder()));
            for (int node = 0; node < NODES; node++) {
                AxiStreamPort port = new AxiStreamPort(p).named("port_" + node);
                port.self.set(node);
                port.sent.connect(sent.get(node));
                received.get(node).connect(port.received);
                network.inject.get(node).connect(port.inject);
                port.eject.connect(network.eject.get(node));
            }
        }
    }

    @Device(params = "parameters")
    static Nodes device(AxiStreamPortParams params) {
        return new Nodes(params);
    }

    static List<AxiStreamPortParams> parameters() {
        return List.of(new AxiStreamPortParams(2, 16, 2, 1, 0), new AxiStreamPortParams(2, 16, 2, 1, 3), new AxiStreamPortParams(2, 16, 2, 1, 1));
    }

    @HardwareTest(engines = EngineKind.JVM)
    void packetsArriveWholeAndInOrder(Dut<Nodes> dut) {
        var random = dut.random();
        boolean cuts = dut.top().params().packetBeats() > 0;
        int[] turns = {0};
        Map<Integer, ArrayDeque<Received>> flows = new HashMap<>();
        int[] left = {0};
        var open = new Integer[NODES];
        for (int node = 0; node < NODES; node++) {
            int here = node;
            dut.sink(dut.top().received.get(node), Received.class).backPressure(0.2).onItem(beat -> {
                int source = beat.id() >> 2;
                boolean mixes = open[here] != null && open[here] != source;
                Assertions.assertTrue(cuts || !mixes, "packets mix");
                turns[0] += mixes ? 1 : 0;
                open[here] = beat.last() ? null : source;
                Assertions.assertEquals(flows.get(source * NODES + here).poll(), beat);
                left[0]--;
            });
        }
        for (int node = 0; node < NODES; node++) {
            var source = dut.source(dut.top().sent.get(node), Sent.class).pauses(0.2);
            for (int packet = 0; packet < 12; packet++) {
                int goal = random.nextInt(NODES);
                int beats = 1 + random.nextInt(10);
                for (int beat = 1; beat <= beats; beat++) {
                    var sent = new Sent(random.nextInt(1 << 16), beat == beats ? 1 : 3, beat == beats, packet % 4, goal, random.nextInt(2));
                    source.send(sent);
                    flows.computeIfAbsent(node * NODES + goal, flow -> new ArrayDeque<>())
                            .add(new Received(sent.data(), sent.keep(), sent.last(), node << 2 | sent.id(), sent.user()));
                    left[0]++;
                }
            }
        }
        dut.waitUntil(() -> left[0] == 0, 3000);
        Assertions.assertEquals(cuts, turns[0] > 0, "pieces of packets of different nodes come in turns");
    }
}

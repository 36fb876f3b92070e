package ingot.noc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Elaboration;
import ingot.hdl.Stream;
import ingot.hdl.emit.SystemVerilog;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.Golden;
import ingot.test.HardwareTest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MeshTest {
    private static final int DATA_BITS = 16;

    @Device(params = "sizes")
    static Mesh device(MeshParams params) {
        return new Mesh(params);
    }

    static List<MeshParams> sizes() {
        var sizes = new ArrayList<MeshParams>();
        sizes.add(new MeshParams(2, 2, DATA_BITS, 2));
        if (System.getProperty("ingot.engines", "").contains("gates")) {
            return sizes;
        }
        sizes.add(new MeshParams(3, 4, DATA_BITS, 4));
        return sizes;
    }

    private record Sent(int destination, boolean last, long data) {}

    @HardwareTest
    void deliversEveryPacketWholeAndInOrder(Dut<Mesh> dut) {
        var p = dut.top().params();
        var random = new Random(9);
        var toSend = new ArrayList<Queue<Sent>>();
        Map<List<Integer>, Queue<Sent>> expected = new HashMap<>();
        int flits = 0;
        for (int source = 0; source < p.nodes(); source++) {
            var packets = new ArrayDeque<Sent>();
            for (int packet = 0; packet < 30; packet++) {
                int destination = random.nextInt(p.nodes());
                int length = 1 + random.nextInt(4);
                for (int i = 0; i < length; i++) {
                    var flit = new Sent(destination, i == length - 1, source << 12 | packet << 4 | i);
                    packets.add(flit);
                    expected.computeIfAbsent(List.of(source, destination), pair -> new ArrayDeque<>()).add(flit);
                    flits++;
                }
            }
            toSend.add(packets);
        }
        var openSource = new int[p.nodes()];
        Arrays.fill(openSource, -1);
        var offers = new boolean[p.nodes()];
        long start = dut.cycle();
        for (int received = 0; received < flits;) {
            assertTrue(dut.cycle() - start < 5000, "only " + received + " of " + flits + " flits arrived");
            for (int node = 0; node < p.nodes(); node++) {
                offers[node] |= random.nextInt(4) > 0;
                offer(dut, node, offers[node] ? toSend.get(node).peek() : null);
                dut.poke(dut.top().eject.get(node).ready, random.nextInt(4) > 0);
            }
            for (int node = 0; node < p.nodes(); node++) {
                if (fires(dut, dut.top().inject.get(node))) {
                    toSend.get(node).poll();
                    offers[node] = false;
                }
                var eject = dut.top().eject.get(node);
                if (fires(dut, eject)) {
                    long data = dut.peek(eject.payload.data());
                    boolean last = dut.peek(eject.payload.last());
                    int source = (int) (data >> 12);
                    assertTrue(openSource[node] < 0 || openSource[node] == source, "packets are interleaved at node " + node);
                    openSource[node] = last ? -1 : source;
                    assertEquals(expected.get(List.of(source, node)).poll(), new Sent(node, last, data));
                    received++;
                }
            }
            dut.step();
        }
    }

    @HardwareTest
    void anEmptyNetworkHasTheLatencyThatTheDocumentationSays(Dut<Mesh> dut) {
        var p = dut.top().params();
        int farthest = p.nodes() - 1;
        dut.poke(dut.top().eject.get(farthest).ready, true);
        offer(dut, 0, new Sent(farthest, true, 0x5a5a));
        dut.expect(dut.top().inject.get(0).ready, true);
        dut.step();
        offer(dut, 0, null);
        int latency = 1 + dut.waitUntil(dut.top().eject.get(farthest).valid, 200);
        int routers = p.rows() + p.cols() - 1;
        assertEquals(2 * routers + 1, latency);
        dut.expect(dut.top().eject.get(farthest).payload.data(), 0x5a5a);
    }

    @Test
    void emitsReviewedSystemVerilog() {
        var netlist = Elaboration.elaborate(() -> new Mesh(new MeshParams(2, 2, DATA_BITS, 4)));
        Golden.assertMatches(getClass(), "mesh_2x2.sv", SystemVerilog.emit(netlist));
    }

    private static void offer(Dut<Mesh> dut, int node, Sent flit) {
        var inject = dut.top().inject.get(node);
        dut.poke(inject.valid, flit != null);
        if (flit != null) {
            int cols = dut.top().params().cols();
            dut.poke(inject.payload.last(), flit.last());
            dut.poke(inject.payload.x(), flit.destination() % cols);
            dut.poke(inject.payload.y(), flit.destination() / cols);
            dut.poke(inject.payload.data(), flit.data());
        }
    }

    private static boolean fires(Dut<Mesh> dut, Stream<Flit> stream) {
        return dut.peek(stream.valid) && dut.peek(stream.ready);
    }
}

package ingot.generators.bus;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;

class AxiStreamSwitchTest {
    private static final int PACKETS = 40;

    record Beat(int data, int keep, boolean last, int id, int dest) {}

    @Device(params = "shapes")
    static AxiStreamSwitch device(AxiStreamSwitchParams params) {
        return new AxiStreamSwitch(params);
    }

    static List<AxiStreamSwitchParams> shapes() {
        return List.of(new AxiStreamSwitchParams(3, 3, 16, 2, 0), new AxiStreamSwitchParams(2, 4, 16, 1, 0));
    }

    @HardwareTest(engines = JVM)
    void bringsWholePacketsWhereTheyGo(Dut<AxiStreamSwitch> dut) {
        var p = dut.top().params();
        var sent = new ArrayList<List<List<Beat>>>();
        var came = new ArrayList<List<Beat>>();
        int total = 0;
        for (int i = 0; i < p.inputs(); i++) {
            var source = dut.source(dut.top().in.get(i), Beat.class).pauses(0.3);
            sent.add(new ArrayList<>());
            for (int k = 0; k < PACKETS; k++) {
                var packet = packet(dut, i, 1 << p.port().destBits());
                source.sendAll(packet);
                if (packet.getFirst().dest() < p.outputs()) {
                    sent.getLast().add(packet);
                    total += packet.size();
                }
            }
        }
        for (int k = 0; k < p.outputs(); k++) {
            var beats = new ArrayList<Beat>();
            came.add(beats);
            dut.sink(dut.top().out.get(k), Beat.class).backPressure(0.3).onItem(beats::add);
        }
        int all = total;
        dut.waitUntil(() -> came.stream().mapToInt(List::size).sum() == all, 5000);
        for (int k = 0; k < p.outputs(); k++) {
            checkOutput(k, sent, came.get(k));
        }
    }

    @HardwareTest(engines = VERILATOR)
    @Tag("full")
    void bringsWholePacketsWhereTheyGoOnVerilator(Dut<AxiStreamSwitch> dut) {
        bringsWholePacketsWhereTheyGo(dut);
    }

    private static List<Beat> packet(Dut<?> dut, int input, int places) {
        int length = 1 + dut.random().nextInt(4);
        int dest = dut.random().nextInt(places);
        var packet = new ArrayList<Beat>();
        for (int n = 0; n < length; n++) {
            packet.add(new Beat(dut.random().nextInt(1 << 16), 1 + dut.random().nextInt(3), n == length - 1, input % 2, dest));
        }
        return packet;
    }

    /** What came out is whole packets, those of each input in their order. */
    private static void checkOutput(int output, List<List<List<Beat>>> sent, List<Beat> came) {
        var waiting = sent.stream().map(packets -> new ArrayList<>(packets.stream().filter(packet -> packet.getFirst().dest() == output).toList())).toList();
        for (int at = 0; at < came.size();) {
            int from = at;
            var owner = waiting.stream().filter(packets -> !packets.isEmpty() && from + packets.getFirst().size() <= came.size()
                    && came.subList(from, from + packets.getFirst().size()).equals(packets.getFirst())).findFirst().orElseThrow();
            at += owner.removeFirst().size();
        }
        waiting.forEach(packets -> assertEquals(List.of(), packets));
    }
}

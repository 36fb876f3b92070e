package ingot.generators.stream;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.ArrayList;
import java.util.List;

class StreamPackerTest {
    private static final int LANES = 4;

    @Device
    static StreamPacker device() {
        return new StreamPacker(new PackerParams(8, LANES));
    }

    /** A lane, or the end of a packet. */
    private record Step(long[] lanes, int keep, boolean last) {}

    @HardwareTest
    void closesTheGaps(Dut<StreamPacker> dut) {
        var top = dut.top();
        var random = dut.random();
        var waiting = new ArrayList<List<Long>>(List.of(new ArrayList<>()));
        Step offered = null;
        for (int cycle = 0; cycle < 600; cycle++) {
            if (offered == null && random.nextInt(4) > 0) {
                offered = new Step(random.longs(LANES, 0, 256).toArray(), random.nextInt(1 << LANES), random.nextInt(5) == 0);
            }
            dut.poke(top.in.valid, offered != null);
            if (offered != null) {
                dut.poke(top.in.payload.lanes(), offered.lanes);
                dut.poke(top.in.payload.keep(), offered.keep);
                dut.poke(top.in.payload.last(), offered.last);
            }
            dut.poke(top.out.ready, random.nextInt(3) > 0);
            boolean takes = offered != null && dut.peek(top.in.ready);
            if (takes) {
                for (int lane = 0; lane < LANES; lane++) {
                    if ((offered.keep >> lane & 1) == 1) {
                        waiting.getLast().add(offered.lanes[lane]);
                    }
                }
                if (offered.last) {
                    waiting.add(new ArrayList<>());
                }
            }
            if (dut.peek(top.out.valid) && dut.peek(top.out.ready)) {
                expectFirst(dut, waiting);
            }
            dut.step();
            offered = takes ? null : offered;
        }
    }

    private static void expectFirst(Dut<StreamPacker> dut, List<List<Long>> waiting) {
        var payload = dut.top().out.payload;
        var packet = waiting.getFirst();
        int count = Math.min(LANES, packet.size());
        dut.expect(payload.count(), count);
        // A packet ends where its last lanes go, and its end has been seen.
        dut.expect(payload.last(), packet.size() <= LANES && waiting.size() > 1);
        for (int lane = 0; lane < count; lane++) {
            dut.expect(payload.lanes().get(lane), packet.removeFirst());
        }
        if (packet.isEmpty() && waiting.size() > 1 && dut.peek(payload.last())) {
            waiting.removeFirst();
        }
    }
}

package ingot.systolic.tensor;

import static ingot.test.EngineKind.JVM;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.ArrayList;

class BurstSplitterTest {
    private static final TensorParams PARAMS = TensorParams.int8(4, 4, 64, 32);

    record Span(long address, int beats) {}

    record Burst(long address, int more) {}

    @Device
    static BurstSplitter device() {
        return new BurstSplitter(PARAMS);
    }

    @HardwareTest(engines = JVM)
    void cutsAtBordersOf4KiBAndAt256Beats(Dut<BurstSplitter> dut) {
        var spans = new ArrayList<Span>();
        var bursts = new ArrayList<Burst>();
        for (int i = 0; i < 200; i++) {
            var span = new Span(4L * dut.random().nextInt(1 << 20), 1 + dut.random().nextInt(i % 2 == 0 ? 6 : 3000));
            spans.add(span);
            long address = span.address;
            for (int left = span.beats; left > 0; ) {
                int fits = Math.min(Math.min(left, 256), (int) (4096 - address % 4096) / 4);
                bursts.add(new Burst(address, fits - 1));
                address += 4L * fits;
                left -= fits;
            }
        }
        dut.source(dut.top().in, Span.class).pauses(0.2).sendAll(spans);
        dut.sink(dut.top().out, Burst.class).backPressure(0.2).expectAll(bursts).drain(20_000);
    }
}

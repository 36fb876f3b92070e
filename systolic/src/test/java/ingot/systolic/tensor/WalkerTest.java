package ingot.systolic.tensor;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.Elaboration;
import ingot.hdl.emit.SystemVerilog;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.Golden;
import ingot.test.HardwareTest;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class WalkerTest {
    private static final WalkerParams PARAMS = new WalkerParams(3, 8, 6, 4);

    record Walk(int start, long[] counts, long[] strides, int tag) {}

    record Step(int address, int ends, int tag) {}

    @Device
    static Walker device() {
        return new Walker(PARAMS);
    }

    @HardwareTest(engines = JVM)
    void goesThroughItsLoops(Dut<Walker> dut) {
        var walks = new ArrayList<Walk>();
        var steps = new ArrayList<Step>();
        for (int i = 0; i < 60; i++) {
            long[] counts = dut.random().longs(3, 1, 5).toArray();
            long[] strides = dut.random().longs(3, 0, 64).toArray();
            var walk = new Walk(dut.random().nextInt(256), counts, strides, i % 16);
            walks.add(walk);
            for (int z = 0; z < counts[2]; z++) {
                for (int y = 0; y < counts[1]; y++) {
                    for (int x = 0; x < counts[0]; x++) {
                        boolean xEnds = x == counts[0] - 1;
                        boolean yEnds = xEnds && y == counts[1] - 1;
                        boolean zEnds = yEnds && z == counts[2] - 1;
                        steps.add(new Step((int) (walk.start + x * strides[0] + y * strides[1] + z * strides[2]) & 0xff,
                                (xEnds ? 1 : 0) | (yEnds ? 2 : 0) | (zEnds ? 4 : 0), walk.tag));
                    }
                }
            }
        }
        dut.source(dut.top().in, Walk.class).sendAll(walks);
        long begin = dut.cycle();
        dut.sink(dut.top().out, Step.class).expectAll(steps).drain(10_000);
        assertEquals(steps.size() + 1, dut.cycle() - begin, "one address per cycle, also from pattern to pattern");
    }

    @Test
    void emitsReviewedSystemVerilog() {
        Golden.assertMatches(getClass(), "walker.sv", SystemVerilog.emit(Elaboration.elaborate(() -> new Walker(new WalkerParams(2, 8, 8, 0)))));
    }
}

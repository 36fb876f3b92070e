package ingot.systolic.tensor;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.generators.arithmetic.RequantiseRounding;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.ArrayList;
import java.util.List;

/** Four rows and two columns, in lanes for four. */
class TransposerTest {
    private static final TensorParams PARAMS = new TensorParams(4, 2, 8, 2, 16, 8, 32, 32, 4, 4, RequantiseRounding.HALF_AWAY, true, false);

    record Row(long data, boolean turns) {}

    @Device
    static Transposer device() {
        return new Transposer(PARAMS);
    }

    @HardwareTest(engines = JVM)
    void rowsOfColumnsBecomeRowsOfTheArray(Dut<Transposer> dut) {
        var rows = new ArrayList<Row>();
        var expected = new ArrayList<Long>();
        for (int tile = 0; tile < 20; tile++) {
            if (dut.random().nextBoolean()) {
                // The last column comes first, and the last row leaves first.
                rows.add(new Row(0x44434241L + tile, true));
                rows.add(new Row(0x34333231L + tile, true));
                expected.addAll(List.of(0x4434L, 0x4333L, 0x4232L, (0x41L + tile << 8) + 0x31 + tile));
            } else {
                rows.add(new Row(0x9876_0000L + tile, false));
                expected.add((long) tile);
            }
        }
        dut.source(dut.top().in, Row.class).pauses(0.3).sendAll(rows);
        assertEquals(expected, dut.sink(dut.top().out, long.class).backPressure(0.3).await(expected.size(), 1000));
    }
}

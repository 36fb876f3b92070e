package ingot.systolic.tensor;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.generators.arithmetic.RequantiseRounding;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Two columns of 16 bits, in lanes for four: what is beyond the columns is 0. */
class VectorUnitTest {
    private static final TensorParams PARAMS = new TensorParams(4, 2, 16, 2, 16, 8, 32, 32, 4, 4, RequantiseRounding.HALF_AWAY, false, false);

    record Row(BigInteger data, boolean isParameter, boolean endsWindow, int endsPass) {}

    @Device
    static VectorUnit device() {
        return new VectorUnit(PARAMS);
    }

    private static Row parameter(int left, int right) {
        return new Row(word(left, right), true, false, 0);
    }

    private static Row sum(int left, int right, boolean endsWindow) {
        return new Row(word(left, right), false, endsWindow, 0);
    }

    private static BigInteger word(int left, int right) {
        return BigInteger.valueOf(left & 0xffff_ffffL | (long) right << 32).and(BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE));
    }

    @HardwareTest(engines = JVM)
    void scalesEachColumnByItsOwnParameters(Dut<VectorUnit> dut) {
        dut.poke(dut.top().raw, false);
        var rows = new ArrayList<Row>();
        rows.add(parameter(10, -3));
        rows.add(parameter(1 << 30, 0x7fff_ffff));
        rows.add(parameter(1 | 100 << 16, 31));
        rows.add(parameter(0x8000 | 0x7fff << 16, 0));
        rows.add(sum(30, 1 << 30, true));                            // (30 + 10) / 4 + 100, and limits of 0
        rows.add(sum(5, 0, false));
        rows.add(sum(-12, 0, false));
        rows.add(sum(-8, 0, true));                                  // the largest is 5: 15 / 4 is 3.75
        rows.add(sum(Integer.MAX_VALUE, 0, true));
        rows.add(sum(Integer.MIN_VALUE, 0, true));
        rows.add(sum(-16, 0, true));                                 // -6 / 4 is -1.5, away from zero
        dut.source(dut.top().in, Row.class).sendAll(rows);
        var sink = dut.sink(dut.top().out, long.class).backPressure(0.3);
        assertEquals(List.of(110L, 0L, 104L, 0L, 0x7fffL, 0L, 0x8000L, 0L, 98L, 0L), sink.await(10, 200));
    }

    @HardwareTest(engines = JVM)
    void leavesRawSumsAsTheyAre(Dut<VectorUnit> dut) {
        dut.poke(dut.top().raw, true);
        dut.source(dut.top().in, Row.class).send(sum(-1, 7, false), sum(-2, 9, true), sum(3, -4, true));
        assertEquals(List.of(0xffff_ffffL, 9L, 3L, 0xffff_fffcL), dut.sink(dut.top().out, long.class).await(4, 100));
    }
}

package ingot.systolic.tensor;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Elaboration;
import ingot.hdl.emit.SystemVerilog;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.Golden;
import ingot.test.HardwareTest;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Sums, writes and reads in the same cycles, on few rows so that they meet. */
class AccumulatorsTest {
    private static final TensorParams PARAMS = TensorParams.int8(2, 2, 16, 8);

    @Device
    static Accumulators device() {
        return new Accumulators(PARAMS);
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void addsInPlaceWhileOthersReadAndWrite(Dut<Accumulators> dut) {
        var top = dut.top();
        var random = dut.random();
        var rows = new int[8][2];
        for (int row = 0; row < 8; row++) {
            dut.poke(top.write.valid, true);
            dut.poke(top.write.payload.address(), row);
            dut.poke(top.write.payload.data(), 0);
            dut.step();
        }
        dut.poke(top.write.valid, false);
        dut.poke(top.read.valid, true);
        int[] pending = null;
        int pendingRow = -1;
        int readRow = 0;
        boolean readTaken = false;
        int writeRow = -1;
        int[] written = null;
        int served = 0;
        int[] before = null;
        for (int cycle = 0; cycle < 3000; cycle++) {
            // A read that was taken in the cycle before shows what had been written by then.
            if (readTaken) {
                assertEquals(word(before), dut.peekBig(top.data), "cycle " + cycle);
                served++;
            }
            if (pending != null) {
                rows[pendingRow] = pending;
            }
            if (cycle == 0 || readTaken) {
                readRow = random.nextInt(8);
                dut.poke(top.read.payload, readRow);
            }
            if (writeRow < 0 && random.nextBoolean()) {
                writeRow = random.nextInt(8);
                written = new int[] {random.nextInt(), random.nextInt()};
                dut.poke(top.write.payload.address(), writeRow);
                dut.poke(top.write.payload.data(), word(written));
            }
            // Tokens keep a row that is written apart from those that are added to.
            int row = random.nextInt(8);
            boolean adds = row != writeRow && random.nextInt(4) > 0;
            boolean accumulates = random.nextBoolean();
            int[] sums = {random.nextInt(), random.nextInt()};
            dut.poke(top.add.valid(), adds);
            dut.poke(top.add.payload().address(), row);
            dut.poke(top.add.payload().accumulates(), accumulates);
            dut.poke(top.add.payload().sums(), sums[0], sums[1]);
            dut.poke(top.write.valid, writeRow >= 0 && writeRow != pendingRow);
            readTaken = dut.peek(top.read.ready);
            before = rows[readRow].clone();
            if (writeRow >= 0 && writeRow != pendingRow && dut.peek(top.write.ready)) {
                rows[writeRow] = written;
                before = rows[readRow].clone();
                writeRow = -1;
            }
            pendingRow = adds ? row : -1;
            pending = adds ? new int[] {(accumulates ? rows[row][0] : 0) + sums[0], (accumulates ? rows[row][1] : 0) + sums[1]} : null;
            dut.step();
        }
        assertTrue(served > 1000, () -> "reads were served");
    }

    private static BigInteger word(int[] row) {
        return BigInteger.valueOf(row[0] & 0xffff_ffffL).or(BigInteger.valueOf(row[1] & 0xffff_ffffL).shiftLeft(32));
    }

    @Test
    void emitsReviewedSystemVerilog() {
        Golden.assertMatches(getClass(), "accumulators_2x8.sv", SystemVerilog.emit(Elaboration.elaborate(() -> new Accumulators(PARAMS))));
    }
}

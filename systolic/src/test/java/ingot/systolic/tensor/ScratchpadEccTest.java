package ingot.systolic.tensor;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;

/** Bits that turn over in a scratchpad with a code. */
class ScratchpadEccTest {
    private static final TensorParams PARAMS = TensorParams.int8(4, 4, 16, 8).withEcc();
    private static final int ROWS = PARAMS.scratchpadRows();

    @Device
    static Scratchpad device() {
        return new Scratchpad(PARAMS);
    }

    /** Row i holds 0x01020304 times i; {@code turned} is what each of them is written with. */
    private static void write(Dut<Scratchpad> dut, long turned) {
        var write = dut.top().write.get(1);
        dut.poke(dut.top().turned, turned);
        dut.poke(write.valid, true);
        for (int row = 0; row < ROWS; row++) {
            dut.poke(write.payload.address(), row);
            dut.poke(write.payload.data(), 0x0102_0304L * row);
            dut.step();
        }
        dut.poke(write.valid, false);
    }

    @HardwareTest(engines = JVM)
    void oneBitIsCorrectedAndTwoAreTold(Dut<Scratchpad> dut) {
        for (int bit = 0; bit < PARAMS.bank().code().codeBits(); bit++) {
            write(dut, 1L << bit);
            reads(dut, true, 0);
            write(dut, 1L << bit | 1L << (bit + 5) % PARAMS.bank().code().codeBits());
            reads(dut, false, 0b11);
        }
    }

    /** Both readers at once, in different banks; and then nobody. */
    private static void reads(Dut<Scratchpad> dut, boolean isRight, int failed) {
        var top = dut.top();
        for (int row = 0; row < ROWS; row++) {
            int[] rows = {row, (row + 1) % ROWS};
            for (int port = 0; port < 2; port++) {
                dut.poke(top.read.get(port).valid, true);
                dut.poke(top.read.get(port).payload, rows[port]);
                dut.expect(top.read.get(port).ready, true);
            }
            dut.step();
            assertEquals(failed, dut.peek(top.failed));
            for (int port = 0; port < 2 && isRight; port++) {
                assertEquals(0x0102_0304L * rows[port], dut.peek(top.data.get(port)));
            }
        }
        dut.poke(top.read.get(0).valid, false);
        dut.poke(top.read.get(1).valid, false);
        dut.step();
        assertEquals(0, dut.peek(top.failed));
    }
}

package ingot.systolic.tensor;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Elaboration;
import ingot.hdl.emit.SystemVerilog;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.Golden;
import ingot.test.HardwareTest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ScratchpadTest {
    private static final TensorParams PARAMS = TensorParams.int8(2, 2, 16, 8);

    @Device
    static Scratchpad device() {
        return new Scratchpad(PARAMS);
    }

    @HardwareTest(engines = JVM)
    void portsKeepWhatTheyWriteAndInputsNeverWait(Dut<Scratchpad> dut) {
        var top = dut.top();
        var random = dut.random();
        var rows = new long[16];
        Arrays.fill(rows, -1);
        int[] asked = {-1, -1};
        long[] expected = new long[2];
        int[] waited = new int[4];
        for (int cycle = 0; cycle < 3000; cycle++) {
            for (int port = 0; port < 2; port++) {
                if (asked[port] >= 0 && expected[port] >= 0) {
                    assertEquals(expected[port], dut.peek(top.data.get(port)));
                }
                // What waits stays as it is: a stream does not take its offer back.
                boolean waits = dut.peek(top.read.get(port).valid) && asked[port] < 0;
                if (!waits) {
                    dut.poke(top.read.get(port).valid, random.nextInt(4) > 0);
                    dut.poke(top.read.get(port).payload, random.nextInt(16));
                }
                boolean writeWaits = waited[2 + port] > 0;
                if (!writeWaits) {
                    dut.poke(top.write.get(port).valid, random.nextInt(4) > 0);
                    dut.poke(top.write.get(port).payload.address(), random.nextInt(16));
                    dut.poke(top.write.get(port).payload.data(), random.nextInt(1 << 16));
                }
            }
            for (int port = 0; port < 2; port++) {
                boolean taken = dut.peek(top.read.get(port).valid) && dut.peek(top.read.get(port).ready);
                asked[port] = taken ? (int) dut.peek(top.read.get(port).payload) : -1;
                expected[port] = taken ? rows[asked[port]] : -1;
            }
            assertEquals(dut.peek(top.read.get(0).valid), asked[0] >= 0, "inputs go first");
            for (int port = 0; port < 2; port++) {
                var write = top.write.get(port);
                boolean offered = dut.peek(write.valid);
                boolean taken = offered && dut.peek(write.ready);
                waited[2 + port] = offered && !taken ? waited[2 + port] + 1 : 0;
                if (taken) {
                    rows[(int) dut.peek(write.payload.address())] = dut.peek(write.payload.data());
                }
            }
            dut.step();
        }
        assertTrue(Arrays.stream(rows).noneMatch(row -> row < 0), "all rows were written");
    }

    @Test
    void emitsReviewedSystemVerilog() {
        Golden.assertMatches(getClass(), "tensor_scratchpad_4x4.sv", SystemVerilog.emit(Elaboration.elaborate(() -> new Scratchpad(PARAMS))));
    }
}

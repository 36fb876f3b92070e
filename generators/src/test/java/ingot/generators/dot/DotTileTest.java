package ingot.generators.dot;

import static ingot.test.EngineKind.GATES;
import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.ROUTED;
import static ingot.test.EngineKind.ROUTED_TIMED;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.Elaboration;
import ingot.hdl.emit.SystemVerilog;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.Golden;
import ingot.test.HardwareTest;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DotTileTest {
    private static final int WEIGHT = 1;
    private static final int ACTIVATION = 2;
    private static final int CLEAR = 3;

    @Device(params = "variants")
    static DotTile device(DotTileParams params) {
        return new DotTile(params);
    }

    static List<DotTileParams> variants() {
        return List.of(new DotTileParams(1), new DotTileParams(DotTile.LANES));
    }

    @HardwareTest(engines = {JVM, VERILATOR, GATES, ROUTED})
    void accumulatesWhatIsSentByteByByte(Dut<DotTile> dut) {
        var model = new DotModel(DotParams.dot4());
        var random = new Random(1);
        for (int tile = 0; tile < 8; tile++) {
            var weights = bytes(random);
            send(dut, WEIGHT, weights);
            if (random.nextBoolean()) {
                send(dut, CLEAR, new long[1]);
                model.clear();
            }
            for (int product = 0; product < 6; product++) {
                var activations = bytes(random);
                send(dut, ACTIVATION, activations);
                model.accumulate(weights, activations);
                assertEquals(0x80, dut.peek(dut.top().uio_out), "done");
                assertEquals(model.value(), accumulator(dut));
            }
        }
    }

    @HardwareTest(engines = {JVM, VERILATOR, GATES, ROUTED, ROUTED_TIMED})
    void clearingForgetsAnUnfinishedVector(Dut<DotTile> dut) {
        send(dut, WEIGHT, new long[] {1, 2, 3, 4});
        send(dut, ACTIVATION, new long[] {100, 100});
        send(dut, CLEAR, new long[1]);
        assertEquals(0, accumulator(dut));
        send(dut, ACTIVATION, new long[] {1, 1, 1, 1});
        assertEquals(10, accumulator(dut));
    }

    @HardwareTest
    void drivesOnlyTheDonePin(Dut<DotTile> dut) {
        dut.expect(dut.top().uio_oe, 0x80);
        dut.step(3);
        dut.expect(dut.top().uio_out, 0);
    }

    @Test
    void emitsReviewedSystemVerilog() {
        for (var variant : variants()) {
            var netlist = Elaboration.elaborate(() -> new DotTile(variant));
            Golden.assertMatches(getClass(), netlist.top().name() + ".sv", SystemVerilog.emit(netlist));
        }
    }

    private static void send(Dut<DotTile> dut, int command, long[] bytes) {
        dut.poke(dut.top().uio_in, command);
        for (var value : bytes) {
            dut.poke(dut.top().ui_in, value & 0xff);
            dut.step();
        }
        dut.poke(dut.top().uio_in, 0);
    }

    private static long accumulator(Dut<DotTile> dut) {
        long value = 0;
        for (int part = 2; part >= 0; part--) {
            dut.poke(dut.top().uio_in, part << 2);
            long byteOfSum = dut.peek(dut.top().uo_out);
            value = part == 2 ? (byte) byteOfSum : value << 8 | byteOfSum;
        }
        return value;
    }

    private static long[] bytes(Random random) {
        return random.longs(DotTile.LANES, -128, 128).toArray();
    }
}

package ingot.generators.crossing;

import static ingot.test.EngineKind.GATES;
import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Clock;
import ingot.hdl.Module;
import ingot.hdl.Reset;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import org.junit.jupiter.params.provider.CsvSource;

class AsyncFifoTest {
    private static final AsyncFifoParams PARAMS = new AsyncFifoParams(8, 8, 2);

    /** A design around the buffer that gives it its clocks. */
    static final class TwoClocks extends Module<AsyncFifoParams> {
        final Clock writeClock = input(clock());
        final Reset writeReset = input(reset());
        final Clock readClock = input(clock());
        final Reset readReset = input(reset());
        final Stream<UInt> in = in(domain(writeClock, writeReset), () -> input(stream(uint(p.width()))));
        final Stream<UInt> out = in(domain(readClock, readReset), () -> output(stream(uint(p.width()))));

        TwoClocks() {
            super(PARAMS);
            var fifo = in(domain(writeClock, writeReset), () -> new AsyncFifo(p));
            fifo.clocked(AsyncFifo.READ, domain(readClock, readReset));
            fifo.in.connect(in);
            out.connect(fifo.out);
        }
    }

    @Device
    static TwoClocks device() {
        return new TwoClocks();
    }

    @HardwareTest(engines = {JVM, VERILATOR, GATES})
    @CsvSource({"0.5, 0.5", "0.9, 0.2", "0.2, 0.9", "1.0, 1.0"})
    void keepsEveryWordWhateverTheClocksDo(Dut<TwoClocks> dut, double writeRate, double readRate) {
        var top = dut.top();
        var random = dut.random();
        var held = new ArrayDeque<Long>();
        Long offered = null;
        int moved = 0;
        for (int step = 0; step < 1500; step++) {
            boolean writes = random.nextDouble() < writeRate;
            boolean reads = random.nextDouble() < readRate;
            if (offered == null && random.nextInt(4) > 0) {
                offered = (long) random.nextInt(256);
            }
            dut.poke(top.in.valid, offered != null);
            dut.poke(top.in.payload, offered == null ? 0 : offered);
            dut.poke(top.out.ready, random.nextInt(4) > 0);
            if (reads && dut.peek(top.out.valid) && dut.peek(top.out.ready)) {
                dut.expect(top.out.payload, held.remove());
                moved++;
            }
            if (writes && offered != null && dut.peek(top.in.ready)) {
                held.add(offered);
                offered = null;
            }
            assertTrue(held.size() <= PARAMS.depth(), "holds " + held.size());
            var clocks = new ArrayList<Clock>();
            if (writes) {
                clocks.add(top.writeClock);
            }
            if (reads) {
                clocks.add(top.readClock);
            }
            if (!clocks.isEmpty()) {
                dut.step(1, clocks.toArray(Clock[]::new));
            }
        }
        assertTrue(moved > 1500 * Math.min(writeRate, readRate) * 0.5, "moved " + moved);
    }
}

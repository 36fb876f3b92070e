package ingot.generators.serial;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.generators.serial.I2cMaster.Operation;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.StreamSink;
import ingot.test.StreamSource;
import ingot.test.serial.I2cBus;
import ingot.test.serial.I2cDevice;
import java.util.List;
import org.junit.jupiter.params.provider.ValueSource;

class I2cMasterTest {
    private static final int ADDRESS = 0x2a;

    record Command(Operation operation, int data, boolean more) {}

    record Answer(int data, boolean acknowledged, boolean lost) {}

    @Device
    static I2cMaster device() {
        return new I2cMaster(new I2cMasterParams(4));
    }

    /** The master with its streams and a bus. */
    private static final class Bench {
        final Dut<I2cMaster> dut;
        final I2cBus bus;
        final StreamSource<Command> source;
        final StreamSink<Answer> sink;
        int asked;

        Bench(Dut<I2cMaster> dut) {
            this.dut = dut;
            dut.poke(dut.top().quarter, 4);
            bus = new I2cBus(dut, dut.top().scl, dut.top().sda, dut.top().sclLow, dut.top().sdaLow);
            source = dut.source(dut.top().in, Command.class);
            sink = dut.sink(dut.top().out, Answer.class);
            dut.step(6);
        }

        Answer ask(Operation operation, int data, boolean more) {
            source.send(new Command(operation, data, more));
            return sink.await(++asked, 3000).getLast();
        }

        void start() {
            assertEquals(false, ask(Operation.START, 0, false).lost());
        }

        boolean write(int data) {
            return ask(Operation.WRITE, data, false).acknowledged();
        }

        int read(boolean more) {
            return ask(Operation.READ, 0, more).data();
        }

        void stop() {
            assertEquals(false, ask(Operation.STOP, 0, false).lost());
        }
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    @ValueSource(ints = {0, 37})
    void writesAndReadsAndBeginsAgain(Dut<I2cMaster> dut, int stretch) {
        var bench = new Bench(dut);
        var device = new I2cDevice(bench.bus, ADDRESS).stretches(stretch).give(0x81, 0x00, 0xfe);
        bench.start();
        assertTrue(bench.write(ADDRESS << 1));
        assertTrue(bench.write(0xa5));
        assertTrue(bench.write(0x3c));
        dut.expect(dut.top().busy, true);
        bench.start();
        assertTrue(bench.write(ADDRESS << 1 | 1));
        assertEquals(0x81, bench.read(true));
        assertEquals(0x00, bench.read(true));
        assertEquals(0xfe, bench.read(false));
        bench.stop();
        dut.step(5);
        dut.expect(dut.top().busy, false);
        assertEquals(List.of(0xa5, 0x3c), device.written());
        bench.start();
        assertTrue(bench.write(ADDRESS << 1));
        bench.stop();
        assertTrue(bench.bus.scl() && bench.bus.sda());
    }

    @HardwareTest(engines = JVM)
    void tellsWhatIsNotAcknowledged(Dut<I2cMaster> dut) {
        var bench = new Bench(dut);
        var device = new I2cDevice(bench.bus, ADDRESS).refusesAfter(1);
        bench.start();
        assertEquals(false, bench.write(0x44 << 1));
        bench.stop();
        bench.start();
        assertTrue(bench.write(ADDRESS << 1));
        assertTrue(bench.write(1));
        assertEquals(false, bench.write(2));
        bench.stop();
        assertEquals(List.of(1), device.written());
    }

    @HardwareTest(engines = JVM)
    void givesTheBusUpToAStrongerMaster(Dut<I2cMaster> dut) {
        var bench = new Bench(dut);
        var other = new OtherMaster();
        bench.bus.join(other);
        bench.start();
        other.dataLow = true;
        var answer = bench.ask(Operation.WRITE, 0xff, false);
        assertTrue(answer.lost());
        dut.step(20);
        dut.expect(dut.top().sclLow, false);
        dut.expect(dut.top().sdaLow, false);
        assertTrue(bench.ask(Operation.WRITE, 0x12, false).lost(), "until it begins again");
        dut.expect(dut.top().sclLow, false);
        // The other one still has the bus: a START waits for its STOP.
        bench.source.send(new Command(Operation.START, 0, false));
        dut.step(200);
        assertEquals(bench.asked, bench.sink.received().size());
        other.dataLow = false;
        bench.sink.await(++bench.asked, 200);
        assertEquals(false, bench.sink.received().getLast().lost());
    }

    private static final class OtherMaster implements I2cBus.Participant {
        private boolean dataLow;

        @Override
        public boolean sclLow() {
            return false;
        }

        @Override
        public boolean sdaLow() {
            return dataLow;
        }
    }

    @HardwareTest(engines = JVM)
    void takesThirtySixQuartersForAByte(Dut<I2cMaster> dut) {
        var bench = new Bench(dut);
        new I2cDevice(bench.bus, ADDRESS);
        bench.start();
        long before = dut.cycle();
        bench.write(ADDRESS << 1);
        long cycles = dut.cycle() - before;
        assertEquals(36 * 5 + 9 * 3, cycles, 9);
    }
}

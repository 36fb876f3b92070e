package ingot.systolic.tensor;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.StreamSink;
import ingot.test.bus.Axi;
import ingot.test.bus.AxiMemory;
import ingot.test.bus.SparseMemory;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Beats of four bytes, and four bursts of each kind under way. */
class BusPortTest {
    record Burst(long address, int more) {}

    record Beat(long data, boolean failed) {}

    record WriteBeat(long data, boolean last) {}

    private static final long FAULTY = 0x3000;

    @Device
    static BusPort device() {
        return new BusPort(TensorParams.int8(4, 4, 64, 32));
    }

    @HardwareTest(engines = JVM, seeds = 2)
    void everyReaderGetsItsBeatsAndWritesAreAnswered(Dut<BusPort> dut) {
        var top = dut.top();
        var memory = new SparseMemory();
        for (int i = 0; i < 0x1000; i++) {
            memory.writeWord(4L * i, 4, BigInteger.valueOf(4L * i));
        }
        var bus = top.bus;
        new AxiMemory(dut, new Axi.Channels(bus.aw(), bus.w(), bus.b(), bus.ar(), bus.r()), memory).pauses(0.3).faultsAt(address -> address == FAULTY);
        var expected = new ArrayList<List<Beat>>();
        var sinks = new ArrayList<StreamSink<Beat>>();
        for (int reader = 0; reader < BusPort.READERS; reader++) {
            var source = dut.source(top.reads.get(reader), Burst.class).pauses(0.3);
            expected.add(new ArrayList<>());
            for (int i = 0; i < 40; i++) {
                int beats = 1 + dut.random().nextInt(8);
                long address = 32L * dut.random().nextInt(0x200);
                source.send(new Burst(address, beats - 1));
                for (int j = 0; j < beats; j++) {
                    expected.get(reader).add(new Beat(address + 4L * j, address + 4L * j == FAULTY));
                }
            }
            sinks.add(dut.sink(top.beats.get(reader), Beat.class).backPressure(0.3));
        }
        dut.source(top.write, Burst.class).send(new Burst(0x5000, 1), new Burst(FAULTY, 0), new Burst(0x6000, 0));
        dut.source(top.written, WriteBeat.class).pauses(0.5).send(new WriteBeat(7, false), new WriteBeat(8, true), new WriteBeat(9, true), new WriteBeat(10, true));
        var answers = new ArrayList<Boolean>();
        boolean wasBusy = false;
        int cycle = 0;
        while (cycle++ < 3000 && (sinks.get(0).received().size() < expected.get(0).size() || sinks.get(1).received().size() < expected.get(1).size())) {
            if (dut.peek(top.answer.valid())) {
                answers.add(dut.peek(top.answer.payload()));
            }
            wasBusy |= dut.peek(top.busy);
            dut.step();
        }
        assertEquals(expected.get(0), sinks.get(0).received());
        assertEquals(expected.get(1), sinks.get(1).received());
        assertEquals(List.of(false, true, false), answers);
        assertEquals(BigInteger.valueOf(8), memory.readWord(0x5004, 4));
        assertTrue(wasBusy);
        dut.step(5);
        dut.expect(top.busy, false);
    }

    @HardwareTest(engines = JVM)
    void asManyBurstsAreUnderWayAsTheParametersAllow(Dut<BusPort> dut) {
        var addresses = dut.sink(dut.top().bus.ar(), Axi.Address.class, "prot");
        for (int reader = 0; reader < BusPort.READERS; reader++) {
            var source = dut.source(dut.top().reads.get(reader), Burst.class);
            for (int i = 0; i < 10; i++) {
                source.send(new Burst(32L * i, 0));
            }
        }
        dut.step(50);
        assertEquals(2 * dut.top().params().outstanding(), addresses.received().size());
    }
}

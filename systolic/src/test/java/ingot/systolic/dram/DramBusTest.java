package ingot.systolic.dram;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.bus.Axi;
import ingot.test.bus.AxiMaster;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Bursts against a plain array. */
class DramBusTest {
    private static final DramBusParams PARAMS = new DramBusParams(DramParams.ddr4(2, 6, 32), 2);
    private static final int BEATS = 1 << PARAMS.dram().addressBits();

    private static final int PAGE = 1024;
    private static final int BURST = 256;

    @Device
    static DramBus device() {
        return new DramBus(PARAMS);
    }

    private static Axi.Channels pins(Dut<DramBus> dut) {
        var bus = dut.top().bus;
        return new Axi.Channels(bus.aw(), bus.w(), bus.b(), bus.ar(), bus.r());
    }

    @HardwareTest(engines = JVM)
    void readsWhatBurstsWrote(Dut<DramBus> dut) {
        var master = new AxiMaster(dut, pins(dut)).pauses(0.2);
        var expected = new BigInteger[BEATS];
        for (int first = 0; first < BEATS; first += BURST) {
            var words = words(dut.random(), BURST);
            assertEquals(Axi.OKAY, master.write(4L * first, words));
            System.arraycopy(words.toArray(), 0, expected, first, BURST);
        }
        for (int i = 0; i < 60; i++) {
            int count = 1 + dut.random().nextInt(20);
            // Within a block of 4 KiB.
            int first = dut.random().nextInt(BEATS / PAGE) * PAGE + dut.random().nextInt(PAGE - count);
            if (i % 3 < 2) {
                var words = words(dut.random(), count);
                assertEquals(Axi.OKAY, master.write(4L * first, words));
                for (int j = 0; j < count; j++) {
                    expected[first + j] = words.get(j);
                }
            } else {
                assertEquals(Arrays.asList(expected).subList(first, first + count), master.read(4L * first, count));
            }
        }
    }

    private static List<BigInteger> words(RandomGenerator random, int count) {
        return Stream.generate(() -> BigInteger.valueOf(random.nextInt() & 0xffff_ffffL)).limit(count).toList();
    }

    @HardwareTest(engines = JVM)
    void longReadsTakeAlmostACyclePerBeat(Dut<DramBus> dut) {
        var ar = dut.source(dut.top().bus.ar(), Axi.Address.class, "prot", "lock", "cache", "qos");
        var r = dut.sink(dut.top().bus.r(), Axi.ReadData.class);
        for (int i = 0; i < 8; i++) {
            ar.send(new Axi.Address(i % 4, 512L * i, 127, 2, 1, 0));
        }
        long before = dut.cycle();
        r.await(1024, 2000);
        assertTrue(dut.cycle() - before < 1024 * 1.15, "it took " + (dut.cycle() - before));
    }
}

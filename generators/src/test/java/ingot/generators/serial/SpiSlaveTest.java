package ingot.generators.serial;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Agent;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.serial.SpiHost;
import ingot.test.serial.SpiMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.provider.ValueSource;

class SpiSlaveTest {
    private static final int HALF_BIT = 4;

    @Device
    static SpiSlave device() {
        return new SpiSlave(new SpiSlaveParams(8));
    }

    private static SpiHost host(Dut<SpiSlave> dut, int mode) {
        var top = dut.top();
        dut.poke(top.clockIdle, SpiMode.of(mode).clockIdle());
        dut.poke(top.secondEdge, SpiMode.of(mode).secondEdge());
        var host = new SpiHost(dut, top.sclk, top.mosi, top.selectN, top.miso, SpiMode.of(mode), 8, HALF_BIT);
        dut.step(8);
        return host;
    }

    private static List<Long> heard(Dut<SpiSlave> dut) {
        var came = new ArrayList<Long>();
        dut.attach(Agent.watching(() -> {
            if (dut.peek(dut.top().out.valid())) {
                came.add(dut.peek(dut.top().out.payload()));
            }
        }));
        return came;
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    @ValueSource(ints = {0, 1, 2, 3})
    void exchangesWordsInEveryMode(Dut<SpiSlave> dut, int mode) {
        var host = host(dut, mode);
        var came = heard(dut);
        var source = dut.source(dut.top().in, long.class);
        var expected = new ArrayList<Long>();
        for (int transfer = 0; transfer < 8; transfer++) {
            int length = 1 + dut.random().nextInt(3);
            var out = dut.random().longs(length, 0, 256).toArray();
            var answers = dut.random().longs(length, 0, 256).toArray();
            for (int i = 0; i < length; i++) {
                source.send(answers[i]);
                expected.add(out[i]);
            }
            dut.step(3);
            assertArrayEquals(answers, host.exchange(out));
        }
        assertEquals(expected, came);
    }

    @HardwareTest(engines = JVM)
    @ValueSource(ints = {0, 1, 2, 3})
    void sendsZerosWhereNothingWaitsAndLosesNothing(Dut<SpiSlave> dut, int mode) {
        var host = host(dut, mode);
        var source = dut.source(dut.top().in, long.class).send(0x11L);
        dut.step(2);
        assertArrayEquals(new long[] {0x11, 0, 0}, host.exchange(1, 2, 3));
        source.send(0x22L, 0x33L);
        dut.step(2);
        assertArrayEquals(new long[] {0x22}, host.exchange(4));
        assertArrayEquals(new long[] {0x33}, host.exchange(5));
    }
}

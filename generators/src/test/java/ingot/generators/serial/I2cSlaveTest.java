package ingot.generators.serial;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.serial.I2cBus;
import ingot.test.serial.I2cHost;
import java.util.ArrayList;
import java.util.List;

class I2cSlaveTest {
    private static final int ADDRESS = 0x51;

    record Written(int data, boolean first) {}

    @Device
    static I2cSlave device() {
        return new I2cSlave(new I2cSlaveParams(ADDRESS));
    }

    private static I2cHost host(Dut<I2cSlave> dut) {
        var top = dut.top();
        var host = new I2cHost(new I2cBus(dut, top.scl, top.sda, top.sclLow, top.sdaLow), 4);
        dut.step(6);
        return host;
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void takesAndGivesBytesAtItsOwnPace(Dut<I2cSlave> dut) {
        var host = host(dut);
        var sink = dut.sink(dut.top().out, Written.class).backPressure(0.97);
        var bytes = List.of(0x80, 0x01, 0xff, 0x00);
        dut.source(dut.top().in, int.class).pauses(0.97).sendAll(bytes);
        var expected = new ArrayList<Written>();
        for (int transfer = 0; transfer < 3; transfer++) {
            host.start();
            assertTrue(host.write(ADDRESS << 1));
            for (int i = 0; i < 3; i++) {
                int value = dut.random().nextInt(256);
                assertTrue(host.write(value));
                expected.add(new Written(value, i == 0));
            }
            if (transfer < 2) {
                host.stop();
            }
        }
        host.start();
        assertTrue(host.write(ADDRESS << 1 | 1));
        for (int i = 0; i < bytes.size(); i++) {
            assertEquals(bytes.get(i), host.read(i < bytes.size() - 1));
        }
        host.stop();
        assertEquals(expected, sink.received());
    }

    @HardwareTest(engines = JVM)
    void keepsStillForOthers(Dut<I2cSlave> dut) {
        var host = host(dut);
        var sink = dut.sink(dut.top().out, Written.class);
        host.start();
        assertFalse(host.write(ADDRESS + 1 << 1));
        assertFalse(host.write(ADDRESS << 1), "a byte that looks like its address");
        host.stop();
        host.start();
        assertTrue(host.write(ADDRESS << 1));
        assertTrue(host.write(7));
        host.stop();
        assertEquals(List.of(new Written(7, true)), sink.received());
    }
}

package ingot.generators.bus;

import static ingot.generators.serial.I2cMaster.Operation.START;
import static ingot.generators.serial.I2cMaster.Operation.STOP;
import static ingot.generators.serial.I2cMaster.Operation.WRITE;
import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.generators.serial.I2cMaster;
import ingot.generators.serial.I2cMasterParams;
import ingot.generators.serial.Parity;
import ingot.generators.serial.Uart;
import ingot.generators.serial.UartParams;
import ingot.hdl.Module;
import ingot.hdl.Vec;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.bus.ApbMaster;
import ingot.test.bus.ApbPins;
import ingot.test.bus.AxiMaster;
import ingot.test.serial.I2cBus;
import ingot.test.serial.I2cDevice;
import ingot.test.serial.UartFormat;
import ingot.test.serial.UartListener;
import ingot.test.serial.UartSender;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code docs/buses.md} shows. */
class BusGuideTest {
    // guide:
    /** Four registers behind APB. */
    static final class Scratch extends Module<ApbParams> {
        final Apb bus = input(Apb.of(p));

        Scratch() {
            super(new ApbParams(ApbVersion.APB4, 4, 32));
            var words = reg(vec(4, uint(32)), zero(vec(4, uint(32))));
            var word = words.get(bus.addr().high(2));
            when(bus.fire().and(bus.write()), () -> word.set(bus.wdata()));
            bus.ready().set(true);
            bus.rdata().set(word);
            bus.slverr().set(false);
            bus.rules("bus", Role.SUBORDINATE, 16);
        }
    }
    // guide: end

    @Device
    static Scratch scratch() {
        return new Scratch();
    }

    // guide:
    /** Two AXI4 managers share two memories. */
    static final class Chip extends Module<Chip.Params> {
        record Params() {}

        private static final Axi4CrossbarParams CROSSBAR =
                new Axi4CrossbarParams(2, 14, 32, 2, List.of(), List.of(0x0000L, 0x2000L), List.of(0x1000L, 0x1000L), 4);

        final Vec<Axi4> managers = input(vec(2, Axi4.of(CROSSBAR.port())));

        Chip() {
            super(new Params());
            var crossbar = new Axi4Crossbar(CROSSBAR);
            for (int i = 0; i < 2; i++) {
                connect(crossbar.managers.get(i), managers.get(i));
                Axi4Memory memory = new Axi4Memory(new Axi4MemoryParams(12, 32, 3)).at(i);
                memory.bus.aw().connect(crossbar.subordinates.get(i).aw().map(Chip::local));
                memory.bus.w().connect(crossbar.subordinates.get(i).w());
                memory.bus.ar().connect(crossbar.subordinates.get(i).ar().map(Chip::local));
                crossbar.subordinates.get(i).b().connect(memory.bus.b());
                crossbar.subordinates.get(i).r().connect(memory.bus.r());
            }
        }

        /** The address in a memory of 4 KiB. */
        private static Axi4.Address local(Axi4.Address a) {
            return a.at(a.addr().low(12));
        }
    }
    // guide: end

    @Device
    static Chip chip() {
        return new Chip();
    }

    @HardwareTest(engines = JVM)
    void bothManagersReachBothMemories(Dut<Chip> dut) {
        var first = new AxiMaster(dut, BusPins.of(dut.top().managers.get(0)));
        var second = new AxiMaster(dut, BusPins.of(dut.top().managers.get(1)));
        for (long address : new long[] {0x0010, 0x2010}) {
            first.write(address, address + 1);
            assertEquals(BigInteger.valueOf(address + 1), second.read(address));
        }
        assertEquals(AxiLite.DECERR, second.write(0x1000, 1));
    }

    // guide:
    @HardwareTest(engines = JVM)
    void keepsWords(Dut<Scratch> dut) {
        var bus = dut.top().bus;
        var master = new ApbMaster(dut, new ApbPins(bus.sel(), bus.enable(), bus.addr(), bus.write(), bus.wdata(), bus.strb(), bus.ready(), bus.rdata(),
                bus.slverr()));
        master.write(8, 0x1234);
        assertEquals(BigInteger.valueOf(0x1234), master.read(8).data());
    }
    // guide: end

    // guide:
    @HardwareTest(engines = JVM)
    void echoes(Dut<Uart> dut) {
        dut.poke(dut.top().divisor, 8);
        var sender = new UartSender(dut, dut.top().rxd, new UartFormat(8));
        var listener = new UartListener(dut, dut.top().txd, new UartFormat(8));
        sender.send(0x55, 0x0f);
        dut.source(dut.top().in, int.class).send(1, 2, 3);
        dut.waitUntil(() -> listener.words().equals(List.of(1, 2, 3)), 500);
    }
    // guide: end

    @Device
    static Uart uart() {
        return new Uart(new UartParams(8, Parity.NONE, 1, 8, 4));
    }

    // guide:
    record Command(I2cMaster.Operation operation, int data, boolean more) {}

    record Answer(int data, boolean acknowledged, boolean lost) {}

    @HardwareTest(engines = JVM)
    void writesAByte(Dut<I2cMaster> dut) {
        var top = dut.top();
        dut.poke(top.quarter, 5);
        var device = new I2cDevice(new I2cBus(dut, top.scl, top.sda, top.sclLow, top.sdaLow), 0x50);
        dut.source(top.in, Command.class).send(new Command(START, 0, false), new Command(WRITE, 0x50 << 1, false), new Command(WRITE, 0x42, false),
                new Command(STOP, 0, false));
        dut.sink(top.out, Answer.class).await(4, 2000);
        assertEquals(List.of(0x42), device.written());
    }
    // guide: end

    @Device
    static I2cMaster i2c() {
        return new I2cMaster(new I2cMasterParams(8));
    }

    @Test
    void theGuideShowsTheCodeThatRuns() throws IOException {
        var guide = Files.readString(Path.of("../docs/buses.md"));
        var here = Files.readString(Path.of("src/test/java/ingot/generators/bus/BusGuideTest.java"));
        var regions = Pattern.compile("    // guide:\\n(.*?)\\n    // guide: end", Pattern.DOTALL).matcher(here).results().toList();
        assertEquals(guide.split("```java").length - 1, regions.size());
        for (var region : regions) {
            assertTrue(guide.contains(region.group(1).stripIndent()), () -> "docs/buses.md must show:\n" + region.group(1));
        }
    }
}

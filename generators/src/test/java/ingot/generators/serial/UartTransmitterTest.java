package ingot.generators.serial;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.serial.UartFormat;
import ingot.test.serial.UartListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;

class UartTransmitterTest {
    @Device(params = "formats")
    static UartTransmitter device(UartParams params) {
        return new UartTransmitter(params);
    }

    static List<UartParams> formats() {
        return List.of(new UartParams(8, Parity.NONE, 1, 8, 2), new UartParams(7, Parity.EVEN, 2, 8, 2), new UartParams(9, Parity.ODD, 1, 8, 2));
    }

    static UartFormat format(UartParams p, int cyclesPerBit) {
        return new UartFormat(cyclesPerBit, p.dataBits(), switch (p.parity()) {
            case NONE -> 0;
            case ODD -> 1;
            case EVEN -> 2;
        }, p.stopBits());
    }

    @HardwareTest(engines = JVM)
    void sendsEveryWord(Dut<UartTransmitter> dut) {
        var p = dut.top().params();
        dut.poke(dut.top().divisor, 5);
        var listener = new UartListener(dut, dut.top().line, format(p, 5));
        var words = new ArrayList<Integer>();
        for (int i = 0; i < 40; i++) {
            words.add(dut.random().nextInt(1 << p.dataBits()));
        }
        dut.source(dut.top().in, int.class).pauses(0.01).sendAll(words);
        dut.waitUntil(() -> listener.frames().size() == words.size(), 8000);
        assertEquals(words, listener.words());
    }

    @HardwareTest(engines = VERILATOR)
    @Tag("full")
    void sendsEveryWordOnVerilator(Dut<UartTransmitter> dut) {
        sendsEveryWord(dut);
    }

    @HardwareTest(engines = JVM)
    void leavesNoPauseBetweenWords(Dut<UartTransmitter> dut) {
        var p = dut.top().params();
        dut.poke(dut.top().divisor, 4);
        var listener = new UartListener(dut, dut.top().line, format(p, 4));
        dut.source(dut.top().in, int.class).send(1, 2, 3, 4, 5);
        long before = dut.cycle();
        dut.waitUntil(() -> listener.frames().size() == 5, 500);
        assertEquals(1 + 5 * 4 * p.frameBits(), dut.cycle() - before);
    }

    @HardwareTest(engines = JVM)
    void breaksAfterTheWord(Dut<UartTransmitter> dut) {
        var p = dut.top().params();
        dut.poke(dut.top().divisor, 4);
        var listener = new UartListener(dut, dut.top().line, format(p, 4));
        dut.source(dut.top().in, int.class).send(5);
        dut.step(3);
        dut.poke(dut.top().sendBreak, true);
        dut.waitUntil(() -> listener.frames().size() == 1, 100);
        assertEquals(List.of(5), listener.words());
        dut.step(2);
        for (int i = 0; i < 60; i++) {
            dut.expect(dut.top().line, false);
            dut.step();
        }
        dut.poke(dut.top().sendBreak, false);
        dut.step(2);
        dut.expect(dut.top().line, true);
    }
}

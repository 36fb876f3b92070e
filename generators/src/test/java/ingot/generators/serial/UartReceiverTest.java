package ingot.generators.serial;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Agent;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.serial.UartFormat;
import ingot.test.serial.UartSender;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.ValueSource;

class UartReceiverTest {
    record Received(int word, boolean parityError, boolean framingError, boolean isBreak) {}

    @Device(params = "formats")
    static UartReceiver device(UartParams params) {
        return new UartReceiver(params);
    }

    static List<UartParams> formats() {
        return UartTransmitterTest.formats();
    }

    private static List<Received> heard(Dut<UartReceiver> dut) {
        var came = new ArrayList<Received>();
        dut.attach(Agent.watching(() -> {
            if (dut.peek(dut.top().out.valid())) {
                came.add(dut.peek(dut.top().out.payload(), Received.class));
            }
        }));
        return came;
    }

    private static Received good(int word) {
        return new Received(word, false, false, false);
    }

    /** Senders whose bits are up to 4 % too long or too short. */
    @HardwareTest(engines = JVM)
    @ValueSource(ints = {48, 50, 52})
    void takesEveryWordOfASenderThatIsABitOff(Dut<UartReceiver> dut, int cyclesPerBit) {
        var p = dut.top().params();
        dut.poke(dut.top().divisor, 50);
        var came = heard(dut);
        var sender = new UartSender(dut, dut.top().line, UartTransmitterTest.format(p, cyclesPerBit));
        dut.step(10);
        var expected = new ArrayList<Received>();
        for (int i = 0; i < 12; i++) {
            int word = dut.random().nextInt(1 << p.dataBits());
            sender.send(word).rest(dut.random().nextInt(2));
            expected.add(good(word));
        }
        dut.waitUntil(sender::isDone, 12 * 15 * 52);
        dut.step(200);
        assertEquals(expected, came);
    }

    @HardwareTest(engines = VERILATOR)
    @Tag("full")
    @ValueSource(ints = {48, 50, 52})
    void takesEveryWordOfASenderThatIsABitOffOnVerilator(Dut<UartReceiver> dut, int cyclesPerBit) {
        takesEveryWordOfASenderThatIsABitOff(dut, cyclesPerBit);
    }

    @HardwareTest(engines = JVM)
    void tellsWhatIsWrong(Dut<UartReceiver> dut) {
        var p = dut.top().params();
        boolean hasParity = p.parity() != Parity.NONE;
        dut.poke(dut.top().divisor, 8);
        var came = heard(dut);
        var sender = new UartSender(dut, dut.top().line, UartTransmitterTest.format(p, 8));
        sender.rest(2).send(0x35).send(0x36, false, true).send(0x37, true, false).rest(1).send(0x38).sendBreak(40).rest(1).send(0x39);
        // A start bit that is not there any more in its middle.
        sender.rest(2).level(false, 2).rest(3).send(0x3a);
        dut.waitUntil(sender::isDone, 4000);
        dut.step(30);
        assertEquals(List.of(good(0x35), new Received(0x36, hasParity, false, false), new Received(0x37, false, true, false), good(0x38),
                new Received(0, p.parity() == Parity.ODD, true, true), good(0x39), good(0x3a)), came);
    }

    @HardwareTest(engines = JVM)
    void beginsNothingInReset(Dut<UartReceiver> dut) {
        dut.poke(dut.top().divisor, 8);
        new UartSender(dut, dut.top().line, new UartFormat(8));
        var came = heard(dut);
        dut.reset(3);
        dut.step(300);
        assertEquals(List.of(), came);
    }
}

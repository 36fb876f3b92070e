package ingot.generators.serial;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.serial.UartFormat;
import ingot.test.serial.UartListener;
import ingot.test.serial.UartSender;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class UartTest {
    record Received(int word, boolean parityError, boolean framingError, boolean isBreak) {}

    @Device
    static Uart device() {
        return new Uart(new UartParams(8, Parity.NONE, 1, 8, 4));
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void sendsAndReceivesAtOnce(Dut<Uart> dut) {
        dut.poke(dut.top().divisor, 6);
        var format = new UartFormat(6);
        var listener = new UartListener(dut, dut.top().txd, format);
        var sender = new UartSender(dut, dut.top().rxd, format);
        dut.step(5);
        var words = IntStream.range(0, 20).mapToObj(i -> 7 * i).toList();
        dut.source(dut.top().in, int.class).sendAll(words);
        words.forEach(word -> sender.send(255 - word));
        dut.sink(dut.top().out, Received.class).backPressure(0.5)
                .expectAll(words.stream().map(word -> new Received(255 - word, false, false, false)).toList()).drain(2000);
        dut.waitUntil(() -> listener.frames().size() == words.size(), 2000);
        assertEquals(words, listener.words());
    }

    @HardwareTest(engines = JVM)
    void saysWhichWordsAreLost(Dut<Uart> dut) {
        dut.poke(dut.top().divisor, 6);
        var sender = new UartSender(dut, dut.top().rxd, new UartFormat(6));
        sender.rest(2).send(1, 2, 3, 4, 5, 6);
        var lost = new ArrayList<Long>();
        for (int i = 0; i < 400; i++) {
            if (dut.peek(dut.top().overrun)) {
                lost.add(dut.cycle());
            }
            dut.step();
        }
        assertEquals(2, lost.size());
        assertEquals(List.of(1, 2, 3, 4), dut.sink(dut.top().out, Received.class).await(4, 10).stream().map(Received::word).toList());
    }
}

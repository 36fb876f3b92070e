package ingot.test.guide;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.XAWARE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.ArrayList;
import java.util.List;

class SerialSenderTest {
    // guide: design
    /** Sends bytes as a UART does: a start bit, eight bits from the lowest up, a stop bit. */
    static final class SerialSender extends Module<SerialSender.Params> {
        record Params(int clockHz, int baud) {
            Params {
                if (baud < 1 || clockHz < 2 * baud) {
                    throw new IllegalArgumentException("a bit lasts at least 2 cycles of the clock; " + clockHz + " Hz is too slow for " + baud + " baud");
                }
            }

            int cyclesPerBit() {
                return (clockHz + baud / 2) / baud;
            }
        }

        final Stream<UInt> bytes = input(stream(uint(8)));
        final Bool tx = output(bool());

        SerialSender(Params params) {
            super(params);
            var rest = reg(uint(10), 0x3ff);
            var bitsLeft = reg(uint(4), 0);
            var cyclesLeft = reg(uint(bitsFor(p.cyclesPerBit() - 1)), 0);
            var idle = bitsLeft.eq(0);
            when(bytes.fire(), () -> {
                rest.set(cat(lit(true), bytes.payload, lit(false)));
                bitsLeft.set(10);
                cyclesLeft.set(p.cyclesPerBit() - 1);
            }).elseWhen(cyclesLeft.ne(0), () -> cyclesLeft.set(cyclesLeft.minus(1).wrap(cyclesLeft.width()))).elseWhen(idle.not(), () -> {
                rest.set(cat(lit(true), rest.high(9)));
                bitsLeft.set(bitsLeft.minus(1).wrap(4));
                cyclesLeft.set(p.cyclesPerBit() - 1);
            });
            bytes.ready.set(idle.and(cyclesLeft.eq(0)));
            tx.set(rest.bit(0));
            cover(bytes.fire().and(past(idle.not())), "a byte follows the one before at once");
        }
    }
    // guide: end

    @Device
    static SerialSender sender() {
        return new SerialSender(new SerialSender.Params(1_000_000, 115_200));
    }

    @HardwareTest(engines = {JVM, XAWARE})
    void sendsBytesOneAfterTheOther(Dut<SerialSender> dut) {
        dut.source(dut.top().bytes, Integer.class).send(0x55, 0x00, 0xC3);
        var seen = new ArrayList<Integer>();
        for (int cycle = 0; seen.size() < 3 && cycle < 1000; cycle++) {
            if (!dut.peek(dut.top().tx)) {
                dut.step(9 / 2);
                int value = 0;
                for (int bit = 0; bit < 8; bit++) {
                    dut.step(9);
                    value |= (dut.peek(dut.top().tx) ? 1 : 0) << bit;
                }
                dut.step(9);
                dut.expect(dut.top().tx, true);
                seen.add(value);
            }
            dut.step(1);
        }
        assertEquals(List.of(0x55, 0x00, 0xC3), seen);
    }
}

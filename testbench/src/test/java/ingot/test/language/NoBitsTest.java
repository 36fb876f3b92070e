package ingot.test.language;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ingot.hdl.Bundle;
import ingot.hdl.Module;
import ingot.hdl.ReadUnderWrite;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;

/** A design with words of no bits runs on every engine; a test sets and reads them as 0. */
class NoBitsTest {
    record Params(int tagBits) {}

    record Item(UInt tag, UInt data) implements Bundle {}

    record Sent(int tag, int data) {}

    static final class Tagged extends Module<Params> {
        final Item in = input(new Item(uint(p.tagBits()), uint(4)));
        final Item out = output(new Item(uint(p.tagBits()), uint(4)));
        final UInt total = output(uint(5 + p.tagBits()));
        final UInt element = output(uint(4));

        Tagged(int tagBits) {
            super(new Params(tagBits));
            connect(out, next(in));
            total.set(cat(in.tag(), in.data()).plus(in.tag()));
            var store = mem(1 << p.tagBits(), uint(4), ReadUnderWrite.NEW);
            store.write(in.tag(), in.data());
            element.set(store.readNext(in.tag()));
        }
    }

    @Device
    static Tagged tagged() {
        return new Tagged(0);
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void isZero(Dut<Tagged> dut) {
        var top = dut.top();
        dut.poke(top.in, new Sent(0, 5));
        dut.expect(top.total, 5);
        dut.step();
        dut.expect(top.out, new Sent(0, 5));
        dut.expect(top.element, 5);
        dut.poke(top.in.tag(), 0);
        dut.expect(top.in.tag(), 0);
        assertThrows(IllegalArgumentException.class, () -> dut.poke(top.in.tag(), 1));
        assertThrows(AssertionError.class, () -> dut.expect(top.out.tag(), 1));
    }
}

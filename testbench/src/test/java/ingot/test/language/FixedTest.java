package ingot.test.language;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Fixed;
import ingot.hdl.Hdl;
import ingot.hdl.Module;
import ingot.hdl.Rounding;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;

/** Fixed-point arithmetic against integers in Java, and bundles with components that flow the other way. */
class FixedTest {
    record None() {}

    /** A request, and the answer that comes back. */
    record Link(UInt request, UInt answer) implements Bundle {
        static Link of() {
            return new Link(Hdl.uint(8), Hdl.flip(Hdl.uint(8)));
        }
    }

    static final class Inner extends Module<None> {
        final Link link = input(Link.of());

        Inner() {
            super(new None());
            link.answer().set(link.request().plus(1).wrap(8));
        }
    }

    static final class Filter extends Module<None> {
        final Fixed a = input(fixed(3, 5));
        final Fixed b = input(fixed(2, 7));
        final Fixed sum = output(fixed(4, 7));
        final Fixed difference = output(fixed(4, 7));
        final Fixed product = output(fixed(5, 12));
        final Fixed short4 = output(fixed(6, 4));
        final Fixed limited = output(fixed(1, 5));
        final Fixed wider = output(fixed(4, 9));
        final Fixed scaled = output(fixed(5, 7));
        final Bool less = output(bool());
        final Link link = input(Link.of());

        Filter() {
            super(new None());
            sum.set(a.plus(b));
            difference.set(a.minus(b));
            product.set(a.times(b));
            short4.set(a.times(b).round(4, Rounding.HALF_EVEN));
            limited.set(a.saturate(1));
            wider.set(a);
            scaled.set(a.times(fixed(2, 2).lit(-1.75)));
            less.set(a.lt(b));
            var inner = new Inner();
            connect(inner.link, link);
        }
    }

    @Device
    static Filter filter() {
        return new Filter();
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void isExact(Dut<Filter> dut) {
        var top = dut.top();
        for (var i = 0; i < 100; i++) {
            int a = i < 4 ? new int[] {-128, 127, 0, -1}[i] : dut.random().nextInt(256) - 128;
            int b = i < 4 ? new int[] {-256, 255, -1, -256}[i] : dut.random().nextInt(512) - 256;
            dut.poke(top.a, a);
            dut.poke(top.b, b);
            dut.poke(top.link.request(), i);
            dut.expect(top.sum, 4 * a + b);
            dut.expect(top.difference, 4 * a - b);
            dut.expect(top.product, a * b);
            dut.expect(top.short4, (long) Math.rint(a * b / 256.0));
            dut.expect(top.limited, Math.clamp(a, -32, 31));
            dut.expect(top.wider, a * 16);
            dut.expect(top.scaled, a * -7);
            dut.expect(top.less, 4 * a < b);
            dut.expect(top.link.answer(), i + 1);
        }
    }
}

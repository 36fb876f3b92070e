package ingot.test.language;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;

import ingot.hdl.Module;
import ingot.hdl.Rounding;
import ingot.hdl.SInt;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Every operator that is more than one netlist node, against plain Java, at its extremes and at random. */
class OperatorTest {
    record None() {}

    private static final int DROPPED = 3;
    private static final int[] TABLE = {3, 1, 4, 1, 5, 9};

    static final class Operators extends Module<None> {
        final UInt a = input(uint(8));
        final UInt b = input(uint(8));
        final UInt amount = input(uint(4));
        final UInt odd = input(uint(7));
        final SInt s = input(sint(8));
        final SInt t = input(sint(8));
        final UInt ones = output(uint(4));
        final UInt leading = output(uint(4));
        final UInt trailing = output(uint(4));
        final UInt oddLeading = output(uint(3));
        final UInt oddTrailing = output(uint(3));
        final UInt reversed = output(uint(8));
        final UInt left = output(uint(8));
        final UInt right = output(uint(8));
        final UInt oddLeft = output(uint(7));
        final UInt fixedLeft = output(uint(8));
        final UInt minimum = output(uint(8));
        final UInt maximum = output(uint(8));
        final SInt difference = output(sint(9));
        final SInt least = output(sint(8));
        final SInt most = output(sint(8));
        final UInt magnitude = output(uint(8));
        final SInt quotient = output(sint(9));
        final SInt remainder = output(sint(8));
        final UInt field = output(uint(3));
        final UInt hot = output(uint(10));
        final UInt looked = output(uint(4));
        final UInt picked = output(uint(8));
        final UInt urgent = output(uint(8));
        final UInt patched = output(uint(8));
        final UInt replaced = output(uint(8));
        final Vec<SInt> rounded = output(vec(Rounding.values().length, sint(6)));
        final Vec<UInt> unsignedRounded = output(vec(Rounding.values().length, uint(6)));

        Operators() {
            super(new None());
            ones.set(a.popCount());
            leading.set(a.leadingZeros());
            trailing.set(a.trailingZeros());
            oddLeading.set(odd.leadingZeros());
            oddTrailing.set(odd.trailingZeros());
            reversed.set(a.reverse());
            left.set(a.rotateLeft(amount));
            right.set(a.rotateRight(amount));
            oddLeft.set(odd.rotateLeft(amount));
            fixedLeft.set(a.rotateLeft(11));
            minimum.set(a.min(b));
            maximum.set(a.max(b));
            difference.set(a.difference(b));
            least.set(s.min(t));
            most.set(s.max(t));
            magnitude.set(s.abs());
            quotient.set(s.dividedBy(t));
            remainder.set(s.remainder(t));
            field.set(a.bitsAt(amount, 3));
            hot.set(oneHot(amount, 10));
            looked.set(lookup(amount, uint(4), 3, 1, 4, 1, 5, 9));
            picked.set(oneHotMux(oneHot(amount.low(2), 4), List.of(a, b, a.xor(b), a.not())));
            urgent.set(priorityMux(List.of(a.bit(0), b.bit(0)), List.of(a, b), uint(8).lit("0x5a")));
            var patch = wire(uint(8));
            patch.set(a);
            patch.bit(amount.low(3)).set(b.bit(0));
            patched.set(patch);
            var replacement = wire(uint(8));
            replacement.set(a);
            replacement.bitsAt(amount, 3).set(b.low(3));
            replaced.set(replacement);
            for (var mode : Rounding.values()) {
                rounded.get(mode.ordinal()).set(s.round(DROPPED, mode));
                unsignedRounded.get(mode.ordinal()).set(a.round(DROPPED, mode));
            }
        }
    }

    @Device
    static Operators operators() {
        return new Operators();
    }

    private static RoundingMode java(Rounding mode) {
        return switch (mode) {
            case FLOOR -> RoundingMode.FLOOR;
            case CEIL -> RoundingMode.CEILING;
            case TO_ZERO -> RoundingMode.DOWN;
            case FROM_ZERO -> RoundingMode.UP;
            case HALF_UP -> null;
            case HALF_TO_ZERO -> RoundingMode.HALF_DOWN;
            case HALF_FROM_ZERO -> RoundingMode.HALF_UP;
            case HALF_EVEN -> RoundingMode.HALF_EVEN;
        };
    }

    private static long round(long value, Rounding mode) {
        var exact = BigDecimal.valueOf(value).divide(BigDecimal.valueOf(1 << DROPPED));
        return mode == Rounding.HALF_UP
                ? exact.add(new BigDecimal("0.5")).setScale(0, RoundingMode.FLOOR).longValueExact()
                : exact.setScale(0, java(mode)).longValueExact();
    }

    private static int rotateLeft(int value, int width, int amount) {
        var places = amount % width;
        return (value << places | value >> width - places) & (1 << width) - 1;
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void agreeWithJava(Dut<Operators> dut) {
        var random = dut.random();
        var corners = new ArrayList<>(List.of(0, 1, 127, 128, 129, 254, 255));
        for (var i = 0; i < 150; i++) {
            var corner = i < 49;
            check(dut, corner ? corners.get(i % 7) : random.nextInt(256), corner ? corners.get(i / 7) : random.nextInt(256),
                    i % 16);
        }
    }

    private static void check(Dut<Operators> dut, int a, int b, int amount) {
        var top = dut.top();
        int s = (byte) a;
        int t = (byte) b;
        int odd = a & 127;
        dut.poke(top.a, a);
        dut.poke(top.b, b);
        dut.poke(top.s, s);
        dut.poke(top.t, t);
        dut.poke(top.odd, odd);
        dut.poke(top.amount, amount);
        dut.expect(top.ones, Integer.bitCount(a));
        dut.expect(top.leading, Integer.numberOfLeadingZeros(a) - 24);
        dut.expect(top.trailing, Math.min(8, Integer.numberOfTrailingZeros(a)));
        dut.expect(top.oddLeading, Integer.numberOfLeadingZeros(odd) - 25);
        dut.expect(top.oddTrailing, Math.min(7, Integer.numberOfTrailingZeros(odd)));
        dut.expect(top.reversed, Integer.reverse(a) >>> 24);
        dut.expect(top.left, rotateLeft(a, 8, amount));
        dut.expect(top.right, rotateLeft(a, 8, (16 - amount) % 8));
        dut.expect(top.oddLeft, rotateLeft(odd, 7, amount));
        dut.expect(top.fixedLeft, rotateLeft(a, 8, 11));
        dut.expect(top.minimum, Math.min(a, b));
        dut.expect(top.maximum, Math.max(a, b));
        dut.expect(top.difference, a - b);
        dut.expect(top.least, Math.min(s, t));
        dut.expect(top.most, Math.max(s, t));
        dut.expect(top.magnitude, Math.abs(s));
        if (t != 0) {
            dut.expect(top.quotient, s / t);
            dut.expect(top.remainder, s % t);
        }
        dut.expect(top.field, a >> amount & 7);
        dut.expect(top.hot, 1 << amount & 1023);
        dut.expect(top.looked, TABLE[Math.min(amount, TABLE.length - 1)]);
        dut.expect(top.picked, new int[] {a, b, a ^ b, ~a & 255}[amount & 3]);
        dut.expect(top.urgent, (a & 1) != 0 ? a : (b & 1) != 0 ? b : 0x5a);
        int bit = amount & 7;
        dut.expect(top.patched, a & ~(1 << bit) | (b & 1) << bit);
        dut.expect(top.replaced, amount > 5 ? a : a & ~(7 << amount) | (b & 7) << amount);
        for (var mode : Rounding.values()) {
            dut.expect(top.rounded.get(mode.ordinal()), round(s, mode));
            dut.expect(top.unsignedRounded.get(mode.ordinal()), round(a, mode));
        }
    }
}

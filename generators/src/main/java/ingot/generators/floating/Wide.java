package ingot.generators.floating;

import static ingot.hdl.Hdl.lit;

import ingot.hdl.UInt;

/** Operations in single precision inside larger blocks: rounded to nearest even, in no cycle. */
final class Wide {
    static final FloatFormat FORMAT = FloatFormat.BINARY32;

    private Wide() {}

    /** {@code a * b + c}. */
    static UInt fma(UInt a, UInt b, UInt c) {
        var fma = new FloatFma(FloatParams.of(FORMAT, 0));
        fma.a.set(a);
        fma.b.set(b);
        fma.c.set(c);
        fma.rounding.set(RoundingMode.NEAREST_EVEN);
        return fma.result;
    }

    static UInt product(UInt a, UInt b) {
        var multiply = new FloatMultiply(FloatParams.of(FORMAT, 0));
        multiply.a.set(a);
        multiply.b.set(b);
        multiply.rounding.set(RoundingMode.NEAREST_EVEN);
        return multiply.result;
    }

    static UInt sum(UInt a, UInt b) {
        return total(a, b, false);
    }

    static UInt difference(UInt a, UInt b) {
        return total(a, b, true);
    }

    private static UInt total(UInt a, UInt b, boolean subtract) {
        var add = new FloatAdd(FloatParams.of(FORMAT, 0));
        add.a.set(a);
        add.b.set(b);
        add.subtract.set(subtract);
        add.rounding.set(RoundingMode.NEAREST_EVEN);
        return add.result;
    }

    /** A number of {@code from} in single precision. */
    static UInt widened(UInt number, FloatFormat from) {
        return FloatConvert.of(number, from, FORMAT);
    }

    /** A number in single precision, rounded to {@code to}. */
    static UInt narrowed(UInt number, FloatFormat to) {
        return FloatConvert.of(number, FORMAT, to);
    }

    static UInt constant(float value) {
        return lit(Integer.toUnsignedLong(Float.floatToRawIntBits(value)), FORMAT.width());
    }
}

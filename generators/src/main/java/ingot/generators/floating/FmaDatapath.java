package ingot.generators.floating;

import static ingot.hdl.Hdl.cat;
import static ingot.hdl.Hdl.lit;
import static ingot.hdl.Hdl.mux;

import ingot.generators.Pipeline;
import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Hdl;
import ingot.hdl.SInt;
import ingot.hdl.UInt;

/**
 * Product of two numbers plus a third one, perhaps of a larger format, rounded once.
 *
 * <p>The addend moves along a window in which the product stands still: the addend's bits at the far left, some guard bits, the product, and a tail. An
 * addend that would have to go further left stays, and the product counts as what is just below it: it is too small for its place to
 * matter. An addend that falls out on the right leaves a sticky bit. A zero addend counts as subnormal, so that the exponent of
 * the window is never below the least one.
 */
final class FmaDatapath {
    /** Places for registers. */
    static final int PLACES = 3 + Rounder.PLACES;

    private final FloatFormat factors;
    private final FloatFormat format;
    private final int randomBits;
    private final Pipeline pipeline;

    FmaDatapath(FloatFormat factors, FloatFormat format, int randomBits, Pipeline pipeline) {
        this.factors = factors;
        this.format = format;
        this.randomBits = randomBits;
        this.pipeline = pipeline;
    }

    private record Multiplied(Bool sign, Bool signs, SInt exponent, UInt product, UInt addend, UInt distance, Exceptional exceptional,
            UInt control) implements Bundle {}

    private record Aligned(Bool sign, Bool signs, SInt exponent, UInt product, UInt addend, Exceptional exceptional, UInt control)
            implements Bundle {}

    Answer answer(UInt a, UInt b, UInt c, UInt control) {
        var multiplied = pipeline.cut(multiplied(a, b, c, control));
        var aligned = pipeline.cut(aligned(multiplied));
        var total = pipeline.cut(total(aligned));
        return new Rounder(format, pipeline).round(total, format.leastExponent());
    }

    private int guard() {
        return Rounder.fractionBits(randomBits) + 2;
    }

    /**
     * Bits below the product. With one format a product that lies above the addend's last bit has a full significand, so those that
     * rounding looks at are enough; a product of shorter factors may be a single bit.
     */
    private int tail() {
        boolean same = factors.man() >= format.man() && factors.exp() == format.exp();
        return same ? guard() : format.precision() + guard();
    }

    private int productBits() {
        return 2 * factors.precision();
    }

    private int window() {
        return format.precision() + guard() + productBits() + tail();
    }

    private Multiplied multiplied(UInt a, UInt b, UInt c, UInt control) {
        var x = Unpacked.of(factors, a);
        var y = Unpacked.of(factors, b);
        var z = Unpacked.of(format, c);
        var productSign = x.sign().xor(y.sign());
        var signs = productSign.xor(z.sign());
        var undefined = x.infinite().and(y.zero()).or(x.zero().and(y.infinite()));
        var nan = x.nan().or(y.nan()).or(z.nan()).or(undefined);
        var infiniteProduct = x.infinite().or(y.infinite());
        var opposite = infiniteProduct.and(z.infinite()).and(signs).andNot(nan);
        var exceptional = new Exceptional(
                nan.or(opposite),
                infiniteProduct.or(z.infinite()),
                x.signaling().or(y.signaling()).or(z.signaling()).or(undefined).or(opposite),
                lit(false));
        var sign = mux(z.infinite().andNot(infiniteProduct), z.sign(), productSign);

        var top = x.exponent().plus(y.exponent()).plus(format.precision() + guard() + 1);
        var distance = top.minus(z.exponent());
        var stays = distance.isNegative().or(x.zero()).or(y.zero());
        int bits = Hdl.bitsFor(window());
        return new Multiplied(
                sign,
                signs,
                mux(stays, z.exponent(), top),
                x.significand().times(y.significand()),
                z.significand(),
                mux(stays, lit(0, bits), distance.asUInt().saturate(bits)),
                exceptional,
                control);
    }

    private Aligned aligned(Multiplied terms) {
        var addend = Shifter.rightSticky(Shifter.padded(terms.addend(), window() + 1), terms.distance());
        return new Aligned(terms.sign(), terms.signs(), terms.exponent(), terms.product(), addend, terms.exceptional(), terms.control());
    }

    private Unrounded total(Aligned terms) {
        var product = Shifter.padded(terms.product(), productBits() + tail() + 1);
        var difference = product.difference(terms.addend());
        var sum = product.plus(terms.addend());
        var magnitude = mux(terms.signs(), difference.abs(), sum);
        var isZero = magnitude.anyBit().not();
        var turned = terms.signs().and(difference.isNegative()).andNot(terms.exceptional().infinite());
        var cancelled = isZero.and(terms.signs()).andNot(terms.exceptional().infinite());
        var sign = mux(cancelled, new Control(terms.control()).is(RoundingMode.DOWN), terms.sign().xor(turned));
        return new Unrounded(sign, terms.exponent().plus(1), magnitude, terms.exceptional(), terms.control());
    }
}

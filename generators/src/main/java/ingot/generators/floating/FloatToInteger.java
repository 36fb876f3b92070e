package ingot.generators.floating;

import ingot.generators.Pipeline;
import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.EnumOf;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * A floating-point number rounded to an integer. What does not fit is the nearest integer that does, and invalid; a NaN is the largest one.
 *
 * <p>Latency: {@code stages} cycles, at most 2; a new operation in every cycle. Cost: a shifter of {@code width + man} bits and an incrementer.
 */
@Description("Floating-point number rounded to an integer, saturating.")
public final class FloatToInteger extends Module<IntegerParams> {
    /** The number. */
    public final UInt a = input(uint(p.format().width()));

    /** How to round. */
    public final EnumOf<RoundingMode> rounding = input(enumOf(RoundingMode.class));

    /** Random bits for stochastic rounding; no port where there are none. */
    public final UInt random = input(uint(p.randomBits()));

    /** The integer, in two's complement where it is signed, and the sum of its {@link Flags}. */
    public final UInt result = output(uint(p.width()));
    public final UInt flags = output(uint(Flags.BITS));

    private record Placed(Bool sign, Bool nan, Bool tooLarge, UInt magnitude, UInt fraction, UInt control) implements Bundle {}

    public FloatToInteger(IntegerParams params) {
        super(params);
        var pipeline = new Pipeline(p.stages(), 2);
        var answer = pipeline.cut(rounded(pipeline.cut(placed())));
        result.set(answer.bits());
        flags.set(answer.flags());
    }

    /** The significand, moved so that its last integer bit stands in one place. */
    private Placed placed() {
        var format = p.format();
        var x = Unpacked.of(format, a);
        int below = Control.fractionBits(p.randomBits());                    // a smaller number differs from zero in its last bit only
        int most = p.width() + below;
        var distance = x.exponent().plus(below);
        var clamped = mux(distance.isNegative(), 0, distance.asUInt());
        boolean reaches = format.greatestExponent() >= p.width();
        var tooLarge = reaches ? x.exponent().ge(p.width()).andNot(x.zero()).or(x.infinite()) : x.infinite();
        var amount = clamped.saturate(bitsFor(most));
        int fractionBits = format.man() + below;
        var moved = Shifter.left(x.significand().extend(p.width() + 1 + fractionBits), amount);
        var fraction = moved.low(fractionBits);
        var shortened = cat(fraction.high(below - 1), fraction.low(fractionBits - below + 1).anyBit());
        return new Placed(x.sign(), x.nan(), tooLarge, moved.high(p.width() + 1), shortened, Control.word(rounding, random));
    }

    private Answer rounded(Placed number) {
        int width = p.width();
        var sign = number.sign();
        var away = new Control(number.control()).roundsAway(sign, number.magnitude().bit(0), number.fraction());
        var magnitude = number.magnitude().plus(away.asUInt());
        int magnitudeBits = p.signed() ? width - 1 : width;
        var largest = lit(java.math.BigInteger.ONE.shiftLeft(magnitudeBits).subtract(java.math.BigInteger.ONE));
        var lowest = p.signed() ? largest.plus(1) : lit(0, width);
        var beyond = mux(sign, magnitude.gt(lowest), magnitude.gt(largest));
        var invalid = number.nan().or(number.tooLarge()).or(beyond);
        var bound = mux(sign.andNot(number.nan()), lowest.extend(width + 1), largest.extend(width + 1));
        var value = mux(sign, magnitude.not().plus(1).wrap(width), magnitude.wrap(width));
        var bits = mux(invalid, bound.wrap(width), value);
        var inexact = number.fraction().anyBit().andNot(invalid);
        return new Answer(bits, cat(invalid, lit(0, 3), inexact));
    }

    @Override
    protected String moduleName() {
        return "FloatToInteger_" + p.text();
    }
}

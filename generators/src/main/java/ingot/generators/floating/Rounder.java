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
 * The end of every operation: normalises, rounds and packs, and finds the flags. It has three places for registers.
 *
 * <p>A result that lies below the smallest normalised number moves up only as far as the least exponent, so that it is rounded at the place of the last
 * subnormal bit. Sources: IEEE 754-2019, sections 4.3 and 7; OCP 8-bit floating point 1.0.
 */
final class Rounder {
    /** Places for registers that {@link #round} passes. */
    static final int PLACES = 3;

    private final FloatFormat format;
    private final Pipeline pipeline;

    Rounder(FloatFormat format, Pipeline pipeline) {
        this.format = format;
        this.pipeline = pipeline;
    }

    private record Counted(Unrounded number, UInt zeros) implements Bundle {}

    /** Bits of a fraction, the last of them sticky, that a significand must have behind its {@code precision} bits once it is normalised. */
    static int fractionBits(int randomBits) {
        return Control.fractionBits(randomBits) + 1; // one more, to find whether a number is tiny
    }

    /**
     * The number rounded.
     *
     * @param least the least exponent that comes
     */
    Answer round(Unrounded number, int least) {
        int randomBits = new Control(number.control()).randomBits();
        int width = Math.max(number.significand().width(), format.precision() + fractionBits(randomBits));
        var padded = Shifter.padded(number.significand(), width);
        var counted = pipeline.cut(new Counted(
                new Unrounded(number.sign(), number.exponent(), padded, number.exceptional(), number.control()), padded.leadingZeros()));
        var moved = format.subnormals() == Subnormals.FULL
                ? movedToLeast(counted.number(), counted.zeros(), least)
                : moved(counted.number(), counted.zeros());
        return pipeline.cut(packed(pipeline.cut(moved)));
    }

    private Unrounded moved(Unrounded number, UInt zeros) {
        var exponent = number.exponent().minus(zeros.toSInt());
        return with(number, exponent, Shifter.left(number.significand(), zeros));
    }

    /** Moved up until the first bit is 1 or the exponent is the least, and down where it is below. */
    private Unrounded movedToLeast(Unrounded number, UInt zeros, int least) {
        int lowest = format.leastExponent();
        var room = number.exponent().minus(lowest);
        var wide = room.ge(zeros.toSInt());
        var up = mux(wide, zeros, Shifter.fit(room, zeros.width()).asUInt());
        if (least >= lowest) {
            var exponent = number.exponent().minus(up.toSInt());
            return with(number, exponent, Shifter.left(number.significand(), up));
        }
        var below = room.isNegative();
        var width = number.significand().width();
        var amount = mux(below, up.lit(0), up);
        var depth = room.abs().saturate(Hdl.bitsFor(width));
        var down = mux(below, depth, 0);
        var significand = Shifter.rightSticky(Shifter.left(number.significand(), amount), down);
        var exponent = number.exponent().minus(amount.toSInt());
        return with(number, mux(below, exponent.lit(lowest), exponent), significand);
    }

    private static Unrounded with(Unrounded number, SInt exponent, UInt significand) {
        return new Unrounded(number.sign(), exponent, significand, number.exceptional(), number.control());
    }

    private Answer packed(Unrounded number) {
        int precision = format.precision();
        int man = format.man();
        var control = new Control(number.control());
        var significand = number.significand();
        var kept = significand.high(precision);
        var fraction = shortened(significand.low(significand.width() - precision), fractionBits(control.randomBits()));
        var sign = number.sign();
        var exceptional = number.exceptional();

        var inexact = fraction.anyBit();
        var zero = kept.anyBit().or(inexact).not();
        var away = control.roundsAway(sign, kept.bit(0), fraction);
        var rounded = kept.plus(away.asUInt());                              // the hidden bit counts the exponent up by one
        var below = number.exponent().plus(format.bias() - 1);
        var code = below.shiftLeft(man).plus(rounded.toSInt());
        var tiny = format.subnormals() == Subnormals.FULL
                ? kept.bit(man).or(reachesNormal(control, sign, kept, fraction)).not()
                : code.lt(code.lit(1L << man));
        var large = zero.not().and(code.gt(code.lit(format.largest())));

        boolean flushed = format.subnormals() == Subnormals.FLUSHED;
        var lost = zero.not().and(tiny).and(flushed ? lit(true) : inexact);
        var toInfinity = exceptional.infinite().or(large.and(control.overflowsToInfinity(sign)));
        int width = format.width() - 1;
        var finite = mux(flushed ? zero.or(tiny) : zero, lit(0, width), code.asUInt().low(width));
        var magnitude = mux(exceptional.nan(), lit(format.nan(), width),
                mux(toInfinity, lit(format.infinite(), width), mux(large, lit(format.largest(), width), finite)));
        var isNan = format.infinite() == format.nan() ? exceptional.nan().or(toInfinity) : exceptional.nan();

        var isFinite = exceptional.nan().or(exceptional.infinite()).not();
        var flags = cat(exceptional.invalid(), exceptional.divideByZero(), isFinite.and(large), isFinite.and(lost),
                isFinite.and(inexact.or(large).or(lost)));
        return new Answer(cat(sign.andNot(isNan), magnitude), flags);
    }

    /**
     * Whether a number just below the smallest normalised one reaches it when it is rounded with one more bit, as an exponent without bounds has it.
     */
    private Bool reachesNormal(Control control, Bool sign, UInt kept, UInt fraction) {
        var half = fraction.bit(fraction.width() - 1);
        var away = control.roundsAway(sign, half, fraction.low(fraction.width() - 1));
        return kept.low(format.man()).allBits().and(half).and(away);
    }

    /** The first {@code width} bits, the last of which stands for all below it too. */
    private static UInt shortened(UInt fraction, int width) {
        int excess = fraction.width() - width;
        if (excess == 0) {
            return fraction;
        }
        return cat(fraction.high(width - 1), fraction.low(excess + 1).anyBit());
    }
}

package ingot.generators.floating;

import static ingot.hdl.Hdl.cat;

import ingot.hdl.Bool;
import ingot.hdl.EnumOf;
import ingot.hdl.UInt;

/** Rounding mode and random bits in one word, which goes along with an operation: the mode in the low three bits. */
record Control(UInt word) {
    private static final int MODE_BITS = 3;

    /** The word of an operation; {@code random} may have no bits. */
    static UInt word(EnumOf<RoundingMode> rounding, UInt random) {
        return cat(random, rounding.asUInt());
    }

    Bool is(RoundingMode mode) {
        return word.low(MODE_BITS).eq(mode.ordinal());
    }

    int randomBits() {
        return word.width() - MODE_BITS;
    }

    /** Bits of a fraction that any mode looks at, the last one of which stands for all below it too. */
    static int fractionBits(int randomBits) {
        return Math.max(2, randomBits + 1);
    }

    /** Whether a number of this sign, with last bit {@code last} and the {@code fraction} behind it, is rounded away from zero. */
    Bool roundsAway(Bool sign, Bool last, UInt fraction) {
        int width = fraction.width();
        var half = fraction.bit(width - 1);
        var rest = fraction.low(width - 1).anyBit();
        var directed = is(RoundingMode.UP).andNot(sign).or(is(RoundingMode.DOWN).and(sign)).and(fraction.anyBit());
        var nearest = half.and(is(RoundingMode.NEAREST_AWAY).or(is(RoundingMode.NEAREST_EVEN).and(rest.or(last))));
        var away = directed.or(nearest);
        if (randomBits() == 0) {
            return away;
        }
        var carry = fraction.high(randomBits()).plus(word.high(randomBits())).bit(randomBits());
        return away.or(is(RoundingMode.STOCHASTIC).and(carry));
    }

    /** Whether a number of this sign that is too large becomes infinite. */
    Bool overflowsToInfinity(Bool sign) {
        return is(RoundingMode.TO_ZERO).or(mux(sign, is(RoundingMode.UP), is(RoundingMode.DOWN))).not();
    }

    private static Bool mux(Bool condition, Bool yes, Bool no) {
        return ingot.hdl.Hdl.mux(condition, yes, no);
    }
}

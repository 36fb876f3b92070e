package ingot.generators.floating;

import static ingot.hdl.Hdl.cat;
import static ingot.hdl.Hdl.lit;
import static ingot.hdl.Hdl.mux;

import ingot.hdl.Bool;
import ingot.hdl.SInt;
import ingot.hdl.UInt;

/**
 * The parts of a number.
 *
 * @param exponent of the significand's first bit, without bias; the least one for subnormal numbers and zeros
 * @param significand with the hidden bit, which is 0 for subnormal numbers and zeros
 * @param zero whether the significand is 0
 */
record Unpacked(Bool sign, Bool nan, Bool signaling, Bool infinite, Bool zero, SInt exponent, UInt significand) {
    static Unpacked of(FloatFormat format, UInt bits) {
        int man = format.man();
        var field = bits.bits(format.width() - 2, man);
        var mantissa = bits.low(man);
        var isNormal = field.anyBit();
        var kept = format.subnormals() == Subnormals.FULL ? mantissa : mux(isNormal, mantissa, 0);
        var significand = cat(isNormal, kept);
        var biased = cat(field.high(format.exp() - 1), field.bit(0).or(isNormal.not()));
        var exponent = biased.toSInt().minus(format.bias());
        var highest = field.allBits();
        var ieee = format.specials() == Specials.IEEE;
        var nan = ieee ? highest.and(mantissa.anyBit()) : highest.and(mantissa.allBits());
        var infinite = ieee ? highest.and(mantissa.anyBit().not()) : lit(false);
        var signaling = ieee ? nan.andNot(mantissa.bit(man - 1)) : lit(false);
        return new Unpacked(bits.bit(format.width() - 1), nan, signaling, infinite, significand.anyBit().not(), exponent, significand);
    }

    /** The same number with its first significant bit in the highest place; {@code exponentBits} hold the exponents. */
    Unpacked normalised(int exponentBits) {
        var zeros = significand.leadingZeros();
        var moved = Shifter.left(significand, zeros);
        return new Unpacked(sign, nan, signaling, infinite, zero,
                Shifter.fit(exponent.minus(zeros.toSInt()), exponentBits), moved);
    }
}

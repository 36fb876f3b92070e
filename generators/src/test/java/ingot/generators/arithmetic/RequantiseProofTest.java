package ingot.generators.arithmetic;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.SInt;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Requantisation for all accumulators of 6 bits, and of 4 with shifts either way, all scales, shifts, zero points and limits, against the definitions: what is
 * written with nudges, masks and thresholds in the libraries of quantised networks is done with a rounding shift here.
 */
class RequantiseProofTest {
    static final class Watched extends Module<RequantiseParams> {
        private static final int WIDE = 50;

        final SInt in = input(sint(p.inBits()));
        final UInt multiplier = input(uint(31));
        final UInt shift = input(uint(bitsFor(p.maxShift())));
        final UInt left = input(uint(bitsFor(p.maxLeft())));
        final SInt zeroPoint = input(sint(p.outBits()));
        final SInt lowest = input(sint(p.outBits()));
        final SInt highest = input(sint(p.outBits()));

        Watched(RequantiseParams params) {
            super(params);
            var block = new Requantise(p);
            block.in.set(in);
            block.multiplier.set(multiplier);
            block.shift.set(shift);
            block.left.set(left);
            block.zeroPoint.set(zeroPoint);
            block.lowest.set(lowest);
            block.highest.set(highest);
            var product = in.times(multiplier.extend(32).asSInt()).shiftLeft(left).extend(WIDE);
            var sum = scaled(product).plus(zeroPoint);
            int most = (1 << p.outBits() - 1) - 1;
            var clamped = mux(sum.gt(most), sum.lit(most), mux(sum.lt(-most - 1), sum.lit(-most - 1), sum));
            var above = mux(clamped.lt(lowest), lowest.extend(sum.width()), clamped);
            var limited = mux(above.gt(highest), highest.extend(sum.width()), above);
            check(block.out.extend(sum.width()).eq(limited), p.rounding().name());
        }

        private SInt scaled(SInt product) {
            return switch (p.rounding()) {
                case GEMMLOWP -> gemmlowp(product);
                case HALF_UP -> product.plus(half().asSInt()).wrap(WIDE).shiftRight(places());
                case HALF_AWAY -> nearest(product, lit(true), lit(false));
                case HALF_EVEN -> nearest(product, lit(false), lit(true));
            };
        }

        /** {@code RoundingDivideByPOT(SaturatingRoundingDoublingHighMul(in, multiplier), shift)}: a nudge and a division to zero; a mask and a threshold. */
        private SInt gemmlowp(SInt product) {
            var nudge = mux(product.isNegative(), sint(WIDE).lit(1 - (1L << 30)), sint(WIDE).lit(1L << 30));
            var nudged = product.plus(nudge).wrap(WIDE);
            var towardsZero = nudged.plus(mux(nudged.isNegative(), sint(WIDE).lit((1L << 31) - 1), sint(WIDE).lit(0))).wrap(WIDE).shiftRight(31);
            var high = towardsZero.extend(WIDE);
            var mask = uint(WIDE).lit(1).shiftLeft(shift).low(WIDE).minus(1).wrap(WIDE);
            var threshold = mask.shiftRight(1).plus(high.isNegative().asUInt());
            var carry = high.asUInt().and(mask).gt(threshold);
            return high.shiftRight(shift).plus(carry.asUInt().extend(2).asSInt()).wrap(WIDE);
        }

        /** The nearest integer, by magnitude: ties go up, or to even. */
        private SInt nearest(SInt product, Bool tiesAway, Bool tiesEven) {
            var magnitude = product.abs().low(WIDE);
            var whole = magnitude.shiftRight(places()).low(WIDE);
            var rest = magnitude.minus(whole.shiftLeft(places()).low(WIDE)).low(WIDE);
            var up = rest.gt(half()).or(rest.eq(half()).and(tiesAway.or(tiesEven.and(whole.bit(0)))));
            var rounded = whole.plus(up.asUInt()).low(WIDE);
            return mux(product.isNegative(), rounded.asSInt().negate().wrap(WIDE), rounded.asSInt());
        }

        private UInt places() {
            return shift.plus(31);
        }

        private UInt half() {
            return uint(WIDE).lit(1L << 30).shiftLeft(shift).low(WIDE);
        }
    }

    @Device(params = "roundings")
    static Watched watched(RequantiseParams params) {
        return new Watched(params);
    }

    static List<RequantiseParams> roundings() {
        return Arrays.stream(RequantiseRounding.values())
                .flatMap(rounding -> Stream.of(new RequantiseParams(6, 5, 3, rounding), new RequantiseParams(4, 4, 1, 3, rounding)))
                .toList();
    }

    @Formal(prove = 1)
    void followsTheDefinition(Proof<Watched> proof) {}
}

package ingot.generators.arithmetic;

import ingot.hdl.Bool;
import ingot.hdl.EnumOf;
import ingot.hdl.Module;
import ingot.hdl.Rounding;
import ingot.hdl.SInt;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;
import java.util.Arrays;
import java.util.List;

/** The blocks that shift, count, compare and round, for all words: each is the plain expression that says what it does. */
class WordProofTest {
    enum Block { BARREL_SHIFTER, FUNNEL_SHIFTER, ONES, LEADING_ZEROS, TRAILING_ZEROS, LEAST, GREATEST, NARROW_SIGNED, NARROW_UNSIGNED }

    record Params(Block block) {}

    static final class Watched extends Module<Params> {
        private static final int WIDTH = 32;

        final UInt a = input(uint(WIDTH));
        final UInt b = input(uint(WIDTH));
        final UInt distance = input(uint(5));
        final EnumOf<ShiftOperation> operation = input(enumOf(ShiftOperation.class));

        Watched(Params params) {
            super(params);
            switch (p.block()) {
                case BARREL_SHIFTER -> barrelShifter();
                case FUNNEL_SHIFTER -> funnelShifter();
                case ONES -> ones();
                case LEADING_ZEROS -> zeros(CountKind.LEADING_ZEROS);
                case TRAILING_ZEROS -> zeros(CountKind.TRAILING_ZEROS);
                case LEAST -> extremum(ExtremumKind.LEAST);
                case GREATEST -> extremum(ExtremumKind.GREATEST);
                case NARROW_SIGNED -> narrow(true);
                case NARROW_UNSIGNED -> narrow(false);
            }
        }

        private void barrelShifter() {
            var shifter = new BarrelShifter(new ShifterParams(WIDTH));
            shifter.word.set(a);
            shifter.distance.set(distance);
            shifter.operation.set(operation);
            var twice = cat(a, a);
            shows(ShiftOperation.LEFT, shifter.out, a.shiftLeft(distance).low(WIDTH));
            shows(ShiftOperation.RIGHT, shifter.out, a.shiftRight(distance));
            shows(ShiftOperation.RIGHT_SIGNED, shifter.out, a.asSInt().shiftRight(distance).asUInt());
            shows(ShiftOperation.ROTATE_LEFT, shifter.out, twice.shiftLeft(distance).low(2 * WIDTH).high(WIDTH));
            shows(ShiftOperation.ROTATE_RIGHT, shifter.out, twice.shiftRight(distance).low(WIDTH));
        }

        private void shows(ShiftOperation what, UInt out, UInt expected) {
            check(operation.eq(what).implies(out.eq(expected)), what.name());
        }

        private void funnelShifter() {
            var shifter = new FunnelShifter(new ShifterParams(WIDTH));
            shifter.high.set(a);
            shifter.low.set(b);
            shifter.distance.set(distance);
            check(shifter.out.eq(cat(a, b).shiftRight(distance).low(WIDTH)), "a word out of two");
        }

        private void ones() {
            UInt plain = lit(0, 5);
            for (int i = 0; i < 16; i++) {
                plain = plain.plus(a.bit(i).asUInt()).wrap(5);
            }
            check(count(CountKind.ONES, a.low(16)).eq(plain), "ones one by one");
        }

        private static UInt count(CountKind kind, UInt word) {
            var block = new BitCount(new BitCountParams(word.width(), kind));
            block.word.set(word);
            return block.count;
        }

        /** So many zeros, and then a one: that is the only number that it can be. */
        private void zeros(CountKind kind) {
            var count = count(kind, a);
            var end = kind == CountKind.LEADING_ZEROS ? a : a.reverse();
            check(count.le(WIDTH), "no more than there are bits");
            check(end.eq(0).implies(count.eq(WIDTH)), "a word of zeros has as many as it has bits");
            var moved = end.shiftLeft(count.low(5)).low(WIDTH);
            check(end.ne(0).implies(moved.bit(WIDTH - 1).and(count.lt(WIDTH))), "a one is behind the zeros");
            check(end.ne(0).implies(moved.shiftRight(count.low(5)).eq(end)), "only zeros are before it");
        }

        private void extremum(ExtremumKind kind) {
            var values = Vec.of(a.low(16), a.high(16), b.low(16), b.high(16));
            for (var search : ExtremumSearch.values()) {
                Extremum block = new Extremum(new ExtremumParams(4, 16, true, kind, search)).named(search.name());
                connect(block.in, values);
                var found = block.value.asSInt();
                for (int i = 0; i < 4; i++) {
                    var one = values.get(i).asSInt();
                    check(kind == ExtremumKind.LEAST ? found.le(one) : found.ge(one), search.name() + " finds none before " + i);
                    check(block.index.gt(i).implies(one.ne(found)), search.name() + " takes the first of equal ones, " + i);
                }
                check(values.get(block.index).eq(block.value), search.name() + " tells whose it is");
            }
        }

        /** Between the number and what is left of it lies at most what the mode allows, and on the side that it says; or the largest number is too small. */
        private void narrow(boolean signed) {
            var number = signed ? a.low(16).asSInt().extend(20) : a.low(16).extend(20).asSInt();
            var largest = sint(14).lit(signed ? 511 : 1023);
            for (var mode : Rounding.values()) {
                var wraps = narrow(mode, signed, false);
                var saturates = narrow(mode, signed, true);
                var rounded = signed ? wraps.out.asSInt().extend(14) : wraps.out.extend(14).asSInt();
                check(wraps.overflow.or(isWithin(mode, number, rounded)), mode.name());
                check(wraps.overflow.implies(isWithin(mode, number, largest).not().and(number.gt(0))), mode.name() + " overflows where it must");
                check(wraps.inexact.eq(a.low(6).anyBit()), mode.name() + " says whether something was lost");
                check(saturates.out.eq(mux(wraps.overflow, largest.asUInt().low(10), wraps.out)), mode.name() + " saturates");
            }
        }

        private Narrow narrow(Rounding mode, boolean signed, boolean saturates) {
            Narrow block = new Narrow(new NarrowParams(16, 6, 10, signed, mode, saturates)).named(mode.name() + (saturates ? "_SATURATES" : ""));
            block.in.set(a.low(16));
            return block;
        }

        private Bool isWithin(Rounding mode, SInt number, SInt rounded) {
            var lost = number.minus(cat(rounded, lit(0, 6)).asSInt()).wrap(21);
            var negative = number.isNegative();
            var above = lost.isNegative();
            var nearest = lost.abs().le(32);
            var tie = lost.abs().eq(32);
            return lost.eq(0).or(lost.abs().lt(64).and(switch (mode) {
                case FLOOR -> above.not();
                case CEIL -> above;
                case TO_ZERO -> above.eq(negative);
                case FROM_ZERO -> above.ne(negative);
                case HALF_UP -> nearest.and(tie.implies(above));
                case HALF_EVEN -> nearest.and(tie.implies(rounded.bit(0).not()));
                case HALF_TO_ZERO -> nearest.and(tie.implies(above.eq(negative)));
                case HALF_FROM_ZERO -> nearest.and(tie.implies(above.ne(negative)));
            }));
        }
    }

    @Device(params = "blocks")
    static Watched watched(Params params) {
        return new Watched(params);
    }

    static List<Params> blocks() {
        return Arrays.stream(Block.values()).map(Params::new).toList();
    }

    @Formal(prove = 1)
    void isThePlainExpression(Proof<Watched> proof) {}
}

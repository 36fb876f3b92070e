package ingot.generators.arithmetic;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;
import java.util.Arrays;
import java.util.List;

/**
 * The blocks that work for several cycles, for all numbers and whatever the streams do, for all time: one result for each item, right by its definition, after as
 * many cycles as stated, and the next item is taken one cycle after a result is. So nothing is lost, doubled or held back.
 */
class IterationProofTest {
    enum Block { DIVIDER_2, DIVIDER_4, SIGNED_DIVIDER_2, SIGNED_DIVIDER_4, SQUARE_ROOT }

    record Params(Block block) {}

    /** The block between streams, when what must happen, and what it must be. */
    static final class Watched extends Module<Params> {
        private static final int WIDTH = 4;

        final Stream<Divider.Operands> in = input(stream(Divider.Operands.of(WIDTH)));
        final Bool ready = input(bool());

        Watched(Params params) {
            super(params);
            switch (p.block()) {
                case DIVIDER_2 -> divider(false, 2);
                case DIVIDER_4 -> divider(false, 4);
                case SIGNED_DIVIDER_2 -> divider(true, 2);
                case SIGNED_DIVIDER_4 -> divider(true, 4);
                case SQUARE_ROOT -> squareRoot();
            }
        }

        private void divider(boolean signed, int radix) {
            var block = new Divider(new DividerParams(WIDTH, signed, radix));
            block.in.connect(in);
            follow(block.out, block.params().steps());
            divided(block.out, signed);
        }

        private void squareRoot() {
            var block = new SquareRoot(new SquareRootParams(WIDTH));
            block.in.connect(in.map(Divider.Operands::dividend));
            follow(block.out, block.params().rootBits());
            rooted(block.out);
        }

        private void follow(Stream<?> out, int steps) {
            out.ready.set(ready);
            var age = reg(uint(3), 0);
            when(in.fire(), () -> age.set(1))
                    .elseWhen(out.fire(), () -> age.set(0))
                    .elseWhen(age.ne(0).andNot(out.valid), () -> age.set(age.plus(1).wrap(3)));
            check(in.ready.eq(age.eq(0)), "an item is taken when none is under way");
            check(out.valid.eq(age.eq(steps + 1)), "the result is there after as many cycles as stated, and stays");
            cover(out.fire(), "a result is taken");
        }

        private void divided(Stream<Divider.Result> out, boolean signed) {
            var item = item();
            var quotient = out.payload.quotient();
            var remainder = out.payload.remainder();
            var byZero = item.divisor().eq(0);
            var product = signed ? quotient.asSInt().times(item.divisor().asSInt()).asUInt() : quotient.times(item.divisor());
            check(out.valid.implies(product.plus(remainder).low(WIDTH).eq(item.dividend())), "quotient times divisor and remainder is the dividend");
            check(out.valid.andNot(byZero).implies(magnitude(remainder, signed).lt(magnitude(item.divisor(), signed))), "the remainder is small");
            check(out.valid.and(byZero).implies(quotient.allBits()), "by zero the quotient is all ones");
            if (signed) {
                check(out.valid.and(remainder.anyBit()).implies(remainder.bit(WIDTH - 1).eq(item.dividend().bit(WIDTH - 1))), "the remainder has its sign");
            }
        }

        private static UInt magnitude(UInt word, boolean signed) {
            return signed ? mux(word.bit(WIDTH - 1), word.lit(0).minus(word).low(WIDTH), word) : word;
        }

        private void rooted(Stream<SquareRoot.Result> out) {
            var root = out.payload.root();
            var remainder = out.payload.remainder();
            check(out.valid.implies(root.times(root).plus(remainder).eq(item().dividend())), "the square and the remainder are the number");
            check(out.valid.implies(remainder.le(root.shiftLeft(1))), "no larger root would do");
        }

        /** The item that is under way. */
        private Divider.Operands item() {
            var item = new Divider.Operands(reg(uint(WIDTH)), reg(uint(WIDTH)));
            when(in.fire(), () -> connect(item, in.payload));
            return item;
        }
    }

    static List<Params> blocks() {
        return Arrays.stream(Block.values()).map(Params::new).toList();
    }

    @Device(params = "blocks")
    static Watched watched(Params params) {
        return new Watched(params);
    }

    @Formal(prove = 2, cover = 8, seconds = 300)
    void givesOneResultForEachItem(Proof<Watched> proof) {}
}

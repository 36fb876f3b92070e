package ingot.generators.floating;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * Maximum and sum of exponentials of a row of numbers, in one pass: where a number is larger than all before it, the sum so far is scaled down. With
 * {@code rescale} and {@code weight} an attention engine adds up its values in the same pass: {@code output = output * rescale + value * weight}, and
 * at the end divides by the sum.
 *
 * <p>A row of n numbers whose maximum rises k times, by D in all, has a sum that is wrong by at most {@code 0.6 (k + 1) + (ln n + D) / 2 + n / 2^man}
 * parts in {@code 2^man} (see the test, which measures it): each exponential is 0.6 units of the last place from the truth, and the difference it is
 * taken of is rounded. An item of minus infinity, as masks have it, weighs nothing.
 *
 * <p>Latency: {@code stages + 3} cycles; a number in every cycle. Cost: a comparator, an adder and an exponential of the 16-bit format, and a multiply-add in single
 * precision, which is done in one cycle because the next number needs its result.
 *
 * @see <a href="https://arxiv.org/abs/1805.02867">Milakov, Gimelshein: Online normalizer calculation for softmax, 2018</a>
 * @see <a href="https://arxiv.org/abs/2205.14135">Dao et al.: FlashAttention, 2022</a>
 */
@Description("Maximum and sum of exponentials of a row, in one pass.")
public final class OnlineSoftmax extends Module<SoftmaxParams> {
    /** A number in every cycle with {@code valid}; {@code first} begins a new row. */
    public final Bool valid = input(bool());
    public final Bool first = input(bool());
    public final UInt x = input(uint(p.format().width()));

    /** The outputs belong to a number that came {@code stages + 3} cycles ago. */
    public final Bool done = output(bool());

    /** The largest number so far. */
    public final UInt max = output(uint(p.format().width()));

    /** The sum of {@code e^(x - max)} so far, in single precision. */
    public final UInt sum = output(uint(FloatFormat.BINARY32.width()));

    /** What the sum before was multiplied with: 1 where the maximum stayed; 0 in the first place of a row. */
    public final UInt rescale = output(uint(p.format().width()));

    /** What this number adds: 1 where it is the new maximum. */
    public final UInt weight = output(uint(p.format().width()));

    /** A number on its way, and what is known of it. */
    private record Item(Bool valid, Bool first, Bool rises, UInt max) implements Bundle {}

    private record Difference(Item item, UInt difference) implements Bundle {}

    public OnlineSoftmax(SoftmaxParams params) {
        super(params);
        var compared = next(compared());
        var exponential = new FloatActivation(new ActivationParams(Activation.EXP, p.exp(), p.man(), p.stages()));
        exponential.x.set(compared.difference());
        var item = delayed(compared.item(), p.stages());
        add(next(item), next(exponential.result));
    }

    /** The maximum, and the smaller number less the larger one. */
    private Difference compared() {
        var format = p.format();
        var largest = reg(uint(format.width()));
        var compare = new FloatCompare(CompareParams.of(format, 0));
        compare.a.set(largest);
        compare.b.set(x);
        var rises = first.or(compare.less);
        var after = mux(rises, x, largest);
        when(valid, () -> largest.set(after));
        var minus = new FloatAdd(FloatParams.of(format, 0));
        minus.a.set(mux(rises, largest, x));
        minus.b.set(after);
        minus.subtract.set(true);
        minus.rounding.set(RoundingMode.NEAREST_EVEN);
        var masked = lit(format.infinityCode() | 1L << (format.width() - 1), format.width());
        var difference = mux(first.or(x.eq(masked)), masked, minus.result);
        return new Difference(new Item(valid, first, rises, after), difference);
    }

    private void add(Item item, UInt exponential) {
        var one = Wide.constant(1);
        var narrowOne = lit((long) p.format().bias() << p.man(), p.format().width());
        var total = reg(uint(Wide.FORMAT.width()));
        // Either the sum so far or the new number has the weight 1.
        var added = Wide.fma(mux(item.rises(), total, one), Wide.widened(exponential, p.format()), mux(item.rises(), one, total));
        when(item.valid(), () -> total.set(mux(item.first(), one, added)));
        done.set(next(item.valid(), false));
        max.set(next(item.max()));
        sum.set(total);
        rescale.set(next(mux(item.rises(), exponential, narrowOne)));
        weight.set(next(mux(item.rises(), narrowOne, exponential)));
    }

    @Override
    protected String moduleName() {
        return "OnlineSoftmax_" + p.format().text() + "_s" + p.stages();
    }
}

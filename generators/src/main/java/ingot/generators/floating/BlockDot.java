package ingot.generators.floating;

import ingot.generators.Pipeline;
import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.SInt;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Dot product of two blocks with common scales, added up in single precision, block after block.
 *
 * <p>The sum of a block's products is exact, in fixed point; it is rounded to nearest even once with its scales, and once more as it is added to the
 * sum so far. Latency: {@code stages} cycles to the product of a block, and one to the sum. Throughput: a block in every cycle. Cost: {@code size}
 * multipliers of {@code man + 1} bits, shifters and an adder tree of {@code 2 * (2^exp + man)} bits (38 for E4M3, 68 for E5M2), one rounder and one
 * adder.
 *
 * @see <a href="https://www.opencompute.org/documents/ocp-microscaling-formats-mx-v1-0-spec-final-pdf">OCP Microscaling Formats (MX)
 *     Specification 1.0, section 6.1</a>
 */
@Description("Dot product of two blocks with common scales, added up in single precision.")
public final class BlockDot extends Module<BlockDotParams> {
    /** A block in every cycle with {@code valid}; {@code first} begins a new sum with it. */
    public final Bool valid = input(bool());
    public final Bool first = input(bool());
    public final Vec<UInt> a = input(vec(p.size(), uint(p.element().width())));
    public final UInt aScale = input(uint(BlockScale.BITS));
    public final Vec<UInt> b = input(vec(p.size(), uint(p.element().width())));
    public final UInt bScale = input(uint(BlockScale.BITS));

    /** The sum up to a block is there {@code stages + 1} cycles after it. */
    public final UInt sum = output(uint(FloatFormat.BINARY32.width()));

    private record Begin(Bool valid, Bool first) implements Bundle {}

    private record Special(Bool nan, Bool plus, Bool minus) implements Bundle {}

    private record Products(Vec<SInt> fixed, Special special, SInt scale) implements Bundle {}

    private record Total(SInt fixed, Special special, SInt scale) implements Bundle {}

    public BlockDot(BlockDotParams params) {
        super(params);
        var pipeline = new Pipeline(p.stages(), 2 + Rounder.PLACES);
        var products = pipeline.cut(products());
        var exactSum = tree(products.fixed().elements(), SInt::plus);
        var total = pipeline.cut(new Total(exactSum, products.special(), products.scale()));
        int least = lowestBit() + total.fixed().width() - 1 - 2 * BlockScale.BIAS;
        var product = wire(uint(Wide.FORMAT.width()));
        Runnable rounded = () -> product.set(new Rounder(Wide.FORMAT, pipeline).round(number(total), least).bits());
        if (p.stages() == 0) {
            rounded.run();
        } else {
            allow("W002", "the sum tells no exceptions", rounded);
        }
        var begin = new Begin(valid, first);
        for (int i = 0; i < p.stages(); i++) {
            begin = new Begin(next(begin.valid(), false), next(begin.first()));
        }
        accumulate(product, begin);
    }

    private void accumulate(UInt product, Begin begin) {
        var so = reg(uint(FloatFormat.BINARY32.width()));
        var after = Wide.sum(mux(begin.first(), so.lit(0), so), product);
        when(begin.valid(), () -> so.set(after));
        sum.set(so);
    }

    /** The exponent of the lowest bit of the fixed-point products. */
    private int lowestBit() {
        return 2 * (p.element().leastExponent() - p.man());
    }

    private Products products() {
        var lanes = IntStream.range(0, p.size()).<BlockProduct>mapToObj(i -> new BlockProduct(p).at(i)).toList();
        for (int i = 0; i < p.size(); i++) {
            lanes.get(i).a.set(a.get(i));
            lanes.get(i).b.set(b.get(i));
        }
        var isNan = BlockScale.isNan(aScale).or(BlockScale.isNan(bScale));
        var anyNan = tree(lanes.stream().map(lane -> lane.nan).toList(), Bool::or);
        var anyPlus = tree(lanes.stream().map(lane -> lane.plus).toList(), Bool::or);
        var anyMinus = tree(lanes.stream().map(lane -> lane.minus).toList(), Bool::or);
        var special = new Special(anyNan.or(isNan), anyPlus, anyMinus);
        return new Products(Vec.of(lanes.stream().map(lane -> lane.fixed).toList()), special,
                BlockScale.exponent(aScale).plus(BlockScale.exponent(bScale)));
    }

    private Unrounded number(Total total) {
        var special = total.special();
        var exceptional = new Exceptional(special.nan().or(special.plus().and(special.minus())), special.plus().or(special.minus()), lit(false), lit(false));
        var sign = mux(exceptional.infinite(), special.minus(), total.fixed().isNegative());
        int width = total.fixed().width();
        var exponent = total.scale().plus(lowestBit() + width - 1L);
        return new Unrounded(sign, exponent, total.fixed().abs().low(width), exceptional, lit(RoundingMode.NEAREST_EVEN.ordinal(), 3));
    }

    @Override
    protected String moduleName() {
        return "BlockDot_" + p.element().text() + "_x" + p.size() + "_s" + p.stages();
    }
}

package ingot.generators.floating;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.EnumOf;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * Layer normalisation, {@code (x - mean) / sqrt(variance + epsilon) * gain + bias}, or the same without the mean, by the root of the mean square.
 * Inside all is single precision; the mean is known before the variance is added up, so that nothing cancels.
 *
 * <p>A result is at most 0.5 units of the last place from the truth, and {@code (length + 16) 2^-24 |gain| (|z| + mean |x| / deviation) + 2^-23 (|gain
 * z| + |bias|)} more, where z is the normalised number. Latency: {@code length + 2 * stages + 8} cycles from the last number of a row to its first
 * result, without the mean {@code 2 * stages + 6}. Throughput: a row in three times (without the mean twice) its length, and the latency. Cost: a
 * memory of {@code length} words, two multiply-adds, an adder, a division and a square root in single precision; between two registers is at most a
 * multiply-add and a conversion.
 *
 * @see <a href="https://arxiv.org/abs/1607.06450">Ba, Kiros, Hinton: Layer Normalization, 2016</a>
 * @see <a href="https://arxiv.org/abs/1910.07467">Zhang, Sennrich: Root Mean Square Layer Normalization, 2019</a>
 */
@Description("Layer or root-mean-square normalisation of rows.")
public final class FloatNorm extends Module<NormParams> {
    private enum State { READ, MEAN, DEVIATE, VARIANCE, ROOT, WRITE }

    private static final FloatFormat WIDE = Wide.FORMAT;

    /** The numbers of a row, and of the next one. */
    public final Stream<UInt> in = input(stream(uint(p.format().width())));

    /** Their normalised values. */
    public final Stream<UInt> out = output(stream(uint(p.format().width())));

    /** The place in the row whose gain and bias are wanted, in the same cycle. */
    public final UInt place = output(uint(p.placeBits()));
    public final UInt gain = input(uint(p.format().width()));
    public final UInt bias = input(uint(p.format().width()));

    private final EnumOf<State> state = reg(enumOf(State.class), State.READ);
    private final UInt count = reg(uint(p.placeBits() + 1), 0);
    private final UInt total = reg(uint(WIDE.width()));
    private final UInt variance = reg(uint(WIDE.width()));
    private final UInt scale = reg(uint(WIDE.width()));
    private final UInt deviation = reg(uint(WIDE.width()));

    public FloatNorm(NormParams params) {
        super(params);
        boolean isLayer = p.kind() == NormKind.LAYER;
        var row = mem(p.length(), uint(p.format().width()));
        when(in.fire(), () -> row.write(count.low(p.placeBits()), in.payload));
        in.ready.set(state.eq(State.READ));
        var stored = row.read(count.low(p.placeBits()));
        var number = Wide.widened(mux(state.eq(State.READ), in.payload, stored), p.format());
        var mean = isLayer ? reg(uint(WIDE.width())) : lit(0, WIDE.width());
        var difference = isLayer ? Wide.difference(number, mean) : number;
        var sum = multiplyAdd(number);
        var isOver = count.eq(p.length());
        var waits = reg(uint(bitsFor(2 * p.stages() + 1)), 0);

        when(in.fire(), () -> {
            total.set(sum);
            step();
            when(count.eq(p.length() - 1), () -> state.set(isLayer ? State.MEAN : State.VARIANCE));
        });
        if (isLayer) {
            when(state.eq(State.MEAN), () -> {
                mean.set(sum);
                count.set(0);
                state.set(State.DEVIATE);
            });
            when(state.eq(State.DEVIATE), () -> {
                deviation.set(difference);
                when(count.ne(0), () -> total.set(sum));
                when(isOver, () -> state.set(State.VARIANCE)).otherwise(this::step);
            });
        }
        when(state.eq(State.VARIANCE), () -> {
            variance.set(sum);
            waits.set(2L * p.stages());
            state.set(State.ROOT);
        });
        var inverse = inverseRoot();
        when(state.eq(State.ROOT), () -> when(waits.eq(0), () -> {
            scale.set(inverse);
            count.set(0);
            state.set(State.WRITE);
        }).otherwise(() -> waits.set(waits.minus(1).wrap(waits.width()))));
        write(difference, sum, isOver);
    }

    private void step() {
        count.set(count.plus(1).wrap(count.width()));
    }

    /** Deviation, product with the scale, and result: one register after the other, which move together. */
    private void write(UInt difference, UInt product, Bool isOver) {
        var deviates = reg(bool(), false);
        var scaled = reg(uint(WIDE.width()));
        var isScaled = reg(bool(), false);
        var result = reg(uint(p.format().width()));
        var isResult = reg(bool(), false);
        var upcoming = reg(uint(p.placeBits()), 0);
        var affine = Wide.fma(scaled, Wide.widened(gain, p.format()), Wide.widened(bias, p.format()));
        var finished = Wide.narrowed(affine, p.format());
        out.valid.set(isResult);
        out.payload.set(result);
        place.set(upcoming);
        when(state.eq(State.WRITE).and(isResult.not().or(out.ready)), () -> {
            deviation.set(difference);
            deviates.set(isOver.not());
            when(isOver.not(), this::step);
            scaled.set(product);
            isScaled.set(deviates);
            result.set(finished);
            isResult.set(isScaled);
            when(isScaled, () -> upcoming.set(mux(upcoming.eq(p.length() - 1), upcoming.lit(0), upcoming.plus(1).wrap(p.placeBits()))));
            when(isOver.and(isResult).andNot(deviates).andNot(isScaled), () -> {
                count.set(0);
                state.set(State.READ);
            });
        });
    }

    /** The one multiply-add that sums, averages and scales, by the state. */
    private UInt multiplyAdd(UInt number) {
        var zero = lit(0, WIDE.width());
        var share = Wide.constant(1f / p.length());
        var reads = state.eq(State.READ);
        var deviates = state.eq(State.DEVIATE);
        var writes = state.eq(State.WRITE);
        var averages = state.eq(State.MEAN).or(state.eq(State.VARIANCE));
        var isFirst = mux(reads, count.eq(0), count.eq(1));
        var a = mux(reads, number, mux(averages, total, deviation));
        var b = mux(reads, p.kind() == NormKind.LAYER ? Wide.constant(1) : number, mux(averages, share, mux(writes, scale, deviation)));
        var sums = reads.or(deviates).andNot(isFirst);
        return Wide.fma(a, b, mux(sums, total, mux(state.eq(State.VARIANCE), Wide.constant(p.epsilon()), zero)));
    }

    private UInt inverseRoot() {
        var root = new FloatSquareRoot(FloatParams.of(WIDE, p.stages()));
        root.a.set(variance);
        root.rounding.set(RoundingMode.NEAREST_EVEN);
        var divide = new FloatDivide(FloatParams.of(WIDE, p.stages()));
        divide.a.set(Wide.constant(1));
        divide.b.set(root.result);
        divide.rounding.set(RoundingMode.NEAREST_EVEN);
        return divide.result;
    }

    @Override
    protected String moduleName() {
        return "FloatNorm_" + p.kind().name().toLowerCase(java.util.Locale.ROOT) + "_" + p.format().text() + "_x" + p.length() + "_s" + p.stages()
                + "_%08x".formatted(Float.floatToRawIntBits(p.epsilon()));
    }
}

package ingot.generators.floating;

import ingot.generators.Pipeline;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import java.math.BigInteger;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * Rotary position embedding: turns a pair of numbers by an angle that belongs to its place in the head, times its position in the text.
 *
 * <p>Angles are integer parts of a turn, so that whole turns fall out without an error, and sine and cosine are lines between 256 points of a quarter:
 * both are within 2^-15 of the truth. A result is at most 0.5 units of the last place and {@code 2^-15 (|x| + |y|)} from the truth. Latency: 4 cycles;
 * a pair in every cycle. Cost: a table of {@code pairs} steps, two tables of 256 lines, a multiplier of {@code positionBits} by {@code positionBits +
 * 20} bits, two multipliers and two multiply-adds in single precision.
 *
 * @see <a href="https://arxiv.org/abs/2104.09864">Su et al.: RoFormer: Enhanced Transformer with Rotary Position Embedding, 2021</a>
 */
@Description("Rotary position embedding: turns a pair of numbers.")
public final class Rotary extends Module<RotaryParams> {
    /** Cycles from a pair to its result. */
    public static final int LATENCY = 4;

    private static final FloatFormat WIDE = Wide.FORMAT;
    /** Bits of a sine behind the point, and of what is known of an angle inside a quarter: the number of a line, and the place on it. */
    private static final int SINE_BITS = 20;
    private static final int LINE_BITS = 8;
    private static final int PLACE_BITS = 10;
    private static final int QUARTER_BITS = LINE_BITS + PLACE_BITS;

    /** Where the pair stands: in the text, and in the head. */
    public final UInt position = input(uint(p.positionBits()));
    public final UInt pair = input(uint(p.pairBits()));

    /** The pair. */
    public final UInt x = input(uint(p.format().width()));
    public final UInt y = input(uint(p.format().width()));

    /** {@code x cos - y sin} and {@code x sin + y cos}, four cycles later. */
    public final UInt turnedX = output(uint(p.format().width()));
    public final UInt turnedY = output(uint(p.format().width()));

    public Rotary(RotaryParams params) {
        super(params);
        var steps = mem(p.pairs(), uint(p.angleBits()), IntStream.range(0, p.pairs()).mapToObj(i -> BigInteger.valueOf(p.step(i))).toList());
        var angle = next(position.times(steps.read(pair)).wrap(p.angleBits()).high(QUARTER_BITS + 2));
        var sine = next(sine(angle));
        var cosine = next(sine(angle.plus(1L << QUARTER_BITS).wrap(angle.width())));
        var wideX = Wide.widened(next(next(x)), p.format());
        var wideY = Wide.widened(next(next(y)), p.format());
        var firstX = next(Wide.product(wideX, cosine));
        var firstY = next(Wide.product(wideX, sine));
        var minusSine = next(cat(sine.bit(WIDE.width() - 1).not(), sine.low(WIDE.width() - 1)));
        var laterY = next(wideY);
        turnedX.set(next(Wide.narrowed(Wide.fma(laterY, minusSine, firstX), p.format())));
        turnedY.set(next(Wide.narrowed(Wide.fma(laterY, next(cosine), firstY), p.format())));
    }

    /** The sine of {@code angle}, a whole turn in all its bits, in single precision. */
    private UInt sine(UInt angle) {
        var quarter = angle.high(2);
        var inside = angle.low(QUARTER_BITS);
        var upwards = mux(quarter.bit(0), inside.not(), inside);
        var line = upwards.high(LINE_BITS);
        var start = column(i -> point(i)).read(line);
        var slope = column(i -> point(i + 1) - point(i)).read(line);
        var magnitude = start.plus(slope.times(upwards.low(PLACE_BITS)).shiftRight(PLACE_BITS)).low(SINE_BITS + 1);
        var number = new Unrounded(quarter.bit(1), sint(2).lit(0), magnitude, new Exceptional(lit(false), lit(false), lit(false), lit(false)),
                lit(RoundingMode.NEAREST_EVEN.ordinal(), 3));
        return new Rounder(WIDE, new Pipeline(0, Rounder.PLACES)).round(number, 0).bits();
    }

    /** The sine of {@code i} parts in 256 of a quarter. */
    private static long point(int i) {
        return Math.round(Math.sin(i * Math.PI / 2 / (1 << LINE_BITS)) * (1 << SINE_BITS));
    }

    private static ingot.hdl.Mem<UInt> column(IntToLongFunction value) {
        var words = IntStream.range(0, 1 << LINE_BITS).mapToObj(i -> BigInteger.valueOf(value.applyAsLong(i))).toList();
        int width = words.stream().mapToInt(BigInteger::bitLength).max().orElseThrow();
        return mem(1 << LINE_BITS, uint(width), words);
    }

    @Override
    protected String moduleName() {
        return "Rotary_" + p.format().text() + "_p" + p.pairs() + "x" + p.positionBits() + "_b" + Math.round(p.base());
    }
}

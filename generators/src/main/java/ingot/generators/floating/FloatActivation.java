package ingot.generators.floating;

import ingot.generators.Pipeline;
import ingot.generators.floating.ActivationTable.Kind;
import ingot.generators.floating.ActivationTable.Octave;
import ingot.generators.floating.ActivationTable.Segment;
import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.SInt;
import ingot.hdl.UInt;
import java.math.BigInteger;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * An activation function of a 16-bit floating-point number, rounded to nearest: lines between points that lie as close as the function needs.
 *
 * <p>The result is at most 0.6 units of the last place from the function's value, for every operand. Latency: {@code stages} cycles, at most 6; a new
 * operation in every cycle. Cost: a table of one word for each exponent, a table of lines (of BF16 124
 * for {@code TANH} to 775 for {@code EXP}, of binary16 272 to 1,554), and a multiplier of {@code man} by about
 * {@code 2 * man + 6} bits.
 */
@Description("Activation function of a 16-bit floating-point number, by lines in octaves.")
public final class FloatActivation extends Module<ActivationParams> {
    /** The operand. */
    public final UInt x = input(uint(p.format().width()));

    /** The function's value. */
    public final UInt result = output(uint(p.format().width()));

    private record Operand(Bool sign, Bool nan, Bool infinite, SInt exponent, UInt significand, UInt kind, UInt within) implements Bundle {}

    private record Looked(Operand operand, UInt segment) implements Bundle {}

    private record Line(Operand operand, SInt start, SInt slope, SInt exponent) implements Bundle {}

    public FloatActivation(ActivationParams params) {
        super(params);
        var format = p.format();
        var table = new ActivationTable(p.function(), format);
        var pipeline = new Pipeline(p.stages(), 3 + Rounder.PLACES);
        var looked = pipeline.cut(looked(table));
        var line = pipeline.cut(line(table, looked));
        var number = pipeline.cut(number(line, table.fractionBits()));
        int least = format.leastExponent() - format.man() - 3;
        allow("W002", "the function tells no exceptions",
                () -> result.set(new Rounder(format, pipeline).round(number, least).bits()));
    }

    private Looked looked(ActivationTable table) {
        var format = p.format();
        var parts = Unpacked.of(format, x);
        var index = x.high(format.exp() + 1);
        var kind = column(table.octaves(), octave -> octave.kind().ordinal(), index).extend(3);
        var base = column(table.octaves(), Octave::base, index);
        var within = column(table.octaves(), Octave::within, index);
        var mantissa = x.low(format.man());
        var segment = base.plus(mantissa.shiftRight(within)).wrap(indexBits(table.segments().size() - 1));
        var mask = Shifter.left(lit((1L << format.man()) - 1, format.man()), within).not();
        return new Looked(
                new Operand(parts.sign(), parts.nan(), parts.infinite(), parts.exponent(), parts.significand(), kind, mantissa.and(mask)),
                segment);
    }

    private static Line line(ActivationTable table, Looked looked) {
        return new Line(
                looked.operand(),
                signedColumn(table.segments(), Segment::start, looked.segment()),
                signedColumn(table.segments(), Segment::slope, looked.segment()),
                signedColumn(table.segments(), Segment::exponent, looked.segment()));
    }

    private Unrounded number(Line line, int fractionBits) {
        var format = p.format();
        int width = fractionBits + 2;
        int exponentBits = p.exp() + 4;
        var operand = line.operand();
        var point = line.start().plus(line.slope().times(operand.within().toSInt()));
        var ownWidth = Shifter.padded(operand.significand(), width);
        var one = lit(1L << (width - 1), width);
        var identity = operand.kind().eq(Kind.IDENTITY.ordinal());
        var half = operand.kind().eq(Kind.HALF.ordinal());
        var segments = operand.kind().eq(Kind.SEGMENTS.ordinal());
        var zero = operand.kind().eq(Kind.ZERO.ordinal());
        var oneHalf = operand.kind().eq(Kind.ONE_HALF.ordinal());
        var significand = mux(segments, Shifter.fit(point, width).asUInt(), mux(identity.or(half), ownWidth, mux(zero, one.lit(0), one)));
        var own = mux(half, operand.exponent().minus(1), operand.exponent().extend(p.exp() + 3));
        var constant = mux(oneHalf, sint(exponentBits).lit(-1), sint(exponentBits).lit(0));
        var exponent = mux(segments, line.exponent().plus(1).extend(exponentBits), mux(identity.or(half), own.extend(exponentBits), constant));
        var infinite = operand.kind().eq(Kind.INFINITE.ordinal()).or(operand.infinite().and(identity.or(half)));
        var sign = p.function().keepsSign() ? operand.sign() : lit(false);
        var nearestEven = lit(RoundingMode.NEAREST_EVEN.ordinal(), 3);
        return new Unrounded(sign, exponent, significand, new Exceptional(operand.nan(), infinite, lit(false), lit(false)), nearestEven);
    }

    private static int indexBits(long largest) {
        return Math.max(1, bitsFor(largest));
    }

    private static <T> UInt column(List<T> rows, ToLongFunction<T> value, UInt index) {
        var words = rows.stream().map(row -> BigInteger.valueOf(value.applyAsLong(row))).toList();
        int width = words.stream().mapToInt(BigInteger::bitLength).max().orElseThrow();
        return mem(rows.size(), uint(Math.max(1, width)), words).read(index);
    }

    private static <T> SInt signedColumn(List<T> rows, ToLongFunction<T> value, UInt index) {
        var words = rows.stream().map(row -> BigInteger.valueOf(value.applyAsLong(row))).toList();
        int width = 1 + words.stream().mapToInt(BigInteger::bitLength).max().orElseThrow();
        var mask = BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
        return mem(rows.size(), uint(width), words.stream().map(mask::and).toList()).read(index).asSInt();
    }

    @Override
    protected String moduleName() {
        return "FloatActivation_" + p.function().name().toLowerCase(java.util.Locale.ROOT) + "_" + p.format().text() + "_s" + p.stages();
    }
}

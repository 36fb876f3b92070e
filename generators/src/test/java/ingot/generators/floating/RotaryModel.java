package ingot.generators.floating;

import java.math.BigInteger;

/** What {@link Rotary} answers, bit for bit: angles and sines as integers, products and sums in single precision. */
final class RotaryModel {
    private static final FloatModel WIDE = FloatModel.of(FloatFormat.BINARY32, RoundingMode.NEAREST_EVEN);
    /** Parts of a turn, and of a quarter, of a line of the sine, and what a sine counts in. */
    private static final int TURN = 1 << 20;
    private static final int QUARTER = TURN / 4;
    private static final int LINES = 256;
    private static final int LINE = QUARTER / LINES;
    private static final int SINE_BITS = 20;

    private final RotaryParams p;

    /** Both numbers of a pair. */
    record Pair(long x, long y) {}

    RotaryModel(RotaryParams params) {
        p = params;
    }

    Pair turned(int position, int pair, long x, long y) {
        int angleBits = p.positionBits() + 20;
        long step = Math.round(Math.pow(p.base(), -(double) pair / p.pairs()) / (2 * Math.PI) * Math.pow(2, angleBits));
        int angle = (int) ((position * step & (1L << angleBits) - 1) >> angleBits - 20);
        long sine = sine(angle, false);
        long cosine = sine((angle + QUARTER) % TURN, false);
        long wideX = WIDE.convert(p.format(), x).bits();
        long wideY = WIDE.convert(p.format(), y).bits();
        return new Pair(narrow(WIDE.fma(wideY, sine(angle, true), WIDE.multiply(wideX, cosine).bits()).bits()),
                narrow(WIDE.fma(wideY, cosine, WIDE.multiply(wideX, sine).bits()).bits()));
    }

    private long narrow(long number) {
        return FloatModel.of(p.format(), RoundingMode.NEAREST_EVEN).convert(FloatFormat.BINARY32, number).bits();
    }

    /** The sine of {@code angle} parts of a turn, or minus it, in single precision. */
    private static long sine(int angle, boolean minus) {
        int quarter = angle / QUARTER;
        int inside = quarter % 2 == 0 ? angle % QUARTER : QUARTER - 1 - angle % QUARTER;
        long start = point(inside / LINE);
        long magnitude = start + Math.floorDiv((point(inside / LINE + 1) - start) * (inside % LINE), (long) LINE);
        return WIDE.rounded(Exact.of(quarter >= 2 != minus, BigInteger.valueOf(magnitude), -SINE_BITS)).bits();
    }

    private static long point(int line) {
        return Math.round(Math.sin(line * Math.PI / 2 / LINES) * (1 << SINE_BITS));
    }
}

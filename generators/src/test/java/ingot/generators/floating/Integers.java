package ingot.generators.floating;

import java.util.List;

/** The widths of integers that conversions are tested with. */
final class Integers {
    private Integers() {}

    static List<IntegerParams> widths() {
        return List.of(
                IntegerParams.of(8, true, FloatFormat.E4M3, 0),
                IntegerParams.of(8, false, FloatFormat.E5M2, 1),
                IntegerParams.of(32, true, FloatFormat.BINARY32, 0).withRandomBits(8),
                IntegerParams.of(32, false, FloatFormat.BINARY32, 2),
                IntegerParams.of(16, true, FloatFormat.BINARY16, 2).withRandomBits(4),
                IntegerParams.of(64, true, FloatFormat.BF16, 0),
                IntegerParams.of(64, true, FloatFormat.BINARY16, 0),
                IntegerParams.of(5, true, FloatFormat.BINARY16.flushed(), 0));
    }
}

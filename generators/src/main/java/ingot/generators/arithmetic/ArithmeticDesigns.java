package ingot.generators.arithmetic;

import ingot.hdl.DesignEntry;
import ingot.hdl.DesignProvider;
import ingot.hdl.Rounding;
import java.util.List;

/** The integer arithmetic of the catalogue. */
public final class ArithmeticDesigns implements DesignProvider {
    @Override
    public List<DesignEntry<?>> designs() {
        return List.of(
                new DesignEntry<>("adder", "adder with a chosen carry network", AdderParams.class,
                        new AdderParams(8, AdderKind.BRENT_KUNG), Adder::new),
                new DesignEntry<>("multiplier", "multiplier with a chosen recoding, tree and adder", MultiplierParams.class,
                        new MultiplierParams(8, 8, true, Recoding.BITS, TreeKind.DADDA, AdderKind.HAN_CARLSON, 2), Multiplier::new),
                new DesignEntry<>("product-sum", "sum of products and an addend in one compressor tree", ProductParams.class,
                        new ProductParams(1, 4, 4, 8, true, Recoding.BOOTH4, TreeKind.DADDA, AdderKind.BRENT_KUNG, 1), ProductSum::new),
                new DesignEntry<>("multiply-accumulate", "growing sum of products in one compressor tree", AccumulateParams.class,
                        new AccumulateParams(1, 8, 8, 24, true, Recoding.BITS, TreeKind.DADDA, AdderKind.HAN_CARLSON, AccumulatorKind.BINARY),
                        MultiplyAccumulate::new),
                new DesignEntry<>("divider", "quotient and remainder, one or two bits per cycle", DividerParams.class,
                        new DividerParams(16, true, 2), Divider::new),
                new DesignEntry<>("square-root", "integer square root and remainder, one bit per cycle", SquareRootParams.class,
                        new SquareRootParams(16), SquareRoot::new),
                new DesignEntry<>("bit-count", "ones, leading or trailing zeros of a word", BitCountParams.class,
                        new BitCountParams(16, CountKind.LEADING_ZEROS), BitCount::new),
                new DesignEntry<>("barrel-shifter", "shifts and rotates a word either way", ShifterParams.class,
                        new ShifterParams(16), BarrelShifter::new),
                new DesignEntry<>("funnel-shifter", "word cut out of two words side by side", ShifterParams.class,
                        new ShifterParams(16), FunnelShifter::new),
                new DesignEntry<>("extremum", "smallest or largest of several values, and its index", ExtremumParams.class,
                        new ExtremumParams(4, 8, true, ExtremumKind.GREATEST, ExtremumSearch.TREE), Extremum::new),
                new DesignEntry<>("narrow", "rounds low bits away and saturates", NarrowParams.class,
                        new NarrowParams(16, 6, 8, true, Rounding.HALF_EVEN, true), Narrow::new),
                new DesignEntry<>("requantise", "accumulator at the scale of the next layer of a network", RequantiseParams.class,
                        new RequantiseParams(32, 8, 31, RequantiseRounding.GEMMLOWP), Requantise::new));
    }
}

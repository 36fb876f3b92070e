package ingot.bench.qor;

import ingot.generators.arithmetic.AccumulateParams;
import ingot.generators.arithmetic.AccumulatorKind;
import ingot.generators.arithmetic.Adder;
import ingot.generators.arithmetic.AdderKind;
import ingot.generators.arithmetic.AdderParams;
import ingot.generators.arithmetic.BarrelShifter;
import ingot.generators.arithmetic.BitCount;
import ingot.generators.arithmetic.BitCountParams;
import ingot.generators.arithmetic.CountKind;
import ingot.generators.arithmetic.Divider;
import ingot.generators.arithmetic.DividerParams;
import ingot.generators.arithmetic.Extremum;
import ingot.generators.arithmetic.ExtremumKind;
import ingot.generators.arithmetic.ExtremumParams;
import ingot.generators.arithmetic.ExtremumSearch;
import ingot.generators.arithmetic.FunnelShifter;
import ingot.generators.arithmetic.Multiplier;
import ingot.generators.arithmetic.MultiplierParams;
import ingot.generators.arithmetic.MultiplyAccumulate;
import ingot.generators.arithmetic.Narrow;
import ingot.generators.arithmetic.NarrowParams;
import ingot.generators.arithmetic.Recoding;
import ingot.generators.arithmetic.Requantise;
import ingot.generators.arithmetic.RequantiseParams;
import ingot.generators.arithmetic.RequantiseRounding;
import ingot.generators.arithmetic.ShifterParams;
import ingot.generators.arithmetic.SquareRoot;
import ingot.generators.arithmetic.SquareRootParams;
import ingot.generators.arithmetic.TreeKind;
import ingot.generators.dot.DotParams;
import ingot.generators.dot.DotProduct;
import ingot.generators.memory.Lfsr;
import ingot.generators.memory.LfsrParams;
import ingot.hdl.Rounding;
import java.util.ArrayList;
import java.util.List;

/** Who takes part. */
final class Contestants {
    private final List<Contestant> all = new ArrayList<>();

    private Contestants() {}

    static List<Contestant> all() {
        var contestants = new Contestants();
        for (int width : new int[] {8, 16, 32, 64}) {
            contestants.adders(width);
        }
        for (int width : new int[] {8, 16}) {
            contestants.multipliers(width);
        }
        contestants.accumulators(1);
        contestants.accumulators(4);
        for (int width : new int[] {8, 16, 32}) {
            contestants.dividers(width);
            contestants.counters(width);
            contestants.shifters(width);
            contestants.withoutRivals(width);
        }
        for (int lanes : new int[] {4, 8}) {
            contestants.extrema(lanes);
        }
        for (int width : new int[] {16, 32}) {
            contestants.pseudoRandom(width);
        }
        contestants.all.addAll(Floats.all());
        contestants.all.addAll(Rooms.all());
        return contestants.all;
    }

    private void adders(int width) {
        all.add(new Contestant("add", width, Contestant.PLAIN, () -> new PlainAdd(new AdderParams(width, AdderKind.RIPPLE))));
        for (var kind : AdderKind.values()) {
            all.add(new Contestant("add", width, kind.name(), () -> new Adder(new AdderParams(width, kind))));
        }
    }

    private void multipliers(int width) {
        all.add(new Contestant("multiply", width, Contestant.PLAIN, () -> new PlainMultiply(multiplier(width, Recoding.BITS, TreeKind.DADDA, AdderKind.RIPPLE))));
        for (var recoding : Recoding.values()) {
            for (var tree : TreeKind.values()) {
                all.add(new Contestant("multiply", width, recoding + " " + tree,
                        () -> new Multiplier(multiplier(width, recoding, tree, AdderKind.HAN_CARLSON))));
            }
        }
    }

    private static MultiplierParams multiplier(int width, Recoding recoding, TreeKind tree, AdderKind adder) {
        return new MultiplierParams(width, width, true, recoding, tree, adder, 0);
    }

    /** Signed bytes; the size is the number of lanes. */
    private void accumulators(int lanes) {
        all.add(new Contestant("accumulate", lanes, Contestant.PLAIN, () -> new DotProduct(new DotParams(lanes, 8, 24))));
        for (var accumulator : AccumulatorKind.values()) {
            all.add(new Contestant("accumulate", lanes, accumulator.name(), () -> new MultiplyAccumulate(new AccumulateParams(
                    lanes, 8, 8, 24, true, Recoding.BITS, TreeKind.DADDA, AdderKind.HAN_CARLSON, accumulator))));
        }
    }

    private void dividers(int width) {
        for (int radix : new int[] {2, 4}) {
            var params = new DividerParams(width, false, radix);
            all.add(new Contestant("divide", width, "radix " + radix, params.steps() + 2, () -> new Divider(params)));
        }
        if (width <= 16) { // a wider one in a single cycle keeps ABC for hours
            all.add(new Contestant("divide", width, Contestant.PLAIN, () -> new PlainDivide(new DividerParams(width, false, 2))));
        }
    }

    private void counters(int width) {
        var ones = new BitCountParams(width, CountKind.ONES);
        all.add(new Contestant("popcount", width, Contestant.PLAIN, () -> new PlainCount(ones)));
        all.add(new Contestant("popcount", width, "compressors", () -> new BitCount(ones)));
    }

    private void shifters(int width) {
        all.add(new Contestant("barrel", width, Contestant.PLAIN, () -> new PlainShift(new ShifterParams(width))));
        all.add(new Contestant("barrel", width, "funnel", () -> new BarrelShifter(new ShifterParams(width))));
    }

    /** Blocks that are made in one way only: what they cost. */
    private void withoutRivals(int width) {
        var root = new SquareRootParams(width);
        all.add(new Contestant("square-root", width, "radix 2", root.rootBits() + 2, () -> new SquareRoot(root)));
        all.add(new Contestant("leading-zeros", width, Contestant.PLAIN, () -> new BitCount(new BitCountParams(width, CountKind.LEADING_ZEROS))));
        all.add(new Contestant("funnel", width, "multiplexers", () -> new FunnelShifter(new ShifterParams(width))));
        all.add(new Contestant("narrow", width, "half even, saturating",
                () -> new Narrow(new NarrowParams(width, width / 4, width / 2, true, Rounding.HALF_EVEN, true))));
        all.add(new Contestant("requantise", width, "single rounding",
                () -> new Requantise(new RequantiseParams(width, 8, 15, RequantiseRounding.HALF_UP))));
    }

    private void pseudoRandom(int width) {
        for (var form : LfsrParams.Form.values()) {
            all.add(new Contestant("lfsr", width, form.name(), () -> new Lfsr(LfsrParams.maximal(width, form))));
        }
    }

    /** Signed bytes; the size is the number of lanes. */
    private void extrema(int lanes) {
        for (var search : ExtremumSearch.values()) {
            all.add(new Contestant("maximum", lanes, search.name(),
                    () -> new Extremum(new ExtremumParams(lanes, 8, true, ExtremumKind.GREATEST, search))));
        }
        all.add(new Contestant("maximum", lanes, Contestant.PLAIN,
                () -> new PlainMaximum(new ExtremumParams(lanes, 8, true, ExtremumKind.GREATEST, ExtremumSearch.TREE))));
    }
}

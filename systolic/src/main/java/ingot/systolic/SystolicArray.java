package ingot.systolic;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.SInt;
import ingot.hdl.Stream;
import ingot.hdl.Vec;

/**
 * The ports that every systolic array has: operands from the west and from the north, results in the south.
 *
 * <p>Results cannot be refused: whoever starts a product takes its results when they come. What a beat means, and when results
 * appear, is said by each dataflow.
 */
public abstract sealed class SystolicArray extends Module<SystolicParams>
        permits WeightStationaryArray, OutputStationaryArray {
    /** One activation per row. */
    public final Stream<Vec<SInt>> west = input(stream(vec(p.rows(), sint(p.dataBits()))));

    /** One weight per column. */
    public final Stream<Vec<SInt>> north = input(stream(vec(p.cols(), sint(p.dataBits()))));

    /** One sum per column, in cycles with {@link #resultValid}. */
    public final Vec<SInt> result = output(vec(p.cols(), sint(p.accBits())));

    public final Bool resultValid = output(bool());

    SystolicArray(SystolicParams params) {
        super(params);
    }

    /** The array for the dataflow that {@code params} name. */
    public static SystolicArray of(SystolicParams params) {
        return switch (params.dataflow()) {
            case WEIGHT_STATIONARY -> new WeightStationaryArray(params);
            case OUTPUT_STATIONARY -> new OutputStationaryArray(params);
        };
    }

    /** The class says the dataflow: {@code WeightStationaryArray_8x8_d8_a32}. */
    @Override
    protected final String moduleName() {
        return getClass().getSimpleName() + "_" + p.rows() + "x" + p.cols() + "_d" + p.dataBits() + "_a" + p.accBits();
    }

    /** {@code value} after {@code cycles} registers: the skew of a wave front. */
    static SInt delay(SInt value, int cycles) {
        var skewed = value;
        for (int i = 0; i < cycles; i++) {
            skewed = next(skewed);
        }
        return skewed;
    }

    /** Bits of a counter that reaches {@code limit}. */
    static int countBits(int limit) {
        return 32 - Integer.numberOfLeadingZeros(limit);
    }
}

package ingot.systolic;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.Vec;
import ingot.hdl.Word;

/**
 * The ports that every systolic array has: operands from the west and from the north, results in the south.
 *
 * <p>Results cannot be refused: whoever starts a product takes its results when they come. What a beat means, and when results
 * appear, is said by each dataflow; {@link ingot.systolic.model.CycleModel} counts the cycles of whole products.
 */
public abstract sealed class SystolicArray extends Module<SystolicParams>
        permits StationaryArray, OutputStationaryArray, NoLocalReuseArray, SwitchableArray {
    /** One operand per row. */
    public final Stream<Vec<Word>> west = input(stream(vec(p.rows(), p.westPort())));

    /** One operand per column; with no local reuse one per element, row by row. */
    public final Stream<Vec<Word>> north = input(stream(vec(p.northWords(), p.northWord())));

    /** One sum per column, in cycles with {@link #resultValid}. */
    public final Vec<Word> result = output(vec(p.cols(), p.arithmetic().sum()));

    public final Bool resultValid = output(bool());

    SystolicArray(SystolicParams params) {
        super(params);
    }

    /** The array for the dataflow that {@code params} name. */
    public static SystolicArray of(SystolicParams params) {
        return switch (params.dataflow()) {
            case WEIGHT_STATIONARY -> new WeightStationaryArray(params);
            case INPUT_STATIONARY -> new InputStationaryArray(params);
            case OUTPUT_STATIONARY -> new OutputStationaryArray(params);
            case NO_LOCAL_REUSE -> new NoLocalReuseArray(params);
            case SWITCHABLE -> new SwitchableArray(params);
        };
    }

    /** The class says the dataflow: {@code WeightStationaryArray_8x8_d8_a32}. */
    @Override
    protected final String moduleName() {
        boolean grouped = p.groupRows() > 1 || p.groupCols() > 1;
        return getClass().getSimpleName() + "_" + p.rows() + "x" + p.cols() + "_" + p.text()
                + (grouped ? "_g" + p.groupRows() + "x" + p.groupCols() : "");
    }

    /** Bits of a counter that reaches {@code limit}. */
    static int countBits(int limit) {
        return 32 - Integer.numberOfLeadingZeros(limit);
    }
}

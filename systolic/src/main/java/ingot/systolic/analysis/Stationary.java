package ingot.systolic.analysis;

import ingot.systolic.Dataflow;
import java.util.Optional;

/** The dataflows that a study compares: what stays in the processing elements. */
public enum Stationary {
    WEIGHTS("weight-stationary", Dataflow.WEIGHT_STATIONARY),
    SUMS("output-stationary", Dataflow.OUTPUT_STATIONARY),
    INPUTS("input-stationary", Dataflow.INPUT_STATIONARY),
    /** Rows of filters stay, rows of inputs move along diagonals: {@link ingot.systolic.row.RowStationaryArray}. */
    ROWS("row-stationary", null),
    NOTHING("no local reuse", Dataflow.NO_LOCAL_REUSE);

    private final String title;
    private final Dataflow dataflow;

    Stationary(String title, Dataflow dataflow) {
        this.title = title;
        this.dataflow = dataflow;
    }

    /** As reports name it. */
    public String title() {
        return title;
    }

    /** The array of matrix products that does it; empty for {@link #ROWS}. */
    public Optional<Dataflow> dataflow() {
        return Optional.ofNullable(dataflow);
    }
}

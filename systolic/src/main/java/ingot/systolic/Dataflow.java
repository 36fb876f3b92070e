package ingot.systolic;

/** Which operand stays in the processing elements while the others move. */
public enum Dataflow {
    /** Weights stay; activations flow east, partial sums flow south. */
    WEIGHT_STATIONARY,
    /** Sums stay; activations flow east, weights flow south. */
    OUTPUT_STATIONARY
}

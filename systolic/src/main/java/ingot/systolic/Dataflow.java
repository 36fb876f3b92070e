package ingot.systolic;

/** Which operand stays in the processing elements while the others move. */
public enum Dataflow {
    /** Weights stay; inputs flow east, partial sums flow south. */
    WEIGHT_STATIONARY,
    /** Sums stay; inputs flow east, weights flow south. */
    OUTPUT_STATIONARY,
    /** Inputs stay; weights flow east, partial sums flow south. */
    INPUT_STATIONARY,
    /** Nothing stays: every element gets a weight of its own in every cycle, a row shares its input, partial sums flow south. */
    NO_LOCAL_REUSE,
    /** Weights or sums stay, as an input port says from tile to tile. */
    SWITCHABLE
}

package ingot.systolic.model;

/**
 * What an array does for a piece of work. Accesses are words that cross the border of the array, those that fill up a tile included.
 *
 * @param cycles from the first beat that is taken to the last result, both included
 * @param macs multiply-accumulates of the work
 * @param elements multipliers that could work in each cycle
 * @param inputReads inputs read from the scratchpad
 * @param weightReads weights read from the scratchpad
 * @param sumReads sums read back from the accumulator memory, to be added to
 * @param sumWrites sums written to the accumulator memory
 */
public record Estimate(long cycles, long macs, int elements, long inputReads, long weightReads, long sumReads, long sumWrites) {
    /** The part of the multipliers' cycles that is used, 0 to 1. */
    public double utilisation() {
        return (double) macs / ((double) cycles * elements);
    }

    /** Words that cross the border of the array for each multiply-accumulate. */
    public double accessesPerMac() {
        return (double) (inputReads + weightReads + sumReads + sumWrites) / macs;
    }
}

package ingot.systolic.analysis;

/**
 * What a mapping takes.
 *
 * @param cycles from the first word from outside to the last one back, where loading and storing go on while the array works
 * @param arrayCycles of the array alone
 * @param dramCycles of the memory outside alone
 * @param bufferCycles of the scratchpads alone
 * @param macs multiply-accumulates
 * @param elements multipliers that could work in each cycle
 * @param dram words to and from outside
 * @param dramBytes the same in bytes
 * @param buffer words between scratchpads and array, those that fill up a tile included
 * @param energy by where it goes
 */
public record Cost(long cycles, long arrayCycles, long dramCycles, long bufferCycles, long macs, int elements, Accesses dram, long dramBytes, Accesses buffer,
        Energy energy) {
    /** The part of the multipliers' cycles that is used, 0 to 1. */
    public double utilisation() {
        return (double) macs / ((double) cycles * elements);
    }

    /** What holds it back. */
    public Limit limit() {
        long most = Math.max(arrayCycles, Math.max(dramCycles, bufferCycles));
        return most == arrayCycles ? Limit.ARRAY : most == dramCycles ? Limit.DRAM : Limit.SCRATCHPADS;
    }

    /** What can hold a mapping back. */
    public enum Limit { ARRAY, SCRATCHPADS, DRAM }

    /** One after the other. */
    public Cost plus(Cost other) {
        return new Cost(cycles + other.cycles, arrayCycles + other.arrayCycles, dramCycles + other.dramCycles, bufferCycles + other.bufferCycles,
                macs + other.macs, elements, dram.plus(other.dram), dramBytes + other.dramBytes, buffer.plus(other.buffer), energy.plus(other.energy));
    }

    /** So often. */
    public Cost times(long count) {
        return new Cost(cycles * count, arrayCycles * count, dramCycles * count, bufferCycles * count, macs * count, elements, dram.times(count),
                dramBytes * count, buffer.times(count), energy.times(count));
    }
}

package ingot.systolic.analysis;

/**
 * Energy by where it goes, in the unit of an {@link EnergyTable}.
 *
 * @param macs multiplying and adding
 * @param registers storage in the processing elements
 * @param hops from element to element
 * @param scratchpads both of them
 * @param dram memory outside
 */
public record Energy(double macs, double registers, double hops, double scratchpads, double dram) {
    /** All of it. */
    public double total() {
        return macs + registers + hops + scratchpads + dram;
    }

    /** Both together. */
    public Energy plus(Energy other) {
        return new Energy(macs + other.macs, registers + other.registers, hops + other.hops, scratchpads + other.scratchpads, dram + other.dram);
    }

    /** So often. */
    public Energy times(double count) {
        return new Energy(macs * count, registers * count, hops * count, scratchpads * count, dram * count);
    }
}

package ingot.systolic.analysis;

import ingot.systolic.model.Estimate;

/**
 * Energy of what an array and its memories do. For each product, where weights or inputs stay: one register is read, an operand and a sum hop on; where sums stay:
 * the sum is read and written, two operands hop on; where rows stay: weight, input and sum are in registers, and a sum hops on once for all taps of a row; without
 * reuse: a sum hops on. What stays hops through half of the rows on its way in, and sums that stay on their way out.
 */
record EnergyModel(Accelerator accelerator, EnergyTable table, Stationary stationary) {
    Energy of(Estimate array, double dramBytes) {
        double input = words(accelerator.input().width());
        double weight = words(accelerator.weight().width());
        double sum = words(accelerator.sum().width());
        double way = (accelerator.rows() + 1) / 2.0;
        double macs = array.macs();
        double registers = switch (stationary) {
            case WEIGHTS -> macs * weight;
            case INPUTS -> macs * input;
            case SUMS -> macs * 2 * sum;
            case ROWS -> macs * (input + weight + 2 * sum) + array.inputReads() * input + array.weightReads() * weight;
            case NOTHING -> 0;
        };
        double hops = switch (stationary) {
            case WEIGHTS -> macs * (input + sum) + array.weightReads() * weight * way;
            case INPUTS -> macs * (weight + sum) + array.inputReads() * input * way;
            case SUMS -> macs * (input + weight) + array.sumWrites() * sum * way;
            case ROWS -> array.sumWrites() * sum * accelerator.rows() / 2.0 + array.inputReads() * input * way;
            case NOTHING -> macs * sum;
        };
        double scratchpads = array.inputReads() * input + array.weightReads() * weight + (array.sumReads() + array.sumWrites()) * sum + words(8 * dramBytes);
        return new Energy(macs * table.mac(), registers * table.register(), hops * table.hop(), scratchpads * table.scratchpad(),
                words(8 * dramBytes) * table.dram());
    }

    private double words(double bits) {
        return bits / table.wordBits();
    }
}

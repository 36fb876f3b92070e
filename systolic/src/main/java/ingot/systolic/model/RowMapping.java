package ingot.systolic.model;

import ingot.systolic.row.RowParams;
import java.util.ArrayList;
import java.util.List;

/**
 * A convolution cut into the passes of a row-stationary array: strips of output rows, filters, and for each of them groups of channels and of filter
 * rows, whose sums add up.
 *
 * @param array the array
 * @param work the convolution; its stride is that of the array
 * @param channelsOfPass channels that are interleaved in a pass
 */
public record RowMapping(RowParams array, Convolution work, int channelsOfPass) {
    /**
     * One pass.
     *
     * @param firstRow of the output
     * @param filter the filter
     * @param firstChannel the first of its channels
     * @param kernelRow the first of its filter rows
     * @param accumulate whether it adds to the sums of the passes before
     */
    public record Pass(int firstRow, int filter, int firstChannel, int kernelRow, boolean accumulate) {}

    public RowMapping {
        if (work.stride() != array.stride()) {
            throw new IllegalArgumentException("the array is made for a stride of " + array.stride() + ", the convolution has " + work.stride());
        }
        if (work.stride() > work.kernelWidth()) {
            throw new IllegalArgumentException("a stride beyond the kernel's width skips inputs, which this array does not");
        }
        int taps = channelsOfPass * work.kernelWidth();
        if (channelsOfPass < 1 || taps < 2 || taps > array.taps()) {
            throw new IllegalArgumentException("a pass of " + channelsOfPass + " channels has " + taps + " taps; the array takes 2 to " + array.taps());
        }
    }

    /** As many channels in a pass as its elements have room for. */
    public static RowMapping of(RowParams array, Convolution work) {
        return new RowMapping(array, work, Math.max(1, Math.min(work.channels(), array.taps() / work.kernelWidth())));
    }

    /** Products of a sum in each row of the array. */
    public int taps() {
        return channelsOfPass * work.kernelWidth();
    }

    /** New inputs for each further result. */
    public int advance() {
        return channelsOfPass * work.stride();
    }

    /** The passes in their order. */
    public List<Pass> passes() {
        var passes = new ArrayList<Pass>();
        for (int row = 0; row < work.outputHeight(); row += array.cols()) {
            for (int filter = 0; filter < work.filters(); filter++) {
                for (int channel = 0; channel < work.channels(); channel += channelsOfPass) {
                    for (int kernelRow = 0; kernelRow < work.kernelHeight(); kernelRow += array.rows()) {
                        passes.add(new Pass(row, filter, channel, kernelRow, channel + kernelRow > 0));
                    }
                }
            }
        }
        return passes;
    }

    /**
     * Cycles and accesses, from the first weight to the last result, where operands are offered as soon as the array takes them, and sums one cycle after the
     * result that they come from. The tests hold it to the simulated hardware: the difference is 0.
     */
    public Estimate estimate() {
        long passes = passes().size();
        long outputs = work.outputWidth();
        long inputs = passes * array.inputRows() * (taps() + (outputs - 1) * advance());
        long sums = passes * outputs * array.cols();
        long first = passes / channelGroups();
        return new Estimate(lastResult(passes) + 1, work.macs(), array.rows() * array.cols(), inputs, passes * taps() * array.rows(),
                sums - first * outputs * array.cols(), sums);
    }

    private long channelGroups() {
        return ceiling(work.channels(), channelsOfPass) * ceiling(work.kernelHeight(), array.rows());
    }

    /**
     * Each pass begins at the end of a step once its weights and its first sums are there; its half of the weights is free when its topmost row
     * has ended.
     */
    private long lastResult(long passes) {
        long taps = taps();
        long length = work.outputWidth() * taps;
        long whole = (work.outputWidth() + array.rows() - 1) * taps;
        long loaded = 0;
        long before = Long.MIN_VALUE;
        long start = Long.MIN_VALUE;
        for (long pass = 0; pass < passes; pass++) {
            long freed = before == Long.MIN_VALUE ? 0 : before + whole;
            loaded = Math.max(loaded, freed) + taps;
            boolean accumulates = pass % channelGroups() > 0;
            long earliest = Math.max(loaded + 1, accumulates ? start + array.rows() * taps + 2 : 0);
            before = start;
            if (start == Long.MIN_VALUE || earliest > start + whole) {
                start = earliest;
            } else {
                start += Math.max(length, ceiling(earliest - start, taps) * taps);
            }
        }
        return start + whole;
    }

    private static long ceiling(long value, long unit) {
        return (value + unit - 1) / unit;
    }
}

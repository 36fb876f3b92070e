package ingot.systolic.analysis;

import java.util.EnumSet;
import java.util.Set;

/** What a convolution reads and writes, and the loops that move through it. */
public enum Operand {
    INPUT(EnumSet.complementOf(EnumSet.of(Dim.FILTER))),
    WEIGHT(EnumSet.of(Dim.FILTER, Dim.CHANNEL, Dim.KERNEL_ROW, Dim.KERNEL_COL)),
    SUM(EnumSet.of(Dim.BATCH, Dim.FILTER, Dim.ROW, Dim.COL));

    private final Set<Dim> dims;

    Operand(Set<Dim> dims) {
        this.dims = dims;
    }

    /** Whether another turn of a loop over {@code dim} needs another part of it. */
    boolean moves(Dim dim) {
        return dims.contains(dim);
    }
}

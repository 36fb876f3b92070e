package ingot.systolic.analysis;

/** A dimension of the loops of a convolution. */
public enum Dim {
    BATCH, FILTER, CHANNEL, ROW, COL, KERNEL_ROW, KERNEL_COL
}

package ingot.systolic.tensor.command;

/**
 * Where the parts of a command stand in its 256 bits; in memory a command is {@value CommandCodec#BYTES} bytes, the lowest bits first. Bits that a command has no
 * part in are written as 0 and not looked at.
 */
public enum CommandField {
    /** {@link Opcode}. */
    OPCODE(0, 4),
    /** Bit i: waits for the unit with that {@code ordinal}. */
    WAITS(4, 3),
    SIGNALS(7, 3),
    /** Load, fill: to the accumulators. */
    TO_ACCUMULATORS(10, 1),
    /** Compute. */
    ACCUMULATES(10, 1),
    /** Compute. */
    TRANSPOSED(11, 1),
    /** Store. */
    RAW(10, 1),
    /** Store: to the scratchpad. */
    TO_SCRATCHPAD(11, 1),
    /** Store: {@link VectorFunction#code}, or 0. */
    FUNCTION(12, 3),
    /** Fence. */
    INTERRUPTS(10, 1),

    /** The rows of load and fill, the inputs of compute, the source of store. */
    START(16, 16),
    X_COUNT(32, 16),
    X_STRIDE(48, 16),
    Y_COUNT(64, 16),
    Y_STRIDE(80, 16),
    /** Not of store. */
    Z_COUNT(96, 16),
    Z_STRIDE(112, 16),
    /** Store. */
    WINDOW_X(96, 8),
    WINDOW_Y(104, 8),
    WINDOW_STRIDE(112, 16),

    /** Load and store. */
    ADDRESS(128, 48),
    Y_BYTES(176, 32),
    /** Load. */
    Z_BYTES(208, 32),
    /** Store. */
    X_BYTES(208, 32),
    PARAMETERS(240, 16),
    /** Store to the scratchpad. */
    TO_START(128, 16),
    TO_X_STRIDE(144, 16),
    TO_Y_STRIDE(160, 16),

    /** Fill. */
    VALUE(128, 32),

    /** Compute. */
    WEIGHTS(128, 16),
    WEIGHT_STRIDE(144, 16),
    SUMS(160, 16),
    SUMS_X_STRIDE(176, 16),
    SUMS_Y_STRIDE(192, 16),
    SUMS_Z_STRIDE(208, 16);

    private final int low;
    private final int width;

    CommandField(int low, int width) {
        this.low = low;
        this.width = width;
    }

    /** Its lowest bit. */
    public int low() {
        return low;
    }

    /** Its bits. */
    public int width() {
        return width;
    }

    /** Its highest bit. */
    public int high() {
        return low + width - 1;
    }
}

package ingot.systolic.tensor.command;

/**
 * Copies rows from the memory outside. The row of {@code rows} at (x, y, z) gets the bytes from {@code address + z·zBytes + y·yBytes + x·n} on, where n is
 * {@link LocalMemory#rowBytes}: the rows of a line lie side by side in the memory outside, and are read in bursts as long as the bus allows.
 *
 * @param target which memory is written
 * @param rows the rows to write, in the order in which they come; none twice ({@link Pattern#isNested})
 * @param address in bytes, 48 bits; like the strides a multiple of the bytes of a beat
 * @param yBytes from line to line in the memory outside, 32 bits; 0 reads the same line again
 * @param zBytes from plane to plane, 32 bits
 */
public record Load(Sync sync, LocalMemory target, Pattern rows, long address, long yBytes, long zBytes) implements Command.Timed {
    public Load {
        sync.of(Unit.LOAD);
        Limits.unsigned("address", address, 48);
        Limits.unsigned("yBytes", yBytes, 32);
        Limits.unsigned("zBytes", zBytes, 32);
    }

    /** Rows that lie side by side in the memory outside, to consecutive rows. */
    public Load(Sync sync, LocalMemory target, int start, int count, long address) {
        this(sync, target, Pattern.rows(start, count), address, 0, 0);
    }

    @Override
    public Unit unit() {
        return Unit.LOAD;
    }
}

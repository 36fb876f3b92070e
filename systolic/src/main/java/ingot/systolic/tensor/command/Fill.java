package ingot.systolic.tensor.command;

/**
 * Writes the same number into all elements of rows: the border of an image, or sums to begin with.
 *
 * @param target which memory is written
 * @param rows the rows to write; none twice ({@link Pattern#isNested})
 * @param value for each lane of a scratchpad's row its low {@code dataBits} bits, for each sum all 32 bits
 */
public record Fill(Sync sync, LocalMemory target, Pattern rows, int value) implements Command.Timed {
    public Fill {
        sync.of(Unit.LOAD);
    }

    @Override
    public Unit unit() {
        return Unit.LOAD;
    }
}

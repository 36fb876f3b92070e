package ingot.systolic.tensor.command;

/** The counters of tokens between units, as {@link Sync} defines them. */
public final class Tokens {
    private static final int UNITS = Unit.values().length;

    /** By who gave them, and who takes them. */
    private final int[][] counts = new int[UNITS][UNITS];

    /** Whether the tokens that {@code command} waits for are there, and there is room for those that it gives. */
    public boolean suffice(Command.Timed command) {
        int own = command.unit().ordinal();
        return command.sync().waitsFor().stream().allMatch(unit -> counts[unit.ordinal()][own] > 0)
                && command.sync().signals().stream().allMatch(unit -> counts[own][unit.ordinal()] < Sync.MOST_TOKENS);
    }

    /** Takes the tokens that {@code command} waits for, and puts down those that it gives. */
    public void move(Command.Timed command) {
        int own = command.unit().ordinal();
        command.sync().waitsFor().forEach(unit -> counts[unit.ordinal()][own]--);
        command.sync().signals().forEach(unit -> counts[own][unit.ordinal()]++);
    }
}

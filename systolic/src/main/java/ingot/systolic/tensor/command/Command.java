package ingot.systolic.tensor.command;

/** A command of a tensor unit. The records refuse what cannot be written down; what a unit of a certain size refuses is in {@link CommandRules}. */
public sealed interface Command permits Command.Timed, Fence {
    /** A command that a unit carries out. */
    sealed interface Timed extends Command permits Load, Fill, Compute, Store {
        /** Who carries it out. */
        Unit unit();

        /** What it waits for, and whom it tells. */
        Sync sync();
    }
}

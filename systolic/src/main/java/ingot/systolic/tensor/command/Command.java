package ingot.systolic.tensor.command;

/** A command of a tensor unit. The records refuse what cannot be written down; what a unit of a certain size refuses is in {@link CommandRules}. */
public sealed interface Command permits Command.Timed, Fence {
    /** A command that a unit carries out. */
    sealed interface Timed extends Command permits Load, Fill, Compute, Store {
        /** Who carries it out. */
        Unit unit();

        /** What it waits for, and whom it tells. */
        Sync sync();

        /** The same with other tokens. */
        default Timed with(Sync other) {
            return switch (this) {
                case Load c -> new Load(other, c.target(), c.rows(), c.address(), c.yBytes(), c.zBytes());
                case Fill c -> new Fill(other, c.target(), c.rows(), c.value());
                case Compute c -> new Compute(other, c.inputs(), c.weights(), c.weightStride(), c.sums(), c.accumulates(), c.transposed());
                case Store c -> new Store(other, c.source(), c.form(), c.destination());
            };
        }
    }
}

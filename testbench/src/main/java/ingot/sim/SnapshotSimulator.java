package ingot.sim;

/** A simulator whose whole state can be kept and brought back: to try several ways on from one point, or to look at it again. */
public interface SnapshotSimulator extends Simulator {
    /** The state as it is now: inputs, registers, memories, the cycle. It costs a copy of them. */
    Snapshot save();

    /**
     * Goes back, or ahead, to a state of this design. It may have been saved by another simulator, if the same engine compiled the
     * same netlist for it.
     *
     * @throws IllegalArgumentException if {@code snapshot} is of another design
     */
    void restore(Snapshot snapshot);

    /** Whether {@link #named} gives something. */
    default boolean knowsNames() {
        return false;
    }

    /**
     * What a state holds, by names.
     *
     * @throws UnsupportedOperationException where the simulator does not know the names
     */
    default NamedState named(Snapshot snapshot) {
        throw new UnsupportedOperationException("the simulator does not know what its state is called");
    }

    /** A kept state. Never changes. */
    interface Snapshot {
        /** The cycle in which it was saved. */
        long cycle();
    }
}

package ingot.sim.jvm;

import java.util.List;

/**
 * Registers that all take their next value by the same formula: a loop over an array instead of a copy of code for each. Where
 * one member reads its neighbour, the next member reads the neighbour after that.
 *
 * @param clock number of the clock that all listen to
 * @param formula the next value of the first regular member
 * @param first place of the first regular member
 * @param last place of the last regular member; members between them that are not regular are computed again afterwards
 * @param leaves what the formula reads
 */
record Replica(int clock, Node formula, int first, int last, List<Leaf> leaves) {
    /**
     * Something that a formula reads.
     *
     * @param node in the formula
     * @param habit how the other members differ
     */
    record Leaf(Node node, Habit habit) {}

    /** What the members of a group read in one position of their formulas. */
    sealed interface Habit {
        /** Every member reads the same. */
        record Same(Node node) implements Habit {}

        /** Every member reads the register at {@code offset} from its own place. */
        record Moving(int offset) implements Habit {}
    }
}

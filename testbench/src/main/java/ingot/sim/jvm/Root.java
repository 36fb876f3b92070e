package ingot.sim.jvm;

/**
 * A value that a phase must leave behind.
 *
 * @param slot in the state array, or in the {@code int[]} if {@code integer}
 */
record Root(Node node, int slot, boolean integer) {
    Root(Node node, int slot) {
        this(node, slot, false);
    }
}

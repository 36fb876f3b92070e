package ingot.sim.jvm;

/** A value that a phase must leave in the state array. */
record Root(Node node, int slot) {}

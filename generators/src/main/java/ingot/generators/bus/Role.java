package ingot.generators.bus;

/** On which side of a bus a module stands: the rules of its own side it keeps, on those of the other side it relies. */
public enum Role {
    /** The module asks: what it sends is checked, what answers it is assumed. */
    MANAGER,
    /** The module answers: what it answers is checked, what asks it is assumed. */
    SUBORDINATE,
    /** The module only looks on: both sides are checked. */
    MONITOR
}

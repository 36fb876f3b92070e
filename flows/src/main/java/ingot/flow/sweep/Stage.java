package ingot.flow.sweep;

/** How far a point is worked out. Each does what the one before it does, and more. */
public enum Stage {
    /** Elaborated: statistics, and analytic models. */
    ELABORATE,
    /** Mapped to cells. */
    SYNTH,
    /** Placed and routed: only points of the front. */
    LAYOUT
}

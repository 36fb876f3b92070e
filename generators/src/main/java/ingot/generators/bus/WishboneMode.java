package ingot.generators.bus;

/** How cycles of Wishbone B4 go by. */
public enum WishboneMode {
    /** Standard mode: a request stays until it is answered. */
    CLASSIC,
    /** Pipelined mode: a request is over when it is not stalled, and answers come later, in order. */
    PIPELINED
}

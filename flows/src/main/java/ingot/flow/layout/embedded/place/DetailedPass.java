package ingot.flow.layout.embedded.place;

/** One kind of improvement, tried once on every cell. */
interface DetailedPass {
    /** Improves the placement; returns the nm of wire saved. */
    long run();
}

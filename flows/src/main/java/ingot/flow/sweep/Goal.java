package ingot.flow.sweep;

/** What a sweep wants little of. */
public enum Goal {
    /** µm² of cells: predicted after elaboration, counted after synthesis, and placed after layout. */
    AREA("area, um2"),
    /** ns on the longest way: ABC's after synthesis, the worst corner's after layout. */
    DELAY("delay, ns"),
    /** Registers and bits of memory. */
    BITS("bits of storage"),
    /** Cells after synthesis. */
    CELLS("cells"),
    /** Cycles of the matrix product that the sweep was given, by the model of the arrays. */
    CYCLES("cycles"),
    /** ns for that product: cycles times delay. */
    TIME("time, ns");

    private final String title;

    Goal(String title) {
        this.title = title;
    }

    /** With its unit. */
    public String title() {
        return title;
    }
}

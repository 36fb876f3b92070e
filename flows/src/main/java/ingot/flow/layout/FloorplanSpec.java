package ingot.flow.layout;

/** How large the die is and where its pins go. */
public sealed interface FloorplanSpec {
    /**
     * A die sized from the netlist, pins spread around its edges in port order.
     *
     * @param utilization cell area over core area, 0 to 1
     * @param aspectRatio height over width of the core
     */
    record Utilization(double utilization, double aspectRatio) implements FloorplanSpec {}

    /** A die of a given size in µm, pins spread around its edges in port order. */
    record Die(double widthUm, double heightUm) implements FloorplanSpec {}

    /** A TinyTapeout tile: die, pins and power stripes come from the board file. {@code tiles} is {@code 1x1}, {@code 1x2}, … */
    record TinyTapeout(String tiles) implements FloorplanSpec {}
}

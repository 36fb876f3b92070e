package ingot.hdl.check;

/** One rule. */
interface Check {
    /** Adds the violations of {@code facts}' netlist to {@code found}, in a fixed order. */
    void run(Facts facts, Findings found);
}

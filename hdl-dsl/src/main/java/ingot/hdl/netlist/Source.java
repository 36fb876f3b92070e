package ingot.hdl.netlist;

/**
 * The place in the designer's Java source that something came from.
 *
 * @param file simple name of the source file, for example {@code Alu.java}; empty when unknown
 * @param line line number from 1; 0 when unknown
 */
public record Source(String file, int line) {
    /** An unknown place. */
    public static final Source UNKNOWN = new Source("", 0);

    /** Whether the place is known. */
    public boolean isKnown() {
        return line > 0;
    }

    /** {@code Alu.java:44}, or {@code unknown source}. */
    @Override
    public String toString() {
        return isKnown() ? file + ":" + line : "unknown source";
    }
}

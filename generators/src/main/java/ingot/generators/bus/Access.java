package ingot.generators.bus;

/** What software may do with a field of a register, and which way the field flows. */
public enum Access {
    /** Software writes it and reads it back; the hardware sees the value. */
    READ_WRITE("RW"),
    /** The hardware gives the value; writes change nothing. */
    READ_ONLY("RO"),
    /** Software writes it, the hardware sees the value; reads as 0. */
    WRITE_ONLY("WO"),
    /** What software writes is there for one cycle, and is 0 in all others; reads as 0. */
    PULSE("W1P"),
    /** The hardware sets bits, software reads them and clears those that it writes a 1 to; the field is a {@link Sticky}. */
    STICKY("W1C");

    private final String code;

    Access(String code) {
        this.code = code;
    }

    /** The usual abbreviation in documents: {@code RW}, {@code RO}, {@code WO}, {@code W1P}, {@code W1C}. */
    public String code() {
        return code;
    }

    boolean isStored() {
        return this == READ_WRITE || this == WRITE_ONLY;
    }
}

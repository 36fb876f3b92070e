package ingot.generators.bus;

/** What an address of AXI4 may carry beside the burst. */
public enum Axi4Attribute {
    /** {@code AxLOCK}, 1 bit: an exclusive access. */
    LOCK(1),
    /** {@code AxCACHE}, 4 bits: bufferable, modifiable, allocation. */
    CACHE(4),
    /** {@code AxPROT}, 3 bits: privileged, non-secure, instruction. */
    PROT(3),
    /** {@code AxQOS}, 4 bits: priority. */
    QOS(4);

    private final int width;

    Axi4Attribute(int width) {
        this.width = width;
    }

    /** Its width where it is there. */
    public int width() {
        return width;
    }
}

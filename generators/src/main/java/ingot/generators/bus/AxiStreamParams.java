package ingot.generators.bus;

/**
 * The shape of an AXI-Stream port.
 *
 * @param dataBits width of a beat: a multiple of 8
 * @param idBits width of {@code TID}; 0 for a port without
 * @param destBits width of {@code TDEST}; 0 for a port without
 * @param userBits width of {@code TUSER}; 0 for a port without
 * @param strobes whether beats have {@code TSTRB}
 */
public record AxiStreamParams(int dataBits, int idBits, int destBits, int userBits, boolean strobes) {
    public AxiStreamParams {
        if (dataBits < 8 || dataBits > 4096 || dataBits % 8 != 0) {
            throw new IllegalArgumentException("dataBits must be a multiple of 8 up to 4096, was " + dataBits);
        }
        BusChecks.range("idBits", idBits, 0, 32);
        BusChecks.range("destBits", destBits, 0, 32);
        BusChecks.range("userBits", userBits, 0, 4096);
    }

    /** A port with data, {@code TKEEP} and {@code TLAST} only. */
    public AxiStreamParams(int dataBits) {
        this(dataBits, 0, 0, 0, false);
    }

    /** Bytes of a beat. */
    public int bytes() {
        return dataBits / 8;
    }
}

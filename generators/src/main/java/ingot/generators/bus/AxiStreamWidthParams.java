package ingot.generators.bus;

import ingot.hdl.Hdl;

/**
 * Parameters of a converter between widths of AXI-Stream.
 *
 * @param dataBits width of a narrow beat: a multiple of 8
 * @param ratio narrow beats in a wide one, 2 to 64
 * @param idBits width of {@code TID}; 0 for a port without
 * @param destBits width of {@code TDEST}; 0 for a port without
 */
public record AxiStreamWidthParams(int dataBits, int ratio, int idBits, int destBits) {
    public AxiStreamWidthParams {
        BusChecks.range("ratio", ratio, 2, 64);
        new AxiStreamParams(dataBits, idBits, destBits, 0, false);
        new AxiStreamParams(dataBits * ratio, idBits, destBits, 0, false);
    }

    /** The shape of the narrow port. */
    public AxiStreamParams narrow() {
        return new AxiStreamParams(dataBits, idBits, destBits, 0, false);
    }

    /** The shape of the wide port. */
    public AxiStreamParams wide() {
        return new AxiStreamParams(dataBits * ratio, idBits, destBits, 0, false);
    }

    int partBits() {
        return Hdl.bitsFor(ratio - 1);
    }
}

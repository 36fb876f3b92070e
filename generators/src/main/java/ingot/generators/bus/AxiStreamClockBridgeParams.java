package ingot.generators.bus;

import ingot.generators.crossing.AsyncFifoParams;

/**
 * Parameters of a bridge of AXI-Stream between two clocks.
 *
 * @param dataBits width of a beat: a multiple of 8
 * @param idBits width of {@code TID}; 0 for a port without
 * @param destBits width of {@code TDEST}; 0 for a port without
 * @param userBits width of {@code TUSER}; 0 for a port without
 * @param depth beats that it can hold, a power of two; {@code 2 * stages + 4} or more let one beat pass per cycle
 * @param stages registers of each synchroniser
 */
public record AxiStreamClockBridgeParams(int dataBits, int idBits, int destBits, int userBits, int depth, int stages) {
    public AxiStreamClockBridgeParams {
        new AxiStreamParams(dataBits, idBits, destBits, userBits, false);
        new AsyncFifoParams(1, depth, stages);
    }

    /** The shape of both ports. */
    public AxiStreamParams port() {
        return new AxiStreamParams(dataBits, idBits, destBits, userBits, false);
    }
}

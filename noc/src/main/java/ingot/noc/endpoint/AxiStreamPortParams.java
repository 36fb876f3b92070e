package ingot.noc.endpoint;

import ingot.generators.bus.AxiStreamParams;

/**
 * Parameters of a node with AXI-Stream.
 *
 * @param addressBits bits of an address of the network, and of {@code TDEST} of what is sent
 * @param dataBits width of a beat: a multiple of 8
 * @param idBits width of {@code TID} of what is sent
 * @param userBits width of {@code TUSER}
 */
public record AxiStreamPortParams(int addressBits, int dataBits, int idBits, int userBits) {
    public AxiStreamPortParams {
        new AxiStreamParams(dataBits, idBits, addressBits, userBits, false);
    }

    /** The port by which the node sends. */
    public AxiStreamParams sent() {
        return new AxiStreamParams(dataBits, idBits, addressBits, userBits, false);
    }

    /** The port by which it receives: the address of the sender is above its {@code TID}. */
    public AxiStreamParams received() {
        return new AxiStreamParams(dataBits, addressBits + idBits, 0, userBits, false);
    }

    /** Payload of a flit: data, bytes kept and user bits of a beat, or the header. */
    public int flitBits() {
        return Math.max(dataBits + dataBits / 8 + userBits, addressBits + idBits);
    }
}

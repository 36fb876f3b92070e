package ingot.noc.endpoint;

import ingot.generators.bus.AxiStreamParams;

/**
 * Parameters of a node with AXI-Stream.
 *
 * @param addressBits bits of an address of the network, and of {@code TDEST} of what is sent
 * @param dataBits width of a beat: a multiple of 8
 * @param idBits width of {@code TID} of what is sent
 * @param userBits width of {@code TUSER}
 * @param packetBeats 0: a packet of the stream is one packet of the network, however long. Otherwise the most beats in a packet of the network: longer ones are
 *     cut, so that none keeps the links of its way for long, and needs a network that keeps the order of packets
 */
public record AxiStreamPortParams(int addressBits, int dataBits, int idBits, int userBits, int packetBeats) {
    public AxiStreamPortParams {
        new AxiStreamParams(dataBits, idBits, addressBits, userBits, false);
        if (packetBeats < 0 || packetBeats > 1024) {
            throw new IllegalArgumentException("packetBeats must be 0, for packets of any length, to 1024, was " + packetBeats);
        }
    }

    /** The port by which the node sends. */
    public AxiStreamParams sent() {
        return new AxiStreamParams(dataBits, idBits, addressBits, userBits, false);
    }

    /** The port by which it receives: the address of the sender is above its {@code TID}. */
    public AxiStreamParams received() {
        return new AxiStreamParams(dataBits, addressBits + idBits, 0, userBits, false);
    }

    /** Whether packets of the stream can go in several packets of the network. */
    boolean cuts() {
        return packetBeats > 0;
    }

    /** Payload of a flit: data, bytes kept, user bits and where packets are cut the end of a beat, or the header. */
    public int flitBits() {
        return Math.max(dataBits + dataBits / 8 + userBits + (cuts() ? 1 : 0), addressBits + idBits);
    }
}

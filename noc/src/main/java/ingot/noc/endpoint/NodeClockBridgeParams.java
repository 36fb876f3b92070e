package ingot.noc.endpoint;

import ingot.generators.crossing.AsyncFifoParams;

/**
 * Parameters of a bridge between the clocks of a node and of the network.
 *
 * @param addressBits bits of an address of the network
 * @param dataBits payload of a flit in bits
 * @param depth flits that wait in each direction, a power of two; {@code 2 * stages + 4} or more let one pass per cycle
 * @param stages registers of each synchroniser
 */
public record NodeClockBridgeParams(int addressBits, int dataBits, int depth, int stages) {
    public NodeClockBridgeParams {
        new AsyncFifoParams(dataBits, depth, stages);
    }
}

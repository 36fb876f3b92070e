package ingot.noc.endpoint;

import ingot.generators.bus.Axi4Params;
import java.util.List;

/**
 * Parameters of the nodes of AXI4 over a network. The space of addresses is cut into regions of the same size, one for each subordinate.
 *
 * @param networkBits bits of an address of the network
 * @param addressBits width of an AXI4 address
 * @param dataBits width of a beat: a power of two from 8 to 1024
 * @param idBits width of identifiers of a manager; those of a subordinate have the address of the manager above them
 * @param regions addresses in the network of the subordinates, from the lowest region on: a power of two
 * @param outstanding writes, and reads, that a manager may have under way
 */
public record AxiNodeParams(int networkBits, int addressBits, int dataBits, int idBits, List<Integer> regions, int outstanding) {
    public AxiNodeParams {
        regions = List.copyOf(regions);
        if (Integer.bitCount(regions.size()) != 1 || regions.size() >= 1 << Math.min(addressBits, 16)) {
            throw new IllegalArgumentException("regions must be a power of two of addresses, fewer than there are bytes, were " + regions);
        }
        if (regions.stream().anyMatch(region -> region < 0 || region >= 1 << networkBits)) {
            throw new IllegalArgumentException("regions must be addresses of " + networkBits + " bits, were " + regions);
        }
        if (outstanding < 1 || outstanding > 64) {
            throw new IllegalArgumentException("outstanding must be 1 to 64, was " + outstanding);
        }
        new Axi4Params(addressBits, dataBits, idBits);
    }

    /** The port of a manager. */
    public Axi4Params manager() {
        return new Axi4Params(addressBits, dataBits, idBits);
    }

    /** The port of a subordinate. */
    public Axi4Params subordinate() {
        return manager().withIdBits(networkBits + idBits);
    }

    /** Bits of the address of a burst: the AXI4 channel without attributes, with the address of its manager. */
    int burstBits() {
        return networkBits + idBits + addressBits + 8 + 3 + 2;
    }

    /** Payload of a flit: whatever a channel carries goes in one. */
    public int flitBits() {
        return Math.max(burstBits(), Math.max(dataBits + dataBits / 8, idBits + dataBits + 3));
    }
}

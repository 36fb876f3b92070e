package ingot.generators.bus;

import ingot.hdl.Hdl;
import java.util.List;

/**
 * Parameters of a merge of AXI4 managers.
 *
 * @param managers how many managers there are, 2 to 16
 * @param addressBits width of an address
 * @param dataBits width of a beat: a power of two from 8 to 1024
 * @param idBits width of identifiers of a manager; those of the subordinate have the bits of its number more
 * @param attributes what addresses carry beside the burst
 * @param outstanding writes, and reads, that may be under way at once: a power of two
 */
public record Axi4MergeParams(int managers, int addressBits, int dataBits, int idBits, List<Axi4Attribute> attributes, int outstanding) {
    public Axi4MergeParams {
        attributes = List.copyOf(attributes);
        BusChecks.range("managers", managers, 2, 16);
        BusChecks.range("outstanding", outstanding, 2, 64);
        if (Integer.bitCount(outstanding) != 1) {
            throw new IllegalArgumentException("outstanding must be a power of two, was " + outstanding);
        }
        new Axi4Params(addressBits, dataBits, idBits, attributes);
    }

    /** The shape of a manager's port. */
    public Axi4Params port() {
        return new Axi4Params(addressBits, dataBits, idBits, attributes);
    }

    /** The shape of the subordinate's port. */
    public Axi4Params merged() {
        return port().withIdBits(idBits + managerBits());
    }

    /** Bits of a manager's number. */
    public int managerBits() {
        return Hdl.bitsFor(managers - 1);
    }
}

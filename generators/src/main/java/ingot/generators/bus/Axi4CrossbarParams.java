package ingot.generators.bus;

import java.util.List;

/**
 * Parameters of an AXI4 crossbar.
 *
 * @param managers how many managers there are, 2 to 16
 * @param addressBits width of an address
 * @param dataBits width of a beat: a power of two from 8 to 1024
 * @param idBits width of identifiers of a manager, up to 6; those of a subordinate have the bits of its number more
 * @param attributes what addresses carry beside the burst
 * @param bases the first address of each subordinate
 * @param sizes the bytes of each subordinate: a power of two, of which the base is a multiple
 * @param outstanding writes, and reads, of one manager, and at one subordinate, that may be under way at once: a power of two
 */
public record Axi4CrossbarParams(int managers, int addressBits, int dataBits, int idBits, List<Axi4Attribute> attributes, List<Long> bases,
        List<Long> sizes, int outstanding) {
    public Axi4CrossbarParams {
        attributes = List.copyOf(attributes);
        bases = List.copyOf(bases);
        sizes = List.copyOf(sizes);
        new Axi4DecoderParams(addressBits, dataBits, idBits, attributes, bases, sizes, outstanding);
        new Axi4MergeParams(managers, addressBits, dataBits, idBits, attributes, outstanding);
    }

    Axi4DecoderParams decoder() {
        return new Axi4DecoderParams(addressBits, dataBits, idBits, attributes, bases, sizes, outstanding);
    }

    Axi4MergeParams merge() {
        return new Axi4MergeParams(managers, addressBits, dataBits, idBits, attributes, outstanding);
    }

    /** The shape of a manager's port. */
    public Axi4Params port() {
        return merge().port();
    }

    /** The shape of a subordinate's port. */
    public Axi4Params merged() {
        return merge().merged();
    }
}

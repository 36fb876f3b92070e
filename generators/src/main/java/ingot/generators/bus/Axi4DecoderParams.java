package ingot.generators.bus;

import java.util.List;

/**
 * Parameters of an AXI4 decoder.
 *
 * @param addressBits width of an address
 * @param dataBits width of a beat: a power of two from 8 to 1024
 * @param idBits width of identifiers, up to 6
 * @param attributes what addresses carry beside the burst
 * @param bases the first address of each subordinate
 * @param sizes the bytes of each subordinate: a power of two, of which the base is a multiple
 * @param outstanding writes, and reads, that may be under way at once
 */
public record Axi4DecoderParams(
        int addressBits, int dataBits, int idBits, List<Axi4Attribute> attributes, List<Long> bases, List<Long> sizes, int outstanding) {
    public Axi4DecoderParams {
        attributes = List.copyOf(attributes);
        bases = List.copyOf(bases);
        sizes = List.copyOf(sizes);
        new Axi4Params(addressBits, dataBits, idBits, attributes);
        new AddressMap(bases, sizes).check(addressBits);
        BusChecks.range("idBits", idBits, 0, 6);
        BusChecks.range("outstanding", outstanding, 1, 64);
    }

    /** The shape of every port. */
    public Axi4Params port() {
        return new Axi4Params(addressBits, dataBits, idBits, attributes);
    }

    AddressMap map() {
        return new AddressMap(bases, sizes);
    }
}

package ingot.generators.bus;

import java.util.List;

/**
 * Parameters of a decoder of Wishbone.
 *
 * @param mode how cycles go by
 * @param addressBits width of an address, which counts words
 * @param dataBits width of a word: 8, 16, 32 or 64
 * @param outstanding requests that may wait for their answers at once, in pipelined mode
 * @param bases the first address of each slave
 * @param sizes the words of each slave: a power of two, of which the base is a multiple
 */
public record WishboneDecoderParams(WishboneMode mode, int addressBits, int dataBits, int outstanding, List<Long> bases, List<Long> sizes) {
    public WishboneDecoderParams {
        new WishboneMonitorParams(mode, addressBits, dataBits, outstanding);
        bases = List.copyOf(bases);
        sizes = List.copyOf(sizes);
        new AddressMap(bases, sizes).check(addressBits);
    }

    /** The shape of every port. */
    public WishboneParams port() {
        return new WishboneParams(mode, addressBits, dataBits);
    }

    AddressMap map() {
        return new AddressMap(bases, sizes);
    }
}

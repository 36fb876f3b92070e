package ingot.generators.bus;

import java.util.List;

/**
 * Parameters of a decoder of AXI4-Lite.
 *
 * @param addressBits width of an address
 * @param dataBits width of a word, 32 or 64
 * @param bases the first address of each subordinate
 * @param sizes the bytes of each subordinate: a power of two, of which the base is a multiple
 */
public record AxiLiteDecoderParams(int addressBits, int dataBits, List<Long> bases, List<Long> sizes) {
    public AxiLiteDecoderParams {
        BusChecks.range("addressBits", addressBits, 1, 64);
        BusChecks.liteWord(dataBits);
        bases = List.copyOf(bases);
        sizes = List.copyOf(sizes);
        new AddressMap(bases, sizes).check(addressBits);
    }

    AddressMap map() {
        return new AddressMap(bases, sizes);
    }
}

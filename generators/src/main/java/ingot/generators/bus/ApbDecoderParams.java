package ingot.generators.bus;

import java.util.List;

/**
 * Parameters of a decoder of APB.
 *
 * @param version with byte strobes and protection, or without
 * @param addressBits width of an address
 * @param dataBits width of a word: 8, 16 or 32
 * @param bases the first address of each peripheral
 * @param sizes the bytes of each peripheral: a power of two, of which the base is a multiple
 */
public record ApbDecoderParams(ApbVersion version, int addressBits, int dataBits, List<Long> bases, List<Long> sizes) {
    public ApbDecoderParams {
        new ApbParams(version, addressBits, dataBits);
        bases = List.copyOf(bases);
        sizes = List.copyOf(sizes);
        new AddressMap(bases, sizes).check(addressBits);
    }

    /** The shape of every port. */
    public ApbParams port() {
        return new ApbParams(version, addressBits, dataBits);
    }

    AddressMap map() {
        return new AddressMap(bases, sizes);
    }
}

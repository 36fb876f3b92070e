package ingot.generators.bus;

/**
 * The shape of a Wishbone port.
 *
 * @param mode how cycles go by
 * @param addressBits width of an address, which counts words
 * @param dataBits width of a word: 8, 16, 32 or 64; bytes are chosen one by one
 */
public record WishboneParams(WishboneMode mode, int addressBits, int dataBits) {
    public WishboneParams {
        BusChecks.range("addressBits", addressBits, 1, 64);
        if (dataBits < 8 || dataBits > 64 || Integer.bitCount(dataBits) != 1) {
            throw new IllegalArgumentException("dataBits must be 8, 16, 32 or 64 in Wishbone, was " + dataBits);
        }
    }
}

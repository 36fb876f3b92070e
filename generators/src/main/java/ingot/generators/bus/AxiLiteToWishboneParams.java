package ingot.generators.bus;

/**
 * Parameters of a bridge from AXI4-Lite to Wishbone.
 *
 * @param mode how cycles of Wishbone go by
 * @param addressBits width of an address of AXI4-Lite, which counts bytes
 * @param dataBits width of a word, 32 or 64
 */
public record AxiLiteToWishboneParams(WishboneMode mode, int addressBits, int dataBits) {
    public AxiLiteToWishboneParams {
        BusChecks.liteWord(dataBits);
        BusChecks.range("addressBits", addressBits, 4, 64);
    }

    /** The port to the slave. */
    public WishboneParams wishbone() {
        return new WishboneParams(mode, addressBits - Integer.numberOfTrailingZeros(dataBits / 8), dataBits);
    }
}

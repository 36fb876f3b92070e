package ingot.generators.bus;

/**
 * Parameters of a monitor of a Wishbone port.
 *
 * @param mode how cycles go by
 * @param addressBits width of an address, which counts words
 * @param dataBits width of a word: 8, 16, 32 or 64
 * @param outstanding requests that may wait for their answers at once, in pipelined mode
 */
public record WishboneMonitorParams(WishboneMode mode, int addressBits, int dataBits, int outstanding) {
    public WishboneMonitorParams {
        new WishboneParams(mode, addressBits, dataBits);
        BusChecks.range("outstanding", outstanding, 1, 1024);
    }

    /** The shape of the port. */
    public WishboneParams port() {
        return new WishboneParams(mode, addressBits, dataBits);
    }
}

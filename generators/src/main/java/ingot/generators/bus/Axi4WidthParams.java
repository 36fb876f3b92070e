package ingot.generators.bus;

/**
 * Parameters of a converter between widths of AXI4.
 *
 * @param addressBits width of an address
 * @param dataBits width of a narrow beat: a power of two of 8 or more
 * @param ratio narrow beats in a wide one: 2, 4, 8 or 16
 * @param idBits width of identifiers of the manager; the subordinate's port has none
 * @param outstanding bursts of each direction that may be under way at once at the subordinate: a power of two of 2 or more; a narrower
 *     reads one at a time
 */
public record Axi4WidthParams(int addressBits, int dataBits, int ratio, int idBits, int outstanding) {
    public Axi4WidthParams {
        BusChecks.range("ratio", ratio, 2, 16);
        BusChecks.range("outstanding", outstanding, 2, 64);
        if (Integer.bitCount(ratio) != 1 || Integer.bitCount(outstanding) != 1) {
            throw new IllegalArgumentException("ratio and outstanding must be powers of two, were " + ratio + " and " + outstanding);
        }
        new Axi4Params(addressBits, dataBits, idBits);
        if (dataBits * ratio > 1024) {
            throw new IllegalArgumentException("dataBits times ratio must be at most 1024, was " + dataBits * ratio);
        }
        BusChecks.range("addressBits", addressBits, new Axi4Params(addressBits, dataBits * ratio, idBits).laneBits() + 1, 64);
    }

    /** The shape of a narrow manager. */
    public Axi4Params narrow() {
        return new Axi4Params(addressBits, dataBits, idBits);
    }

    /** The shape of a wide manager. */
    public Axi4Params wide() {
        return new Axi4Params(addressBits, dataBits * ratio, idBits);
    }

    /** Bits that say which narrow beat of a wide one an address means. */
    int partBits() {
        return Integer.numberOfTrailingZeros(ratio);
    }
}

package ingot.generators.bus;

/**
 * The shape of an APB port.
 *
 * @param version which APB
 * @param addressBits width of an address, up to 32
 * @param dataBits width of a word: 8, 16 or 32
 */
public record ApbParams(ApbVersion version, int addressBits, int dataBits) {
    public ApbParams {
        BusChecks.range("addressBits", addressBits, 1, 32);
        if (dataBits != 8 && dataBits != 16 && dataBits != 32) {
            throw new IllegalArgumentException("dataBits must be 8, 16 or 32 in APB, was " + dataBits);
        }
    }
}

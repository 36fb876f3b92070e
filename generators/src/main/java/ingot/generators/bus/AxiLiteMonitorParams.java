package ingot.generators.bus;

/**
 * Parameters of a monitor of an AXI4-Lite port.
 *
 * @param addressBits width of an address
 * @param dataBits width of a word, 32 or 64
 * @param outstanding writes, and reads, that may be under way at once
 */
public record AxiLiteMonitorParams(int addressBits, int dataBits, int outstanding) {
    public AxiLiteMonitorParams {
        BusChecks.range("addressBits", addressBits, 1, 64);
        BusChecks.range("outstanding", outstanding, 1, 64);
        BusChecks.liteWord(dataBits);
    }
}

package ingot.generators.bus;

/**
 * Parameters of a memory behind AXI4.
 *
 * @param addressBits width of an address: the memory has {@code 2^addressBits} bytes
 * @param dataBits width of a beat: a power of two from 8 to 1024
 * @param idBits width of identifiers; 0 for a port without
 */
public record Axi4MemoryParams(int addressBits, int dataBits, int idBits) {
    public Axi4MemoryParams {
        var port = new Axi4Params(addressBits, dataBits, idBits);
        BusChecks.range("addressBits", addressBits, port.laneBits() + 1, 30);
    }

    /** The shape of the port. */
    public Axi4Params port() {
        return new Axi4Params(addressBits, dataBits, idBits);
    }
}

package ingot.systolic.dram;

import ingot.generators.bus.Axi4Params;

/**
 * Parameters of a channel of DRAM behind AXI4.
 *
 * @param dram the channel; its beats, a power of two wide, are those of the bus
 * @param idBits width of identifiers
 */
public record DramBusParams(DramParams dram, int idBits) {
    public DramBusParams {
        port(dram, idBits);
    }

    /** The shape of the port: addresses reach from the first byte of the channel to its last one. */
    public Axi4Params port() {
        return port(dram, idBits);
    }

    private static Axi4Params port(DramParams dram, int idBits) {
        return new Axi4Params(dram.addressBits() + Integer.numberOfTrailingZeros(dram.dataBits() / 8), dram.dataBits(), idBits);
    }
}

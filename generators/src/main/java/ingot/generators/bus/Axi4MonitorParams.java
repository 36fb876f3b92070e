package ingot.generators.bus;

import java.util.List;

/**
 * Parameters of a monitor of an AXI4 port.
 *
 * @param addressBits width of an address
 * @param dataBits width of a beat: a power of two from 8 to 1024
 * @param idBits width of identifiers; 0 for a port without
 * @param attributes what addresses carry beside the burst
 * @param outstanding write bursts, and read bursts, that may be under way at once
 */
public record Axi4MonitorParams(int addressBits, int dataBits, int idBits, List<Axi4Attribute> attributes, int outstanding) {
    public Axi4MonitorParams {
        attributes = List.copyOf(attributes);
        new Axi4Params(addressBits, dataBits, idBits, attributes);
        BusChecks.range("outstanding", outstanding, 1, 64);
    }

    /** The shape of the port. */
    public Axi4Params port() {
        return new Axi4Params(addressBits, dataBits, idBits, attributes);
    }
}

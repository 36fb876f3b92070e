package ingot.generators.bus;

import ingot.generators.crossing.AsyncFifoParams;
import java.util.List;

/**
 * Parameters of a bridge of AXI4 between two clocks.
 *
 * @param addressBits width of an address
 * @param dataBits width of a beat: a power of two from 8 to 1024
 * @param idBits width of identifiers; 0 for a port without
 * @param attributes what addresses carry beside the burst
 * @param depth items that each channel can hold, a power of two; {@code 2 * stages + 4} or more let one beat pass per cycle
 * @param stages registers of each synchroniser
 */
public record Axi4ClockBridgeParams(int addressBits, int dataBits, int idBits, List<Axi4Attribute> attributes, int depth, int stages) {
    public Axi4ClockBridgeParams {
        attributes = List.copyOf(attributes);
        new Axi4Params(addressBits, dataBits, idBits, attributes);
        new AsyncFifoParams(1, depth, stages);
    }

    /** The shape of both ports. */
    public Axi4Params port() {
        return new Axi4Params(addressBits, dataBits, idBits, attributes);
    }
}

package ingot.generators.bus;

import ingot.hdl.Hdl;

/**
 * Parameters of a switch of AXI-Stream.
 *
 * @param inputs how many streams come in, 2 to 16
 * @param outputs how many streams go out, 2 to 16; {@code TDEST} has the bits of their numbers
 * @param dataBits width of a beat: a multiple of 8
 * @param idBits width of {@code TID}; 0 for a port without
 * @param userBits width of {@code TUSER}; 0 for a port without
 */
public record AxiStreamSwitchParams(int inputs, int outputs, int dataBits, int idBits, int userBits) {
    public AxiStreamSwitchParams {
        BusChecks.range("inputs", inputs, 2, 16);
        BusChecks.range("outputs", outputs, 2, 16);
        new AxiStreamParams(dataBits, idBits, 0, userBits, false);
    }

    /** The shape of every port. */
    public AxiStreamParams port() {
        return new AxiStreamParams(dataBits, idBits, Hdl.bitsFor(outputs - 1), userBits, false);
    }
}

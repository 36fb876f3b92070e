package ingot.generators.bus;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;

/**
 * Wires between a transmitter and a receiver of AXI-Stream, with the rules of the protocol as assertions ({@link AxiStream#rules}): for simulations of
 * hardware that is written elsewhere.
 *
 * <p>Latency: none. Cost: none; the assertions are not synthesised.
 */
@Description("Asserts the rules of AXI-Stream between a transmitter and a receiver.")
public final class AxiStreamMonitor extends Module<AxiStreamParams> {
    public final Stream<AxiStream.Beat> in = input(AxiStream.of(p));
    public final Stream<AxiStream.Beat> out = output(AxiStream.of(p));

    public AxiStreamMonitor(AxiStreamParams params) {
        super(params);
        out.connect(in);
        AxiStream.rules("bus", in, Role.MONITOR);
    }
}

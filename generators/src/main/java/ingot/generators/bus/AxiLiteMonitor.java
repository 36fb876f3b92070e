package ingot.generators.bus;

import ingot.hdl.Description;
import ingot.hdl.Module;

/**
 * Wires between an AXI4-Lite manager and its subordinate, with all rules of the protocol as assertions ({@link AxiLiteRules}): for simulations
 * of hardware that is written elsewhere.
 *
 * <p>Latency: none. Cost: none; the assertions are not synthesised.
 */
@Description("Asserts the rules of AXI4-Lite between a manager and its subordinate.")
public final class AxiLiteMonitor extends Module<AxiLiteMonitorParams> {
    /** The side of the manager. */
    public final AxiLite manager = input(AxiLite.of(p.addressBits(), p.dataBits()));

    /** The side of the subordinate. */
    public final AxiLite subordinate = output(AxiLite.of(p.addressBits(), p.dataBits()));

    public AxiLiteMonitor(AxiLiteMonitorParams params) {
        super(params);
        connect(subordinate, manager);
        AxiLiteRules.state("bus", manager, Role.MONITOR, p.outstanding());
    }
}

package ingot.generators.bus;

import ingot.hdl.Description;
import ingot.hdl.Module;

/**
 * Wires between an AXI4 manager and its subordinate, with all rules of the protocol as assertions ({@link Axi4Rules}): for simulations of
 * hardware that is written elsewhere.
 *
 * <p>Latency: none. Cost: none; the assertions are not synthesised.
 */
@Description("Asserts the rules of AXI4 between a manager and its subordinate.")
public final class Axi4Monitor extends Module<Axi4MonitorParams> {
    /** The side of the manager. */
    public final Axi4 manager = input(Axi4.of(p.port()));

    /** The side of the subordinate. */
    public final Axi4 subordinate = output(Axi4.of(p.port()));

    public Axi4Monitor(Axi4MonitorParams params) {
        super(params);
        connect(subordinate, manager);
        Axi4Rules.state("bus", manager, Role.MONITOR, p.port(), p.outstanding());
    }
}

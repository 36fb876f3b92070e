package ingot.generators.bus;

import ingot.hdl.Description;
import ingot.hdl.Module;

/**
 * Wires between an APB bridge and a peripheral, with the rules of the protocol as assertions ({@link Apb#rules}): for simulations of hardware
 * that is written elsewhere.
 *
 * <p>Latency: none. Cost: none; the assertions are not synthesised.
 */
@Description("Asserts the rules of APB between a bridge and a peripheral.")
public final class ApbMonitor extends Module<ApbParams> {
    /** The side of the bridge. */
    public final Apb manager = input(Apb.of(p));

    /** The side of the peripheral. */
    public final Apb subordinate = output(Apb.of(p));

    public ApbMonitor(ApbParams params) {
        super(params);
        connect(subordinate, manager);
        manager.rules("bus", Role.MONITOR, 0);
    }
}

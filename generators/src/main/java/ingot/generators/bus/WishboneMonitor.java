package ingot.generators.bus;

import ingot.hdl.Description;
import ingot.hdl.Module;

/**
 * Wires between a Wishbone master and a slave, with the rules of the protocol as assertions ({@link Wishbone#rules}): for simulations of hardware
 * that is written elsewhere.
 *
 * <p>Latency: none. Cost: none; the assertions are not synthesised.
 */
@Description("Asserts the rules of Wishbone between a master and a slave.")
public final class WishboneMonitor extends Module<WishboneMonitorParams> {
    /** The side of the master. */
    public final Wishbone master = input(Wishbone.of(p.port()));

    /** The side of the slave. */
    public final Wishbone slave = output(Wishbone.of(p.port()));

    public WishboneMonitor(WishboneMonitorParams params) {
        super(params);
        connect(slave, master);
        master.rules("bus", Role.MONITOR, p.outstanding());
    }
}

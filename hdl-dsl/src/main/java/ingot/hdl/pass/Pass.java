package ingot.hdl.pass;

import ingot.hdl.netlist.Netlist;

/**
 * A change of a netlist that keeps what it does: for all inputs its outputs are the same at all times, and every property is still
 * checked. Ports of the top never change.
 */
@FunctionalInterface
public interface Pass {
    /** {@code netlist} after the change; {@code netlist} itself stays as it is. */
    Netlist apply(Netlist netlist);

    /** This pass, then {@code next}. */
    default Pass then(Pass next) {
        return netlist -> next.apply(apply(netlist));
    }
}

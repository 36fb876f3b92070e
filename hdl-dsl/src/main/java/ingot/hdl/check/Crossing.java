package ingot.hdl.check;

import ingot.hdl.netlist.NetModule;

/**
 * A value that goes from one register to another of a different clock or reset.
 *
 * @param module the module in which the two meet
 * @param direct whether there is no logic between
 */
record Crossing(NetModule module, Origin origin, Sink sink, boolean direct) {
    boolean isOfClocks() {
        return !origin.clock().equals(sink.clock());
    }

    /** Whether the reset of the origin can change it at any time while the sink, of the same clock, is running. */
    boolean isOfResets() {
        return !isOfClocks() && origin.asyncReset() != null && sink.reset() != null && !origin.asyncReset().equals(sink.reset());
    }
}

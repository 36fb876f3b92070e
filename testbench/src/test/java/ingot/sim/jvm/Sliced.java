package ingot.sim.jvm;

import ingot.hdl.netlist.Netlist;
import ingot.sim.PowerUp;
import ingot.sim.Simulator;
import java.util.Optional;

/** Lets tests of other packages run a design with its instances side by side, whether or not that pays. */
public final class Sliced {
    private Sliced() {}

    public static Optional<Simulator> compile(Netlist netlist, PowerUp start) {
        return Slicing.always(netlist).map(slicing ->
                new JvmSimulator(netlist.top(), Program.compile(slicing, netlist.top().ports()), start));
    }
}

package ingot.sim;

import ingot.hdl.netlist.Netlist;
import ingot.hdl.pass.BoxPorts;
import java.math.BigInteger;
import java.util.function.Function;

/** Runs the Java models of black boxes beside a design with unknown bits. */
final class UnknownBoxSimulator extends BoxSimulator implements UnknownSimulator {
    private final UnknownSimulator simulator;

    private UnknownBoxSimulator(UnknownSimulator simulator, BoxPorts ports) {
        super(simulator, ports, box -> new UnknownBox(box, simulator, ports.netlist().top()));
        this.simulator = simulator;
    }

    /** Compiles {@code netlist} without its black boxes, and runs their models beside it. */
    static UnknownBoxSimulator unknown(Netlist netlist, Function<Netlist, UnknownSimulator> compiler) {
        var ports = ports(netlist);
        return new UnknownBoxSimulator(compiler.apply(ports.netlist()), ports);
    }

    @Override
    public BigInteger unknown(int port) {
        settle();
        return simulator.unknown(port);
    }

    @Override
    public BigInteger ones(int port) {
        settle();
        return simulator.ones(port);
    }

    @Override
    public void pokeUnknown(int port) {
        simulator.pokeUnknown(port);
        unsettle();
    }

    @Override
    public boolean isChecking() {
        return simulator.isChecking();
    }
}

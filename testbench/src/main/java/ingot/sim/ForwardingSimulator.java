package ingot.sim;

import ingot.hdl.netlist.Netlist;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A simulator around another one: it passes on whatever a subclass does not do in its own way. What a design is watched for
 * ({@link #properties}, {@link #covers}) is not passed on, because the design inside is another one than the design outside.
 */
public abstract class ForwardingSimulator implements Simulator {
    private final Simulator simulator;

    /** Wraps {@code simulator}, and closes it when it is closed. */
    protected ForwardingSimulator(Simulator simulator) {
        this.simulator = simulator;
    }

    @Override
    public int port(String name) {
        return simulator.port(name);
    }

    @Override
    public void poke(int port, long value) {
        simulator.poke(port, value);
    }

    @Override
    public void poke(int port, BigInteger value) {
        simulator.poke(port, value);
    }

    @Override
    public long peek(int port) {
        return simulator.peek(port);
    }

    @Override
    public BigInteger peekBig(int port) {
        return simulator.peekBig(port);
    }

    @Override
    public void step(int cycles) {
        simulator.step(cycles);
    }

    @Override
    public void stepClocks(int cycles, int... clocks) {
        simulator.stepClocks(cycles, clocks);
    }

    @Override
    public long cycle() {
        return simulator.cycle();
    }

    @Override
    public Optional<Netlist> executed() {
        return simulator.executed();
    }

    @Override
    public void close() {
        simulator.close();
    }
}

package ingot.sim;

import ingot.hdl.netlist.Netlist;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * A simulator around another one: it passes on whatever a subclass does not do in its own way. What a design is watched for
 * ({@link #properties}, {@link #covers}) is not passed on, because the design inside is another one than the design outside.
 */
public abstract class ForwardingSimulator implements Simulator {
    private final Simulator simulator;
    private final IntConsumer all;

    /** Wraps {@code simulator}, and closes it when it is closed. */
    protected ForwardingSimulator(Simulator simulator) {
        this.simulator = simulator;
        all = simulator::step;
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

    /** The clocks that rise together in some cycles: all, or those whose handles are named. */
    protected record Rising(boolean all, List<Integer> some) {
        private static final Rising ALL = new Rising(true, List.of());
    }

    /** How many cycles may pass between {@link #before} and {@link #after}: any number, unless a subclass looks more often. */
    protected int stride(Rising rising) {
        return Integer.MAX_VALUE;
    }

    /** Is called before some cycles, at most {@link #stride}, pass in the simulator inside. */
    protected void before(Rising rising) {}

    /** Is called after these cycles, when they have passed without an exception. */
    protected void after() {}

    @Override
    public final void step(int cycles) {
        pass(cycles, Rising.ALL, all);
    }

    @Override
    public final void stepClocks(int cycles, int... clocks) {
        pass(cycles, new Rising(false, Arrays.stream(clocks).boxed().toList()), count -> simulator.stepClocks(count, clocks));
    }

    private void pass(int cycles, Rising rising, IntConsumer inside) {
        int stride = stride(rising);
        for (int left = cycles; left > 0; left -= stride) {
            before(rising);
            inside.accept(Math.min(left, stride));
            after();
        }
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

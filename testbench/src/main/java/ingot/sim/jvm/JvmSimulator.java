package ingot.sim.jvm;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Signal;
import ingot.sim.TracedSimulator;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** Runs a {@link Program}. */
final class JvmSimulator implements TracedSimulator {
    private final NetModule top;
    private final Program program;
    private final List<Port> ports;
    private final int[] slots;
    private final int[] specs;
    private final long[] state;
    private final long[][] memories;
    private final int[] replicated;
    private final int registerWords;
    private final int integers;
    private boolean settled;
    private long cycle;

    JvmSimulator(NetModule top, Program program) {
        this.top = top;
        this.program = program;
        ports = top.ports();
        slots = ports.stream().mapToInt(port -> program.slots().get(port)).toArray();
        specs = ports.stream().mapToInt(port -> Wide.spec(port.type())).toArray();
        state = program.layout().state();
        memories = program.layout().memories();
        registerWords = program.layout().registerWords();
        integers = program.layout().integers();
        replicated = new int[2 * integers];
    }

    @Override
    public int port(String name) {
        return ports.indexOf(top.port(name));
    }

    @Override
    public void poke(int port, long value) {
        if (ports.get(port).type().width() > 64) {
            poke(port, BigInteger.valueOf(value));
            return;
        }
        checkInput(port);
        state[slots[port]] = fit(value, specs[port]);
        settled = false;
    }

    @Override
    public void poke(int port, BigInteger value) {
        checkInput(port);
        Wide.store(state, slots[port], specs[port], value);
        settled = false;
    }

    @Override
    public long peek(int port) {
        if (ports.get(port).type().width() > 64) {
            throw new IllegalArgumentException("port `" + ports.get(port).name() + "` has "
                    + ports.get(port).type().width() + " bits: use peekBig");
        }
        settle();
        return state[slots[port]];
    }

    @Override
    public BigInteger peekBig(int port) {
        settle();
        return Wide.big(state, slots[port], specs[port]);
    }

    @Override
    public List<Signal> signals() {
        return List.copyOf(program.slots().keySet());
    }

    @Override
    public BigInteger value(Signal signal) {
        settle();
        return Wide.big(state, program.slots().get(signal), Wide.spec(signal.type()));
    }

    @Override
    public void step(int cycles) {
        for (int i = 0; i < cycles; i++) {
            for (var block : program.edge()) {
                block.run(state, memories, replicated);
            }
            System.arraycopy(state, registerWords, state, 0, registerWords);
            System.arraycopy(replicated, integers, replicated, 0, integers);
        }
        cycle += cycles;
        settled = false;
    }

    @Override
    public long cycle() {
        return cycle;
    }

    @Override
    public void close() {
        Arrays.fill(memories, null);
    }

    private void settle() {
        if (!settled) {
            for (var block : program.settle()) {
                block.run(state, memories, replicated);
            }
            settled = true;
        }
    }

    private void checkInput(int port) {
        if (ports.get(port).direction() == Direction.OUTPUT) {
            throw new IllegalArgumentException("port `" + ports.get(port).name() + "` is an output: it cannot be poked");
        }
    }

    private static long fit(long value, int spec) {
        int unused = 64 - (spec >> 1);
        return unused == 64 ? 0 : (spec & 1) != 0 ? value << unused >> unused : value << unused >>> unused;
    }
}

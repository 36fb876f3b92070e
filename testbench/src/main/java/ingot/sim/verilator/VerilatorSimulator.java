package ingot.sim.verilator;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.sim.PowerUp;
import ingot.sim.Simulator;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** Runs one instance of a Verilator model. */
final class VerilatorSimulator implements Simulator {
    private final NetModule top;
    private final List<Port> ports;
    private final Library library;
    private final PortMemory[] values;
    /** Inputs of at most 64 bits that only need to be written; none after the end. */
    private final boolean[] pokes;
    /** Ports of at most 64 bits; none after the end. */
    private final boolean[] peeks;
    /** For each port its bit in a set of clocks; 0 for what is no clock. */
    private final long[] clockBits;
    /** Inputs that were poked since the design settled, where one of them may reset at once; empty where none can. */
    private final boolean[] waiting;
    /** Functions that the model calls. */
    private final Arena calls = Arena.ofAuto();
    private MemorySegment handle;
    private boolean settled;
    private long cycle;

    VerilatorSimulator(Netlist netlist, Library library, PowerUp start) {
        top = netlist.top();
        this.library = library;
        ports = top.ports();
        handle = library.open(new PowerUpCalls(netlist, start), start, calls);
        values = new PortMemory[ports.size()];
        pokes = new boolean[values.length];
        peeks = new boolean[values.length];
        clockBits = new long[values.length];
        waiting = new boolean[Shim.resetsAtOnce(netlist) ? values.length : 0];
        var clocks = Shim.clocks(ports);
        for (int i = 0; i < clocks.size(); i++) {
            clockBits[clocks.get(i)] = 1L << i;
        }
        for (int i = 0; i < values.length; i++) {
            var type = ports.get(i).type();
            values[i] = new PortMemory(type, type.width() == 0 ? 0 : library.address(handle, i));
            peeks[i] = type.width() <= Long.SIZE;
            pokes[i] = peeks[i] && ports.get(i).direction() == Direction.INPUT && waiting.length == 0;
        }
    }

    @Override
    public int port(String name) {
        return ports.indexOf(top.port(name));
    }

    @Override
    public void poke(int port, long value) {
        if (!pokes[port]) {
            poke(port, BigInteger.valueOf(value));
            return;
        }
        values[port].set(value);
        settled = false;
    }

    @Override
    public void poke(int port, BigInteger value) {
        checkInput(port);
        moveOn(port);
        values[port].setBig(value);
        settled = false;
    }

    @Override
    public long peek(int port) {
        if (!peeks[port]) {
            open();
            throw new IllegalArgumentException("port `" + ports.get(port).name() + "` has "
                    + ports.get(port).type().width() + " bits: use peekBig");
        }
        settle();
        return values[port].get();
    }

    @Override
    public BigInteger peekBig(int port) {
        open();
        settle();
        return values[port].getBig();
    }

    @Override
    public void step(int cycles) {
        try {
            library.step.invokeExact(open(), (long) cycles, settled ? 1 : 0);
        } catch (Throwable e) {
            throw Library.failed(e);
        }
        stepped(cycles);
    }

    @Override
    public void stepClocks(int cycles, int... clocks) {
        long set = 0;
        for (int clock : clocks) {
            if (ports.get(clock).role() != Port.Role.CLOCK) {
                throw new IllegalArgumentException("port `" + ports.get(clock).name() + "` is no clock: it cannot be stepped");
            }
            set |= clockBits[clock];
        }
        try {
            library.stepClocks.invokeExact(open(), set, (long) cycles, settled ? 1 : 0);
        } catch (Throwable e) {
            throw Library.failed(e);
        }
        stepped(cycles);
    }

    private void stepped(int cycles) {
        cycle += cycles;
        settled = true;
        Arrays.fill(waiting, false);
    }

    @Override
    public long cycle() {
        return cycle;
    }

    @Override
    public void close() {
        if (handle != null) {
            library.close(handle);
            handle = null;
            Arrays.fill(pokes, false);
            Arrays.fill(peeks, false);
        }
    }

    /** What was poked into {@code port} before may have been a reset, which acts without an edge: it must be seen. */
    private void moveOn(int port) {
        if (waiting.length > 0) {
            if (waiting[port]) {
                settle();
            }
            waiting[port] = true;
        }
    }

    private void settle() {
        if (!settled) {
            try {
                library.eval.invokeExact(open());
            } catch (Throwable e) {
                throw Library.failed(e);
            }
            settled = true;
            Arrays.fill(waiting, false);
        }
    }

    private MemorySegment open() {
        if (handle == null) {
            throw new IllegalStateException("the simulator is closed");
        }
        return handle;
    }

    private void checkInput(int port) {
        open();
        if (ports.get(port).direction() != Direction.INPUT) {
            throw new IllegalArgumentException("port `" + ports.get(port).name() + "` is an output: it cannot be poked");
        }
    }
}

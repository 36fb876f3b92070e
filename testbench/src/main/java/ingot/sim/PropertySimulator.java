package ingot.sim;

import ingot.hdl.netlist.Netlist;
import ingot.hdl.pass.Monitors;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Watches the properties of a design that runs on any engine. A failed one ends {@link #step} with a {@link PropertyViolation}, at
 * most some dozen cycles after the cycle that the violation names.
 */
class PropertySimulator implements Simulator {
    /** Cycles between two looks at the monitors; less than the age that they can count. */
    private static final int ROUND = 64;

    private final String engine;
    private final Simulator simulator;
    private final Monitors monitors;
    private final int age;
    private final int failed;
    final int counts;
    private final BitSet reported = new BitSet();

    /**
     * Wraps a simulator.
     *
     * @param simulator runs {@link Monitors#netlist}, and has just been made
     */
    PropertySimulator(String engine, Simulator simulator, Monitors monitors) {
        this.engine = engine;
        this.simulator = simulator;
        this.monitors = monitors;
        age = monitors.checks().isEmpty() ? -1 : simulator.port(monitors.age());
        failed = monitors.checks().isEmpty() ? -1 : simulator.port(monitors.failed());
        counts = monitors.covers().isEmpty() ? -1 : simulator.port(monitors.counts());
    }

    @Override
    public void step(int cycles) {
        if (age < 0) {
            simulator.step(cycles);
            return;
        }
        for (int left = cycles; left > 0; left -= ROUND) {
            simulator.step(Math.min(left, ROUND));
            look();
        }
    }

    @Override
    public void stepClocks(int cycles, int... clocks) {
        for (int i = 0; i < cycles; i++) {
            simulator.stepClocks(1, clocks);
            if (age >= 0) {
                look();
            }
        }
    }

    /** The failures that have been reported. */
    BitSet reported() {
        return reported;
    }

    void look() {
        long since = simulator.peek(age);
        if (since == 0) {
            return;
        }
        report(simulator.peekBig(failed), cycle() - since);
    }

    /** Fails with the first property of {@code all} that has not been reported. */
    final void report(BigInteger all, long cycle) {
        var bits = BitSet.valueOf(littleEndian(all));
        bits.andNot(reported);
        if (!bits.isEmpty()) {
            var check = monitors.checks().get(bits.nextSetBit(0));
            reported.or(bits);
            throw new PropertyViolation(monitors.netlist().top().name(), engine, check.path(), check.property(), cycle);
        }
    }

    /** The port with a bit for each property that has failed, -1 where none is checked. */
    final int failedPort() {
        return failed;
    }

    /** The counts of covers, one beside the other. */
    BigInteger counted() {
        return simulator.peekBig(counts);
    }

    private static byte[] littleEndian(BigInteger value) {
        var bytes = value.toByteArray();
        for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
            var swapped = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = swapped;
        }
        return bytes;
    }

    @Override
    public Map<String, Long> covers() {
        var result = new LinkedHashMap<String, Long>();
        if (counts >= 0) {
            var all = counted();
            for (var cover : monitors.covers()) {
                result.put(cover.path(), all.longValue() & (1L << Monitors.COUNT_BITS) - 1);
                all = all.shiftRight(Monitors.COUNT_BITS);
            }
        }
        return result;
    }

    @Override
    public List<Monitors.Monitored> properties() {
        var all = new ArrayList<>(monitors.checks());
        all.addAll(monitors.covers());
        return all;
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

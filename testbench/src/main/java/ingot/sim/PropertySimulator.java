package ingot.sim;

import ingot.hdl.pass.Monitors;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Watches the properties of a design that runs on any engine. A failed one ends {@link #step} with a {@link PropertyViolation}, at
 * most some dozen cycles after the cycle that the violation names.
 */
class PropertySimulator extends ForwardingSimulator {
    /** Cycles between two looks at the monitors; less than the age that they can count. */
    private static final int ROUND = 64;

    private final String engine;
    private final Simulator simulator;
    private final Monitors monitors;
    private final int age;
    private final int failed;
    final int counts;
    private BigInteger reported = BigInteger.ZERO;

    /**
     * Wraps a simulator.
     *
     * @param simulator runs {@link Monitors#netlist}, and has just been made
     */
    PropertySimulator(String engine, Simulator simulator, Monitors monitors) {
        super(simulator);
        this.engine = engine;
        this.simulator = simulator;
        this.monitors = monitors;
        age = monitors.checks().isEmpty() ? -1 : simulator.port(monitors.age());
        failed = monitors.checks().isEmpty() ? -1 : simulator.port(monitors.failed());
        counts = monitors.covers().isEmpty() ? -1 : simulator.port(monitors.counts());
    }

    @Override
    protected int stride(Rising rising) {
        return age < 0 ? Integer.MAX_VALUE : rising.all() ? ROUND : 1;
    }

    @Override
    protected void after() {
        if (age >= 0) {
            look();
        }
    }

    /** The failures that have been reported, a bit for each check. */
    final BigInteger reported() {
        return reported;
    }

    final void reported(BigInteger checks) {
        reported = checks;
    }

    private void look() {
        long since = simulator.peek(age);
        if (since == 0) {
            return;
        }
        report(simulator.peekBig(failed), cycle() - since);
    }

    /** Fails with the first property of {@code all} that has not been reported. */
    final void report(BigInteger all, long cycle) {
        var fresh = all.andNot(reported);
        if (fresh.signum() != 0) {
            var check = monitors.checks().get(fresh.getLowestSetBit());
            reported = reported.or(fresh);
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
}

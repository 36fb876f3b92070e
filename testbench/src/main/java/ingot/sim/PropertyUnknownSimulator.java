package ingot.sim;

import ingot.hdl.pass.Monitors;
import java.math.BigInteger;
import java.util.List;

/**
 * Watches the properties of a design on an engine that knows unknown bits. One whose condition is unknown after reset is an error; one whose
 * condition was unknown before the reset is not watched from then on.
 */
final class PropertyUnknownSimulator extends PropertySimulator implements UnknownSimulator {
    private final UnknownSimulator simulator;
    private final Monitors monitors;
    private BigInteger lost = BigInteger.ZERO;
    /** Whether the cycle that passes is one in which unknown values are errors. */
    private boolean checking;

    PropertyUnknownSimulator(String engine, UnknownSimulator simulator, Monitors monitors) {
        super(engine, simulator, monitors);
        this.simulator = simulator;
        this.monitors = monitors;
    }

    @Override
    protected int stride(Rising rising) {
        return 1;
    }

    @Override
    protected void before(Rising rising) {
        checking = simulator.isChecking();
    }

    @Override
    protected void after() {
        if (failedPort() < 0) {
            return;
        }
        var unknown = simulator.unknown(failedPort()).andNot(lost);
        if (unknown.signum() != 0) {
            lost = lost.or(unknown);
            if (checking) {
                throw undecided(unknown.getLowestSetBit());
            }
        }
        report(simulator.ones(failedPort()), cycle() - 1);
    }

    private UnknownValueException undecided(int bit) {
        var check = monitors.checks().get(bit);
        var what = monitors.netlist().top().name() + ", cycle " + (cycle() - 1) + ": whether `" + check.path() + "` holds is unknown\n  --> "
                + check.property().source();
        try {
            simulator.peekBig(failedPort());
            return new UnknownValueException(what, List.of(check.path()), check.property().source());
        } catch (UnknownValueException cause) {
            int reason = cause.getMessage().indexOf('\n');
            return new UnknownValueException(what + (reason < 0 ? "" : cause.getMessage().substring(reason)), cause.path(), cause.source());
        }
    }

    @Override
    BigInteger counted() {
        return simulator.ones(counts);
    }

    @Override
    public BigInteger unknown(int port) {
        return simulator.unknown(port);
    }

    @Override
    public BigInteger ones(int port) {
        return simulator.ones(port);
    }

    @Override
    public void pokeUnknown(int port) {
        simulator.pokeUnknown(port);
    }

    @Override
    public boolean isChecking() {
        return simulator.isChecking();
    }
}

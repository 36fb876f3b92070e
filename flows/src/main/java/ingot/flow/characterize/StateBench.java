package ingot.flow.characterize;

import java.util.Map;
import java.util.TreeMap;

/**
 * Measures a cell that keeps a bit: first a clock brings it to a known state, then comes what is asked. The opening edge that matters is at
 * {@link #activeNs}; everything before belongs to the preparation.
 */
final class StateBench {
    private static final int STEPS = 30; // most of the time nothing moves

    private final CellBench bench;
    private final StatePins pins;
    private final double unitNs;

    /**
     * A bench for a cell.
     *
     * @param unitNs how long an edge and what follows it may take
     */
    StateBench(CellBench bench, StatePins pins, double unitNs) {
        this.bench = bench;
        this.pins = pins;
        this.unitNs = unitNs;
    }

    /** When the clock's active edge passes its middle. */
    double activeNs() {
        return 4 * unitNs;
    }

    double endNs() {
        return 5.2 * unitNs;
    }

    double fastNs() {
        return bench.conditions().slewsNs()[1];
    }

    /** All pins at rest: clock not active, data as it is to be caught first, no reset. */
    Stimulus rest(boolean data) {
        var starts = new TreeMap<>(pins.dataSide());
        starts.put(pins.data(), data);
        starts.put(pins.clock(), !pins.clockHigh());
        pins.reset().ifPresent(pin -> starts.put(pin, !pins.resetHigh()));
        return new Stimulus(bench.volts(), starts);
    }

    /** Rest, and then one whole pulse of the clock that catches {@code data}. */
    Stimulus prepared(boolean data) {
        return rest(data).edge(pins.clock(), unitNs, pins.clockHigh(), fastNs()).edge(pins.clock(), 2 * unitNs, !pins.clockHigh(), fastNs());
    }

    /** Runs and measures from the clock's active edge to an edge of the output. */
    Map<String, Double> clockToOutput(Stimulus stimulus, String output, boolean rises, double loadPf) {
        return pinToOutput(stimulus, pins.clock(), pins.clockHigh(), output, rises, loadPf);
    }

    /** Runs and measures from an edge of a pin behind the preparation to an edge of the output. */
    Map<String, Double> pinToOutput(Stimulus stimulus, String pin, boolean pinRises, String output, boolean rises, double loadPf) {
        double after = 2.9 * unitNs;
        return run(stimulus, Map.of(output, loadPf), bench.delay("d", pin, pinRises, output, rises, after) + bench.slew("s", output, rises, after)
                + bench.charge("e", "v_supply", after, endNs()) + last(output));
    }

    /** Runs to the end, with the measures of the caller. */
    Map<String, Double> run(Stimulus stimulus, Map<String, Double> loadsPf, String measures) {
        return bench.transientRun(stimulus, loadsPf, endNs(), STEPS, measures);
    }

    /** The command that takes where an output ends as {@code last}. */
    private String last(String output) {
        return "meas tran last find v(%s) at=%se-9\n".formatted(output, CellBench.number("%.6f", endNs() * 0.999));
    }
}

package ingot.flow.characterize;

import ingot.flow.characterize.CellResult.Constraint;
import ingot.pdk.liberty.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;

/**
 * Setup, hold, recovery, removal and least pulse widths of a flip-flop: the limits at which the clock-to-output delay has grown by a tenth,
 * or at which a wrong value is caught.
 */
final class Checks {
    private static final double WORSE = 1.1;

    private final CellBench cell;
    private final StatePins pins;
    private final StateBench bench;
    private final String output;
    private final boolean inverted;
    private final double scale;
    private final double[] slews;
    private final Map<String, Double> usual = new HashMap<>();

    Checks(CellBench cell, StatePins pins, StateBench bench, String output, boolean inverted) {
        this.cell = cell;
        this.pins = pins;
        this.bench = bench;
        this.output = output;
        this.inverted = inverted;
        scale = cell.conditions().slowness();
        slews = CheckTable.slews(cell.conditions());
    }

    /** Setup and hold of the data input. */
    List<Constraint> data() {
        var edge = pins.clockHigh() ? "rising" : "falling";
        return List.of(
                new Constraint(pins.clock(), "setup_" + edge, Optional.of(setup(true)), Optional.of(setup(false))),
                new Constraint(pins.clock(), "hold_" + edge, Optional.of(hold(true)), Optional.of(hold(false))));
    }

    /** Recovery and removal of the asynchronous input. */
    List<Constraint> reset() {
        var edge = pins.clockHigh() ? "rising" : "falling";
        boolean rises = !pins.resetHigh();
        var found = new ArrayList<Constraint>();
        var recovery = table((clockSlew, slew, guess) -> Bisection.least(guess, scale, off -> catches(!pins.resetTo(), clockSlew,
                release(!pins.resetTo(), clockSlew, slew, bench.activeNs() - off))));
        var removal = table((clockSlew, slew, guess) -> Bisection.least(guess, scale, off -> stays(
                release(!pins.resetTo(), clockSlew, slew, bench.activeNs() + off))));
        found.add(constraint("recovery_" + edge, rises, recovery));
        found.add(constraint("removal_" + edge, rises, removal));
        return found;
    }

    private Constraint constraint(String kind, boolean rises, Table table) {
        return new Constraint(pins.clock(), kind, rises ? Optional.of(table) : Optional.empty(), rises ? Optional.empty() : Optional.of(table));
    }

    /** Least widths of the clock's two phases. */
    Constraint clockWidth() {
        var active = width(slew -> width -> catches(true, slew, bench.prepared(false).edge(pins.data(), 3 * bench.activeNs() / 4, true, bench.fastNs())
                .edge(pins.clock(), bench.activeNs(), pins.clockHigh(), slew)
                .edge(pins.clock(), bench.activeNs() + width, !pins.clockHigh(), slew)));
        var idle = width(slew -> width -> catches(true, slew, bench.rest(false)
                .edge(pins.clock(), bench.activeNs() / 4, pins.clockHigh(), bench.fastNs())
                .edge(pins.data(), bench.activeNs() / 2, true, bench.fastNs())
                .edge(pins.clock(), bench.activeNs() - width, !pins.clockHigh(), slew)
                .edge(pins.clock(), bench.activeNs(), pins.clockHigh(), slew)));
        return new Constraint(pins.clock(), "min_pulse_width", Optional.of(pins.clockHigh() ? active : idle),
                Optional.of(pins.clockHigh() ? idle : active));
    }

    private Table setup(boolean rises) {
        return table((clockSlew, slew, guess) -> Bisection.least(guess, scale, off -> catches(rises, clockSlew, bench.prepared(!rises)
                .edge(pins.data(), bench.activeNs() - off, rises, slew).edge(pins.clock(), bench.activeNs(), pins.clockHigh(), clockSlew))));
    }

    private Table hold(boolean rises) {
        return table((clockSlew, slew, guess) -> Bisection.least(guess, scale, off -> catches(!rises, clockSlew, bench.prepared(rises)
                .edge(pins.data(), bench.activeNs() * 0.62, !rises, bench.fastNs()).edge(pins.data(), bench.activeNs() + off, rises, slew)
                .edge(pins.clock(), bench.activeNs(), pins.clockHigh(), clockSlew))));
    }

    private Stimulus release(boolean data, double clockSlew, double slew, double releaseNs) {
        var reset = pins.reset().orElseThrow();
        return bench.rest(data).edge(reset, 0.3 * bench.activeNs(), pins.resetHigh(), bench.fastNs())
                .edge(reset, releaseNs, !pins.resetHigh(), slew).edge(pins.clock(), bench.activeNs(), pins.clockHigh(), clockSlew);
    }

    private boolean catches(boolean value, double clockSlew, Stimulus stimulus) {
        var found = bench.clockToOutput(stimulus, output, value != inverted, PathBench.LEAST_LOAD_PF * 4);
        var delay = found.get("d");
        boolean high = found.getOrDefault("last", 0.0) > cell.volts() / 2;
        return delay != null && high == (value != inverted) && delay * 1e9 <= WORSE * usual(value, clockSlew);
    }

    private boolean stays(Stimulus stimulus) {
        var last = bench.clockToOutput(stimulus, output, !pins.resetTo() != inverted, PathBench.LEAST_LOAD_PF * 4).getOrDefault("last", 0.0);
        return last > cell.volts() / 2 == (pins.resetTo() != inverted);
    }

    /** The delay when the data come long before the clock. */
    private double usual(boolean value, double clockSlew) {
        return usual.computeIfAbsent(value + " " + clockSlew, key -> {
            var stimulus = bench.prepared(!value).edge(pins.data(), bench.activeNs() * 0.62, value, bench.fastNs())
                    .edge(pins.clock(), bench.activeNs(), pins.clockHigh(), clockSlew);
            var delay = bench.clockToOutput(stimulus, output, value != inverted, PathBench.LEAST_LOAD_PF * 4).get("d");
            if (delay == null) {
                throw new CharacterizeException("cell %s does not catch a %d at %s: %s".formatted(cell.logic().cell(), value ? 1 : 0,
                        cell.conditions(), cell.complaints()));
            }
            return delay * 1e9;
        });
    }

    private Table table(CheckTable.Limit limit) {
        return CheckTable.of(cell.conditions(), limit);
    }

    private Table width(DoubleFunction<DoublePredicate> works) {
        double[] values = new double[slews.length];
        for (int i = 0; i < slews.length; i++) {
            double least = slews[i] * Stimulus.FULL_SWING; // a shorter pulse is no whole one
            var test = works.apply(slews[i]);
            values[i] = Math.max(least, Bisection.least(least, scale, width -> width >= least && test.test(width)));
        }
        return new Table(slews, new double[1], values);
    }
}

package ingot.flow.characterize;

import ingot.flow.characterize.CellResult.Constraint;
import ingot.pdk.liberty.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Setup and hold of a latch against the edge that closes it: data that come later take a tenth longer to the output, or are not kept; data
 * that change earlier are kept instead of those before.
 */
final class LatchChecks {
    private static final double WORSE = 1.1;
    private static final double EARLY_NS = 2; // the latch is open since 5.6 ns then

    private final CellBench cell;
    private final StatePins pins;
    private final StateBench bench;
    private final String output;
    private final boolean inverted;

    LatchChecks(CellBench cell, StatePins pins, StateBench bench, String output, boolean inverted) {
        this.cell = cell;
        this.pins = pins;
        this.bench = bench;
        this.output = output;
        this.inverted = inverted;
    }

    List<Constraint> data() {
        var edge = pins.clockHigh() ? "falling" : "rising"; // the one that closes
        return List.of(
                new Constraint(pins.clock(), "setup_" + edge, Optional.of(table(true, true)), Optional.of(table(false, true))),
                new Constraint(pins.clock(), "hold_" + edge, Optional.of(table(true, false)), Optional.of(table(false, false))));
    }

    private Table table(boolean rises, boolean setup) {
        double scale = cell.conditions().slowness();
        return CheckTable.of(cell.conditions(), (clockSlew, slew, guess) -> {
            double usualNs = setup ? arrival(rises, -EARLY_NS * scale, clockSlew, slew) : 0;
            return Bisection.least(guess, scale, off -> setup ? arrival(rises, -off, clockSlew, slew) <= WORSE * usualNs
                    : keeps(!rises, found(rises, off, clockSlew, slew)));
        });
    }

    /** From the data's edge to the output's; never, when the latch does not keep the new value. */
    private double arrival(boolean rises, double shift, double clockSlew, double slew) {
        var found = found(rises, shift, clockSlew, slew);
        return keeps(rises, found) ? found.getOrDefault("d", Double.POSITIVE_INFINITY) * 1e9 : Double.POSITIVE_INFINITY;
    }

    /** The latch opens, the data change {@code shift} after it closes. */
    private Map<String, Double> found(boolean rises, double shift, double clockSlew, double slew) {
        var stimulus = bench.prepared(!rises).edge(pins.clock(), bench.activeNs() * 0.65, pins.clockHigh(), bench.fastNs())
                .edge(pins.data(), bench.activeNs() + shift, rises, slew).edge(pins.clock(), bench.activeNs(), !pins.clockHigh(), clockSlew);
        return bench.pinToOutput(stimulus, pins.data(), rises, output, rises != inverted, PathBench.LEAST_LOAD_PF * 4);
    }

    private boolean keeps(boolean value, Map<String, Double> found) {
        return found.getOrDefault("last", 0.0) > cell.volts() / 2 == (value != inverted);
    }
}

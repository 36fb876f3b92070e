package ingot.flow.characterize;

import ingot.flow.characterize.CellResult.Constraint;
import ingot.pdk.liberty.Table;
import java.util.List;
import java.util.Optional;

/** Setup and hold of a latch against the edge that closes it: the limits at which it still keeps the right value. */
final class LatchChecks {
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
        return CheckTable.of(cell.conditions(), (clockSlew, slew, guess) -> Bisection.least(guess, 0.1 * scale, 4 * scale,
                off -> setup ? keeps(rises, edges(rises, -off, clockSlew, slew)) : keeps(!rises, edges(rises, off, clockSlew, slew))));
    }

    /** The latch opens, the data change {@code shift} after it closes. */
    private Stimulus edges(boolean rises, double shift, double clockSlew, double slew) {
        return bench.prepared(!rises).edge(pins.clock(), bench.activeNs() * 0.65, pins.clockHigh(), bench.fastNs())
                .edge(pins.data(), bench.activeNs() + shift, rises, slew).edge(pins.clock(), bench.activeNs(), !pins.clockHigh(), clockSlew);
    }

    private boolean keeps(boolean value, Stimulus stimulus) {
        var last = bench.clockToOutput(stimulus, output, value != inverted, PathBench.LEAST_LOAD_PF * 4).getOrDefault("last", 0.0);
        return last > cell.volts() / 2 == (value != inverted);
    }
}

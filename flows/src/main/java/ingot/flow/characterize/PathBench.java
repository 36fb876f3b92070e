package ingot.flow.characterize;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Measures how an edge goes through a cell that keeps no state, or whose state lets it pass. */
final class PathBench {
    /** The smallest load of the tables. */
    static final double LEAST_LOAD_PF = 0.0005;
    private static final double PROBE_LOAD_PF = 0.005;
    private static final int LOADS = 5;
    private static final int TRIES = 4;

    private final CellBench bench;

    /** The two edges of one run, by the output's direction. */
    record Both(EdgeMeasure rise, EdgeMeasure fall) {
        EdgeMeasure edge(boolean rises) {
            return rises ? rise : fall;
        }
    }

    PathBench(CellBench bench) {
        this.bench = bench;
    }

    /** Both edges at the middle of the tables. */
    Both probe(ArcShape arc) {
        return measure(arc, bench.conditions().middleSlewNs(), PROBE_LOAD_PF, 2 * bench.conditions().slowness());
    }

    /**
     * Loads from the smallest to that one at which the output's slower edge takes as long as an edge may.
     *
     * @param probe what {@link #probe} measured of the arc
     */
    double[] loads(ArcShape arc, Both probe) {
        double limit = bench.conditions().maxTransitionNs();
        double slow = Math.max(probe.rise.slewNs(), probe.fall.slewNs());
        double larger = PROBE_LOAD_PF * Math.clamp(0.5 * limit / slow, 2, 400);
        var there = measure(arc, bench.conditions().middleSlewNs(), larger, settle(probe, larger));
        double rise = (there.rise.slewNs() - probe.rise.slewNs()) / (larger - PROBE_LOAD_PF);
        double fall = (there.fall.slewNs() - probe.fall.slewNs()) / (larger - PROBE_LOAD_PF);
        double most = Math.min(larger + (limit - there.rise.slewNs()) / rise, larger + (limit - there.fall.slewNs()) / fall);
        return axis(bench, most);
    }

    /**
     * Loads up to {@code mostPf}.
     *
     * @throws CharacterizeException when the cell is too slow at these conditions for any load
     */
    static double[] axis(CellBench bench, double mostPf) {
        if (!(mostPf > 2 * LEAST_LOAD_PF)) {
            throw new CharacterizeException("cell %s is too slow to be used at %s: its edges take longer than %.3g ns whatever the load".formatted(
                    bench.logic().cell(), bench.conditions(), bench.conditions().maxTransitionNs()));
        }
        double factor = Math.pow(mostPf / LEAST_LOAD_PF, 1.0 / (LOADS - 1));
        double[] loads = new double[LOADS];
        Arrays.setAll(loads, i -> Math.round(LEAST_LOAD_PF * Math.pow(factor, i) * 1e7) / 1e7);
        return loads;
    }

    /** How long an output needs to settle under a load. */
    static double settle(Both probe, double loadPf) {
        double slew = Math.max(probe.rise.slewNs(), probe.fall.slewNs());
        double delay = Math.max(Math.abs(probe.rise.delayNs()), Math.abs(probe.fall.delayNs()));
        return 2.5 * delay + 3 * slew * Math.max(1, loadPf / PROBE_LOAD_PF);
    }

    /**
     * Both edges of the output.
     *
     * @param settleNs how long the output is given; longer when that is not enough
     */
    Both measure(ArcShape arc, double slewNs, double loadPf, double settleNs) {
        double settle = settleNs;
        for (int attempt = 0; attempt < TRIES; attempt++, settle *= 3) {
            var found = attempt(arc, slewNs, loadPf, settle);
            if (found.containsKey("d1") && found.containsKey("d2") && found.containsKey("s1") && found.containsKey("s2")) {
                return both(arc, loadPf, found);
            }
        }
        throw new CharacterizeException("output %s of cell %s does not follow %s (%s) at %s: %s".formatted(arc.output(), bench.logic().cell(),
                arc.input(), CellBench.words(arc.side()), bench.conditions(), bench.complaints()));
    }

    private Map<String, Double> attempt(ArcShape arc, double slewNs, double loadPf, double settleNs) {
        double ramp = slewNs * Stimulus.FULL_SWING;
        double window = ramp + settleNs + 0.05 * bench.conditions().slowness();
        double before = 0.02 * bench.conditions().slowness();
        double first = before + ramp / 2;
        double second = first + window;
        var starts = new HashMap<>(arc.side());
        starts.put(arc.input(), false);
        var stimulus = new Stimulus(bench.volts(), starts).edge(arc.input(), first, true, slewNs).edge(arc.input(), second, false, slewNs);
        double end = second + window;
        var measures = bench.delay("d1", arc.input(), true, arc.output(), arc.positive(), 0)
                + bench.delay("d2", arc.input(), false, arc.output(), !arc.positive(), 0)
                + bench.slew("s1", arc.output(), arc.positive(), 0) + bench.slew("s2", arc.output(), !arc.positive(), 0)
                + bench.charge("e1", "v_supply", 0, second - ramp / 2) + bench.charge("e2", "v_supply", second - ramp / 2, end)
                + bench.charge("q1", "v_" + arc.input(), 0, second - ramp / 2)
                + bench.charge("q2", "v_" + arc.input(), second - ramp / 2, end);
        return bench.transientRun(stimulus, Map.of(arc.output(), loadPf), end, measures);
    }

    private Both both(ArcShape arc, double loadPf, Map<String, Double> found) {
        var first = edge(found, "1", loadPf);
        var second = edge(found, "2", loadPf);
        return arc.positive() ? new Both(first, second) : new Both(second, first);
    }

    private EdgeMeasure edge(Map<String, Double> found, String index, double loadPf) {
        double volts = bench.volts();
        double energyPj = -found.getOrDefault("e" + index, 0.0) * volts * 1e12 - 0.5 * loadPf * volts * volts;
        return new EdgeMeasure(found.get("d" + index) * 1e9, found.get("s" + index) * 1e9, energyPj,
                Math.abs(found.getOrDefault("q" + index, 0.0)) / volts * 1e12);
    }
}

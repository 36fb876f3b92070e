package ingot.flow.characterize;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Measures how an edge goes through a cell that keeps no state, or whose state lets it pass. */
final class PathBench {
    /** The smallest load of the tables. */
    static final double LEAST_LOAD_PF = 0.0005;
    /** How many loads the tables have. */
    static final int LOADS = 5;
    private static final double PROBE_LOAD_PF = 0.005;
    private static final int TRIES = 4;
    private static final int STEPS = 120;

    private final CellBench bench;
    private final boolean gated;

    /** The two edges of an output, by its direction. */
    record Both(EdgeMeasure rise, EdgeMeasure fall) {
        EdgeMeasure edge(boolean rises) {
            return rises ? rise : fall;
        }
    }

    /** A bench for a cell that lets edges pass as its inputs are, whatever came before. */
    PathBench(CellBench bench) {
        this(bench, false);
    }

    private PathBench(CellBench bench, boolean gated) {
        this.bench = bench;
        this.gated = gated;
    }

    /** A bench for a cell that lets only those edges fall that it let rise. */
    static PathBench gated(CellBench bench) {
        return new PathBench(bench, true);
    }

    /** Both edges at the middle of the tables. */
    Both probe(ArcShape arc) {
        double slew = bench.conditions().middleSlewNs();
        double settle = 2 * bench.conditions().slowness();
        return new Both(measure(arc, true, slew, PROBE_LOAD_PF, settle), measure(arc, false, slew, PROBE_LOAD_PF, settle));
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
        double most = Double.MAX_VALUE;
        for (boolean rises : new boolean[] {true, false}) {
            double here = probe.edge(rises).slewNs();
            double there = measure(arc, rises, bench.conditions().middleSlewNs(), larger, settle(probe, larger)).slewNs();
            most = Math.min(most, larger + (limit - there) * (larger - PROBE_LOAD_PF) / (there - here));
        }
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

    /** The tables of an edge of the output, at the conditions' input transitions and at {@code loads}. */
    Arc.Edges table(ArcShape arc, boolean rises, Both probe, double[] loads) {
        return Arc.Edges.of(bench.conditions().slewsNs(), loads, (slew, load) -> measure(arc, rises, slew, load, settle(probe, load)));
    }

    /** How long an output needs to settle under a load. */
    private static double settle(Both probe, double loadPf) {
        double slew = Math.max(probe.rise.slewNs(), probe.fall.slewNs());
        double delay = Math.max(Math.abs(probe.rise.delayNs()), Math.abs(probe.fall.delayNs()));
        return 2.5 * delay + 3 * slew * Math.max(1, loadPf / PROBE_LOAD_PF);
    }

    /**
     * One edge of the output.
     *
     * @param settleNs how long the output is given; longer when that is not enough
     */
    private EdgeMeasure measure(ArcShape arc, boolean rises, double slewNs, double loadPf, double settleNs) {
        double settle = settleNs;
        for (int attempt = 0; attempt < TRIES; attempt++, settle *= 3) {
            var found = attempt(arc, rises, slewNs, loadPf, settle);
            if (found.containsKey("d") && found.containsKey("s")) {
                return new EdgeMeasure(found.get("d") * 1e9, found.get("s") * 1e9, bench.energyPj(found, loadPf),
                        Math.abs(found.getOrDefault("q", 0.0)) / bench.volts() * 1e12);
            }
        }
        throw new CharacterizeException("output %s of cell %s does not follow %s (%s) at %s: %s".formatted(arc.output(), bench.logic().cell(),
                arc.input(), CellBench.words(arc.side()), bench.conditions(), bench.complaints()));
    }

    private Map<String, Double> attempt(ArcShape arc, boolean rises, double slewNs, double loadPf, double settleNs) {
        double ramp = slewNs * Stimulus.FULL_SWING;
        double window = ramp + settleNs + 0.05 * bench.conditions().slowness();
        boolean inputRises = rises == arc.positive();
        boolean before = gated && !inputRises;
        var starts = new HashMap<>(arc.side());
        starts.put(arc.input(), !inputRises && !before);
        var stimulus = new Stimulus(bench.volts(), starts);
        double begin = 0.02 * bench.conditions().slowness();
        if (before) {
            stimulus.edge(arc.input(), begin + ramp / 2, true, slewNs);
            begin += window;
        }
        stimulus.edge(arc.input(), begin + ramp / 2, inputRises, slewNs);
        double end = begin + window;
        return bench.transientRun(stimulus, Map.of(arc.output(), loadPf), end, STEPS,
                bench.delay("d", arc.input(), inputRises, arc.output(), rises, begin) + bench.slew("s", arc.output(), rises, begin)
                        + bench.charge("e", "v_supply", begin, end) + bench.charge("q", "v_" + arc.input(), begin, end));
    }
}

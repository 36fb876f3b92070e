package ingot.bench.simulation;

import ingot.hdl.DesignEntry;
import ingot.hdl.DesignProvider;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.sim.jvm.JvmEngine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/**
 * What it costs the JVM engine to leave work out, on every design of the catalogue and of the benchmark, with random values on all inputs in every
 * cycle: the worst case, since hardly anything keeps its value. Where nothing can be left out the code is the same, and is not measured.
 */
final class Skipping {
    /** The greatest ratio of times that we are content with. */
    private static final double BAR = 1.05;
    private static final int ROUNDS = 15;
    private static final double ROUND_NS = 15e6;
    private static final int FEWEST = 64;
    private static final int MOST = 1_000_000;
    /** The code is warm when it has run so long, and has not become faster in so many rounds. */
    private static final double WARMING_NS = 300e6;
    private static final int QUIET = 4;
    /** A ratio over the bar is measured anew so many times: noise does not come back, a loss does. */
    private static final int TRIES = 4;

    private Skipping() {}

    private record Subject(String name, Supplier<Netlist> netlist) {}

    private record Measured(String name, double cyclesPerSecond, double ratio) {}

    /** Measures the designs that are {@code wanted}, or all; whether none loses more than the bar. */
    static boolean measure(List<String> wanted) {
        var all = new ArrayList<Measured>();
        for (var subject : subjects()) {
            if (wanted.isEmpty() || wanted.contains(subject.name())) {
                var netlist = Plain.of(subject.netlist().get());
                if (netlist.top().ports().stream().anyMatch(port -> port.role() == Port.Role.CLOCK)) {
                    all.add(JvmEngine.canSkip(netlist) ? measure(subject.name(), netlist) : new Measured(subject.name(), 0, 1));
                    print(all.getLast());
                }
            }
        }
        var worst = all.stream().max(Comparator.comparingDouble(Measured::ratio)).orElseThrow();
        System.out.printf(Locale.ROOT, "%d designs; the worst is %s, which takes %.2f of the time that it takes without leaving anything out (bar %.2f)%n",
                all.size(), worst.name(), worst.ratio(), BAR);
        return worst.ratio() <= BAR;
    }

    private static List<Subject> subjects() {
        var all = new ArrayList<Subject>();
        Workload.all().forEach(workload -> all.add(new Subject("bench/" + workload.name(), workload.design())));
        ServiceLoader.load(DesignProvider.class).forEach(room -> room.designs().forEach(entry -> all.add(subject(entry))));
        return all;
    }

    private static <P extends Record> Subject subject(DesignEntry<P> entry) {
        return new Subject(entry.name(), () -> entry.elaborate(entry.defaults()));
    }

    private static Measured measure(String name, Netlist netlist) {
        var best = new Measured(name, 0, Double.MAX_VALUE);
        for (int i = 0; i < TRIES && best.ratio() > BAR; i++) {
            var again = once(name, netlist);
            best = again.ratio() < best.ratio() ? again : best;
        }
        return best;
    }

    /** Rounds with and without alternate; the best of each counts. */
    private static Measured once(String name, Netlist netlist) {
        try (var skips = new JvmEngine().compile(netlist); var all = JvmEngine.withoutSkipping().compile(netlist)) {
            var benches = List.of(new Testbench(netlist, skips), new Testbench(netlist, all));
            int cycles = cycles(benches);
            var best = new double[] {Double.MAX_VALUE, Double.MAX_VALUE};
            for (int round = 0; round < ROUNDS; round++) {
                var sums = new long[2];
                for (int i = 0; i < 2; i++) {
                    long start = Testbench.now();
                    sums[i] = benches.get(i).run(cycles, Main.SEED + round, 1);
                    best[i] = Math.min(best[i], Testbench.now() - start);
                }
                if (sums[0] != sums[1]) {
                    throw new IllegalStateException(name + ": leaving work out changes what the design does");
                }
            }
            return new Measured(name, cycles * 1e9 / best[0], best[0] / best[1]);
        }
    }

    /** So many that a round takes its time when the code is warm. Both run as long, so that they stay in one state. */
    private static int cycles(List<Testbench> benches) {
        int cycles = FEWEST;
        long used = 0;
        for (int quiet = 0; quiet < QUIET || used < WARMING_NS; quiet++) {
            long slowest = 1;
            for (var bench : benches) {
                long start = Testbench.now();
                bench.run(cycles, quiet, 1);
                slowest = Math.max(slowest, Testbench.now() - start);
            }
            used += slowest;
            int now = Math.clamp((long) (cycles * ROUND_NS / slowest), FEWEST, MOST);
            quiet = now > 1.1 * cycles ? 0 : quiet;
            cycles = Math.max(cycles, now);
        }
        return cycles;
    }

    private static void print(Measured measured) {
        if (measured.cyclesPerSecond() == 0) {
            System.out.printf("%-32s nothing to leave out%n", measured.name());
        } else {
            System.out.printf(Locale.ROOT, "%-32s %,14.0f cycles per CPU second %8.3f%s%n", measured.name(), measured.cyclesPerSecond(), measured.ratio(),
                    measured.ratio() > BAR ? "  slower" : "");
        }
    }
}

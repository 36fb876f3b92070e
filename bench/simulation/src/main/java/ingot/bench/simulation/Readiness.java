package ingot.bench.simulation;

import ingot.sim.jvm.JvmEngine;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How long the JVM engine takes from a netlist to its first cycle, for the first netlist of a JVM and, at best, when the JVM is warm: by the clock, and, for machines
 * that have other work, in CPU time of the thread that waits for it.
 */
final class Readiness {
    /** The longest time that we are content with. */
    private static final double BAR_S = 0.3;
    private static final int WARM = 15;

    private Readiness() {}

    /** Measures the workloads that are named, or all; whether all are ready in time when the JVM is warm. */
    static boolean measure(List<String> wanted) {
        boolean good = true;
        System.out.printf("%-12s %16s %16s%n", "design", "first: s (CPU s)", "warm: s (CPU s)");
        for (var workload : Workload.all()) {
            if (wanted.isEmpty() || wanted.contains(workload.name())) {
                var first = once(workload);
                var all = IntStream.range(0, WARM).mapToObj(_ -> once(workload)).toList();
                double warm = least(all.stream().map(Taken::clock).toList()); // other work on the machine only adds to it
                System.out.printf(Locale.ROOT, "%-12s %9.3f (%.3f) %8.3f (%.3f)%s%n", workload.name(), first.clock(), first.cpu(), warm,
                        least(all.stream().map(Taken::cpu).toList()), warm > BAR_S ? "  late" : "");
                good &= warm <= BAR_S;
            }
        }
        return good;
    }

    private static double least(List<Double> values) {
        return values.stream().min(Double::compare).orElseThrow();
    }

    private record Taken(double clock, double cpu) {}

    /** What a netlist takes that was not compiled before. */
    private static Taken once(Workload workload) {
        var netlist = Plain.of(workload.design().get());
        long start = System.nanoTime();
        long used = Testbench.now();
        try (var simulator = new JvmEngine().compile(netlist)) {
            simulator.step(1);
            simulator.peekBig(simulator.port(Testbench.outputs(netlist).getFirst().name()));
            return new Taken((System.nanoTime() - start) / 1e9, (Testbench.now() - used) / 1e9);
        }
    }
}

package ingot.bench.simulation;

import ingot.hdl.netlist.Netlist;
import ingot.sim.Engine;
import ingot.sim.jvm.JvmEngine;
import ingot.sim.verilator.VerilatorEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the engines with a C++ testbench on Verilator, in one run on one machine: what counts is the ratios. All do the same work on the
 * same random inputs, and must give the same checksum.
 */
public final class Main {
    private static final int ROUNDS = 20;
    static final long SEED = 88172645463325252L;

    private Main() {}

    /**
     * Measures the workloads that are named, or all, and with each the peers that are given as {@code --peer name=command}. After
     * {@code --skipping} what it costs to leave work out, after {@code --ready} how long the first cycle takes to come.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var all = List.of(arguments);
        switch (all.isEmpty() ? "" : all.getFirst()) {
            case "--skipping" -> System.exit(Skipping.measure(all.subList(1, all.size())) ? 0 : 1);
            case "--ready" -> System.exit(Readiness.measure(all.subList(1, all.size())) ? 0 : 1);
            default -> compare(arguments);
        }
    }

    private static void compare(String[] arguments) throws IOException, InterruptedException {
        var wanted = new ArrayList<String>();
        var peers = new ArrayList<Peer>();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--peer")) {
                peers.add(Peer.of(arguments[++i]));
            } else {
                wanted.add(arguments[i]);
            }
        }
        System.out.printf("%-10s %-20s %14s %14s %8s %8s %12s%n", "design", "engine", "poked c/s", "run(n) c/s", "poked x", "run(n) x",
                "ready in s");
        for (var workload : Workload.all()) {
            if (wanted.isEmpty() || wanted.contains(workload.name())) {
                measure(workload, peers);
            }
        }
    }

    private static void measure(Workload workload, List<Peer> peers) throws IOException, InterruptedException {
        var netlist = Plain.of(workload.design().get());
        int hold = workload.name().equals("idle") ? 100 : 1;
        var folder = Files.createTempDirectory("ingot-bench");
        var cpp = new CppTestbench(netlist, folder).run(workload.cycles(), hold);
        print(workload, "c++", cpp, cpp, 0);
        for (var engine : engines().entrySet()) {
            long start = System.nanoTime();
            var result = run(netlist, engine.getValue(), workload.cycles(), hold, start);
            print(workload, engine.getKey(), result.speed, cpp, result.ready);
            if (result.speed.sum() != cpp.sum()) {
                throw new IllegalStateException(workload.name() + ": the engines disagree");
            }
        }
        for (var peer : peers) {
            try {
                double rate = peer.run(netlist);
                System.out.printf("%-10s %-20s %,14.0f %14s %8.4f%n", workload.name(), peer.name(), rate, "", rate / cpp.poked());
            } catch (IOException e) { // the others go on
                System.out.println(e.getMessage());
            }
        }
    }

    private static Map<String, Engine> engines() {
        var engines = new LinkedHashMap<String, Engine>();
        engines.put("jvm", new JvmEngine());
        engines.put("no skips", JvmEngine.withoutSkipping());
        engines.put("verilator", new VerilatorEngine());
        return engines;
    }

    private record Measured(CppTestbench.Result speed, double ready) {}

    private static Measured run(Netlist netlist, Engine engine, int cycles, int hold, long start) {
        try (var simulator = engine.compile(netlist)) {
            simulator.step(1);
            double ready = (System.nanoTime() - start) / 1e9;
            var testbench = new Testbench(netlist, simulator);
            double poked = 0;
            double free = 0;
            long sum = 0;
            for (int round = 0; round < ROUNDS; round++) {
                long before = Testbench.now();
                long total = testbench.run(cycles, SEED + round, hold);
                sum = round == CppTestbench.ROUNDS - 1 ? total : sum;
                long middle = Testbench.now();
                testbench.free(cycles);
                long after = Testbench.now();
                poked = Math.max(poked, cycles * 1e9 / (middle - before));
                free = Math.max(free, cycles * 1e9 / (after - middle));
            }
            return new Measured(new CppTestbench.Result(poked, free, sum), ready);
        }
    }

    private static void print(Workload workload, String engine, CppTestbench.Result result, CppTestbench.Result cpp, double ready) {
        double ratio = result.poked() / cpp.poked();
        System.out.printf("%-10s %-20s %,14.0f %,14.0f %8.2f %8.2f %12.2f%s%n", workload.name(), engine, result.poked(), result.free(),
                ratio, result.free() / cpp.free(), ready, engine.equals("jvm") && ratio < workload.bar() ? "  below " + workload.bar() : "");
    }
}

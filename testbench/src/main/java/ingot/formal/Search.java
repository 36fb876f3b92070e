package ingot.formal;

import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.pass.Flatten;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Looks for a failing assertion with the solver that suits the design: ABC, which takes it apart into bits, or where memories are large
 * {@code yosys-smtbmc}, whose solvers know arrays.
 */
final class Search {
    /** Bits of memory up to which ABC is asked. */
    private static final long FEW_BITS = 16 * 1024;

    private final YosysModel model;
    private final DesignFacts facts;
    private final List<PlacedProperty> properties;
    private final boolean bits;
    private final Duration limit;

    /** What was found. @param words what that means, or what kept from finding out */
    record Result(Abc.Answer answer, String words) {}

    private Search(YosysModel model, DesignFacts facts, List<PlacedProperty> properties, boolean bits, Duration limit) {
        this.model = model;
        this.facts = facts;
        this.properties = properties;
        this.bits = bits;
        this.limit = limit;
    }

    /** A search for failures of the assertions of {@code netlist}, a variant of the design of {@code facts}. */
    static Search of(Netlist netlist, DesignFacts facts, Path folder, Duration limit) throws IOException {
        Files.createDirectories(folder);
        var model = new YosysModel(netlist, facts, folder);
        long memory = Flatten.flatten(netlist).memories().stream().mapToLong(one -> (long) one.depth() * one.word().width()).sum();
        boolean bits = Abc.isHere() && (memory <= FEW_BITS || Solver.best().isEmpty());
        if (bits) {
            model.writeAiger();
        } else {
            model.writeSmt2();
        }
        return new Search(model, facts, PlacedProperty.of(netlist), bits, limit);
    }

    /** In the first {@code cycles} cycles. An assertion that is sampled at a clock edge fails in the state after it. */
    Result bounded(int cycles) throws IOException {
        var answer = bits ? new Abc(model, limit).bounded(cycles + 1) : smt("bmc", List.of("-t", String.valueOf(cycles + 1)));
        return result(answer, "no assertion fails in the first " + count(cycles) + ", whatever the inputs do",
                "the solver was stopped after " + limit.toSeconds() + " s of CPU time while it looked at the first " + count(cycles)
                + "; look at fewer, or make the design smaller");
    }

    /** In any cycle, given that there is none in the first {@code cycles}. */
    Result prove(int cycles) throws IOException {
        var unproven = "not decided in " + limit.toSeconds() + " s of CPU time: assert more of what you know about the state (each assertion helps to prove"
                + " the others), or look at a bound only";
        if (bits) {
            var answer = new Abc(model, limit).reachable();
            if (!(answer instanceof Abc.Answer.Unknown) || Solver.best().isEmpty()) {
                return result(answer, "no assertion ever fails (property-directed reachability)", unproven);
            }
            model.writeSmt2();
        }
        var answer = smt("induction", List.of("-i", "-t", String.valueOf(cycles + 1)));
        // A step that fails begins in a state that may not be reachable, and refutes nothing.
        return answer instanceof Abc.Answer.Never ? new Result(answer, "no assertion ever fails (induction over " + count(cycles) + ")")
                : new Result(new Abc.Answer.Unknown(), "induction over " + count(cycles) + " does not prove the assertions; " + unproven);
    }

    private Result result(Abc.Answer answer, String never, String unknown) {
        return switch (answer) {
            case Abc.Answer.Never _ -> new Result(answer, never);
            case Abc.Answer.Unknown _ -> new Result(answer, unknown);
            case Abc.Answer.Fails(var trace) -> new Result(new Abc.Answer.Fails(full(trace)), "");
        };
    }

    private Abc.Answer smt(String name, List<String> mode) throws IOException {
        var report = new SmtBmc(model.folder(), properties, limit).run(name, mode);
        return switch (report.status()) {
            case PASSED -> new Abc.Answer.Never();
            case TIMED_OUT -> new Abc.Answer.Unknown();
            case CONTRADICTION -> new Abc.Answer.Never();
            case FAILED -> new Abc.Answer.Fails(new WitnessReader(FormalTop.INSTANCE).read(report.findings().getFirst().witness()));
        };
    }

    /** The trace with a value for every input, also for those that no assertion depends on, and without the clock. */
    private Trace full(Trace trace) {
        var inputs = new ArrayList<Map<String, BigInteger>>();
        for (int cycle = 0; cycle < trace.cycles(); cycle++) {
            var values = new TreeMap<String, BigInteger>();
            for (var port : facts.inputs()) {
                boolean active = facts.resets().getOrDefault(port, true) == (cycle == 0);
                boolean first = cycle == 0 && facts.ticks().contains(port);
                var otherwise = first || port.role() == Port.Role.RESET && active ? BigInteger.ONE : BigInteger.ZERO;
                values.put(port.name(), trace.inputs().get(cycle).getOrDefault(port.name(), otherwise));
            }
            inputs.add(values);
        }
        return new Trace(inputs, trace.powerUp());
    }

    static String count(int cycles) {
        return cycles == 1 ? "cycle" : cycles + " cycles";
    }
}

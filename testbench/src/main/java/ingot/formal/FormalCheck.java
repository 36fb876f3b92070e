package ingot.formal;

import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Property;
import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Decides a {@link Goal} for a design. */
public final class FormalCheck {
    private final Netlist netlist;
    private final DesignFacts facts;
    private final Path folder;
    private final Duration limit;
    private final WitnessReader witnesses = new WitnessReader(FormalTop.INSTANCE);

    /**
     * A check that works in {@code folder}, which stays for whoever wants to look at the solver's own files.
     *
     * @param limit after which a solver is stopped
     * @throws FormalException for a design that the checks cannot take
     */
    public FormalCheck(Netlist netlist, Path folder, Duration limit) {
        this.netlist = netlist;
        this.folder = folder.toAbsolutePath();
        this.limit = limit;
        facts = DesignFacts.of(netlist);
    }

    /** Why nothing can be checked on this machine, and the mend; empty when it can. */
    public static Optional<String> unavailable() {
        var yosys = ToolFinder.system().unavailable(KnownTools.YOSYS);
        return yosys.isPresent() || Solver.best().isPresent() ? yosys : ToolFinder.system().unavailable(KnownTools.Z3);
    }

    /**
     * Decides {@code goal}. A failure has been seen on the JVM engine too.
     *
     * @throws FormalException when the check cannot be made
     */
    public Verdict decide(Goal goal) {
        try {
            Files.createDirectories(folder);
            var model = new YosysModel(netlist, facts, folder);
            return switch (goal) {
                case Goal.Bounded(int cycles) -> {
                    need(Property.Kind.ASSERT);
                    model.writeSmt2();
                    yield bounded(cycles).orElse(new Verdict.Holds(
                            "no assertion fails in the first " + count(cycles, "cycle") + ", whatever the inputs do", List.of()));
                }
                case Goal.Prove(int cycles) -> {
                    need(Property.Kind.ASSERT);
                    model.writeSmt2();
                    var refuted = bounded(cycles);
                    yield refuted.isPresent() ? refuted.get() : induction(cycles, model);
                }
                case Goal.Cover(int cycles) -> {
                    need(Property.Kind.COVER);
                    model.writeSmt2();
                    yield cover(cycles);
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<PlacedProperty> all(Property.Kind kind) {
        return facts.properties().stream().filter(property -> property.is(kind)).toList();
    }

    private void need(Property.Kind kind) {
        if (all(kind).isEmpty()) {
            throw new FormalException(facts.top().name() + (kind == Property.Kind.COVER
                    ? " has no covers: say what should happen at least once" : " has no assertions: there is nothing to prove"));
        }
    }

    private SmtBmc smtbmc() {
        return new SmtBmc(folder, facts.properties(), limit);
    }

    /** A failure in the first {@code cycles} cycles, or what keeps from looking; empty when there is none. */
    private Optional<Verdict> bounded(int cycles) throws IOException {
        // An assertion that is sampled at a clock edge fails in the state after it.
        var report = smtbmc().run("bmc", List.of("-t", String.valueOf(cycles + 1)));
        return switch (report.status()) {
            case PASSED -> Optional.empty();
            case TIMED_OUT -> Optional.of(new Verdict.Undecided(
                    "the solver was stopped after " + limit.toSeconds() + " s while it looked at the first " + count(cycles, "cycle")
                    + "; look at fewer, or make the design smaller"));
            case CONTRADICTION -> throw new FormalException("the assumptions of " + facts.top().name()
                    + " contradict each other, so that nothing can happen at all; every assertion would hold. Assumptions: " + all(Property.Kind.ASSUME));
            case FAILED -> Optional.of(failure(report.findings().getFirst()));
        };
    }

    private Verdict failure(SmtBmc.Finding finding) throws IOException {
        var trace = full(witnesses.read(finding.witness()));
        var cycle = new Replay(netlist).firstCycle(trace, finding.properties()).orElseThrow(() -> new FormalException(
                "the solver says that " + finding.properties() + " can fail, but the same inputs do not make it fail on the JVM engine:"
                + " the SystemVerilog and the simulator disagree, which is a bug of Ingot. The solver's files are in " + folder));
        return new Verdict.Fails(finding.properties(), trace.until(cycle + 1));
    }

    private Verdict induction(int cycles, YosysModel model) throws IOException {
        var report = smtbmc().run("induction", List.of("-i", "-t", String.valueOf(cycles + 1)));
        if (report.status() == SmtBmc.Status.PASSED) {
            return new Verdict.Holds("no assertion ever fails (induction over " + count(cycles, "cycle") + ")", List.of());
        }
        return new Reachability(model, limit).decide(facts, depth -> bounded(depth));
    }

    private Verdict cover(int cycles) throws IOException {
        var report = smtbmc().run("cover", List.of("-c", "-t", String.valueOf(cycles + 1)));
        if (report.status() == SmtBmc.Status.TIMED_OUT) {
            return new Verdict.Undecided("the solver was stopped after " + limit.toSeconds() + " s; look at fewer cycles");
        }
        var reached = new ArrayList<Verdict.Reached>();
        var missing = new ArrayList<>(all(Property.Kind.COVER));
        for (var finding : report.findings()) {
            var trace = full(witnesses.read(finding.witness()));
            for (var property : finding.properties()) {
                var cycle = new Replay(netlist).firstCycle(trace, List.of(property));
                reached.add(new Verdict.Reached(property, cycle.isPresent() ? trace.until(cycle.getAsInt() + 1) : trace));
                missing.remove(property);
            }
        }
        return missing.isEmpty()
                ? new Verdict.Holds("every cover can happen in the first " + count(cycles, "cycle"), reached)
                : new Verdict.Unreached(missing, reached, cycles);
    }

    /** The trace with a value for every input, also for those that no assertion depends on. */
    private Trace full(Trace trace) {
        var inputs = new ArrayList<Map<String, BigInteger>>();
        for (int cycle = 0; cycle < trace.cycles(); cycle++) {
            var values = new TreeMap<String, BigInteger>();
            for (Port port : facts.inputs()) {
                boolean active = facts.resets().getOrDefault(port, true) == (cycle == 0);
                var otherwise = port.role() == Port.Role.RESET && active ? BigInteger.ONE : BigInteger.ZERO;
                values.put(port.name(), trace.inputs().get(cycle).getOrDefault(port.name(), otherwise));
            }
            inputs.add(values);
        }
        return new Trace(inputs, trace.powerUp());
    }

    private static String count(int number, String what) {
        return number == 1 ? "one " + what : number + " " + what + "s";
    }
}

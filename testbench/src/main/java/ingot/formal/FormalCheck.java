package ingot.formal;

import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Property;
import ingot.hdl.pass.OneClock;
import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides a {@link Goal} for a design. */
public final class FormalCheck {
    private final Netlist netlist;
    private final DesignFacts facts;
    private final Path folder;
    private final Duration limit;

    /**
     * A check that works in {@code folder}, which stays for whoever wants to look at the solvers' own files.
     *
     * @param limit of the CPU time of each run of a solver, which is stopped then
     * @throws FormalException for a design that the checks cannot take
     */
    public FormalCheck(Netlist netlist, Path folder, Duration limit) {
        this.netlist = ofOneClock(Obligations.of(netlist));
        this.folder = folder.toAbsolutePath();
        this.limit = limit;
        facts = DesignFacts.of(this.netlist);
    }

    private static Netlist ofOneClock(Netlist netlist) {
        try {
            return OneClock.isNeeded(netlist) ? OneClock.of(netlist) : netlist;
        } catch (IllegalArgumentException e) {
            throw new FormalException("formal checks cannot take " + netlist.top().name() + ": " + e.getMessage(), e);
        }
    }

    /** Why nothing can be checked on this machine, and the mend; empty when it can. */
    public static Optional<String> unavailable() {
        var yosys = ToolFinder.system().unavailable(KnownTools.YOSYS);
        return yosys.isPresent() || Abc.isHere() || Solver.best().isPresent() ? yosys : ToolFinder.system().unavailable(KnownTools.Z3);
    }

    /**
     * Decides {@code goal}. A failure has been seen on the JVM engine too.
     *
     * @throws FormalException when the check cannot be made
     */
    public Verdict decide(Goal goal) {
        try {
            return switch (goal) {
                case Goal.Bounded(int cycles) -> {
                    possible();
                    yield bounded(search("bmc", assertions()), cycles);
                }
                case Goal.Prove(int cycles) -> {
                    possible();
                    var search = search("prove", assertions());
                    var first = bounded(search, cycles);
                    yield first instanceof Verdict.Holds ? forever(search, cycles) : first;
                }
                case Goal.Cover(int cycles) -> cover(cycles);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Search search(String name, Netlist wanted) throws IOException {
        return Search.of(wanted, facts, folder.resolve(name), limit);
    }

    private List<PlacedProperty> all(Property.Kind kind) {
        return facts.properties().stream().filter(property -> property.is(kind)).toList();
    }

    private Netlist assertions() {
        if (all(Property.Kind.ASSERT).isEmpty()) {
            throw new FormalException(facts.top().name() + " has no assertions: there is nothing to prove");
        }
        return netlist;
    }

    /** Assumptions that contradict each other would make every assertion hold: an assertion of the impossible must fail. */
    private void possible() throws IOException {
        var assumptions = all(Property.Kind.ASSUME);
        if (!assumptions.isEmpty()
                && search("possible", Wanted.impossible(netlist)).bounded(2).answer() instanceof Abc.Answer.Never) {
            throw new FormalException("the assumptions of " + facts.top().name()
                    + " contradict each other, so that nothing can happen at all and every assertion would hold. Assumptions: " + assumptions);
        }
    }

    private Verdict bounded(Search search, int cycles) throws IOException {
        return verdict(search.bounded(cycles));
    }

    /** A proof for all time; where it fails, the shortest way to the failure, which is seldom the one that was found first. */
    private Verdict forever(Search search, int cycles) throws IOException {
        var result = search.prove(cycles);
        if (result.answer() instanceof Abc.Answer.Fails(var trace) && bounded(search, trace.cycles()) instanceof Verdict.Fails shortest) {
            return shortest;
        }
        return verdict(result);
    }

    private Verdict verdict(Search.Result result) {
        return switch (result.answer()) {
            case Abc.Answer.Never _ -> new Verdict.Holds(result.words(), List.of());
            case Abc.Answer.Unknown _ -> new Verdict.Undecided(result.words());
            case Abc.Answer.Fails(var trace) -> {
                var seen = seen(trace, all(Property.Kind.ASSERT));
                yield new Verdict.Fails(seen.properties(), facts.byClock(plain(trace, seen).until(seen.cycle() + 1)));
            }
        };
    }

    /** The trace without the state at power-up where that makes no difference. */
    private Trace plain(Trace trace, Replay.Seen seen) {
        var zeros = new Trace(trace.inputs(), Map.of());
        return new Replay(netlist).first(zeros, all(Property.Kind.ASSERT)).equals(Optional.of(seen)) ? zeros : trace;
    }

    private Replay.Seen seen(Trace trace, List<PlacedProperty> properties) {
        return new Replay(netlist).first(trace, properties).orElseThrow(() -> new FormalException(
                "the solver finds inputs for one of " + properties + ", but they do not do it on the JVM engine: the SystemVerilog and the"
                + " simulator disagree, which is a bug of Ingot. The solver's files are in " + folder));
    }

    /** Looks for a way to any cover that is missing, until there is none: that no way exists is an assertion, and its failure the way. */
    private Verdict cover(int cycles) throws IOException {
        var missing = new ArrayList<>(all(Property.Kind.COVER));
        if (missing.isEmpty()) {
            throw new FormalException(facts.top().name() + " has no covers: say what should happen at least once");
        }
        var reached = new ArrayList<Verdict.Reached>();
        while (!missing.isEmpty()) {
            var result = search("cover", Wanted.noneOf(netlist, missing)).bounded(cycles);
            if (result.answer() instanceof Abc.Answer.Never) {
                return new Verdict.Unreached(missing, reached, cycles);
            }
            if (!(result.answer() instanceof Abc.Answer.Fails(var trace))) {
                return new Verdict.Undecided(result.words());
            }
            var seen = seen(trace, missing);
            seen.properties().forEach(property -> reached.add(new Verdict.Reached(property, facts.byClock(trace.until(seen.cycle() + 1)))));
            missing.removeAll(seen.properties());
        }
        return new Verdict.Holds("every cover can happen in the first " + Search.count(cycles), reached);
    }
}

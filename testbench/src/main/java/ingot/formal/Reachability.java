package ingot.formal;

import ingot.tool.KnownTools;
import ingot.tool.Tool;
import ingot.tool.ToolException;
import ingot.tool.ToolFailure;
import ingot.tool.ToolFinder;
import ingot.tool.ToolVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Property-directed reachability by ABC, which finds by itself the invariant that an induction step lacks.
 */
final class Reachability {
    private static final Tool ABC = new Tool("yosys-abc", List.of("yosys-abc", "berkeley-abc", "abc"), "ABC_EXE", List.of("-c", "version"),
            Pattern.compile("ABC ([0-9.]+)"), ToolVersion.parse("1.0"), "yosys", "", "proofs that induction does not reach");
    private static final Pattern FRAME = Pattern.compile("asserted in frame (\\d+)");

    private final YosysModel model;
    private final Duration limit;

    Reachability(YosysModel model, Duration limit) {
        this.model = model;
        this.limit = limit;
    }

    /** Looks for a failure in the first cycles, to have its trace. */
    interface Bounded {
        Optional<Verdict> look(int cycles) throws IOException;
    }

    Verdict decide(DesignFacts facts, Bounded bounded) throws IOException {
        if (ToolFinder.system().unavailable(ABC).isPresent()) {
            return new Verdict.Undecided("induction does not prove the assertions; " + ToolFinder.system().unavailable(ABC).get());
        }
        model.writeAiger();
        var log = model.folder().resolve("pdr.log");
        try {
            ToolFinder.system().find(ABC).with("-c", "read_aiger model.aig; fold; strash; orpos; pdr -T " + limit.toSeconds())
                    .in(model.folder()).logTo(log).within(limit.plusSeconds(30)).execute();
        } catch (ToolException e) {
            if (e.failure() != ToolFailure.TIMED_OUT) {
                throw new FormalException("the proof by " + KnownTools.YOSYS.name() + "-abc failed: " + e.getMessage(), e);
            }
        }
        var output = Files.readString(log);
        var frame = FRAME.matcher(output);
        if (output.contains("Property proved")) {
            return new Verdict.Holds("no assertion ever fails (property-directed reachability)", List.of());
        }
        if (frame.find()) {
            return bounded.look(Integer.parseInt(frame.group(1)) + 1).orElseThrow(() -> new FormalException(
                    "ABC refutes an assertion of " + facts.top().name() + " that the solver finds true; the files are in " + model.folder()));
        }
        return new Verdict.Undecided("neither induction nor property-directed reachability decided in " + limit.toSeconds()
                + " s: assert more of what you know about the state (each assertion helps to prove the others), or look at a bound only");
    }
}

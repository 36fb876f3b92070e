package ingot.formal;

import ingot.tool.Tool;
import ingot.tool.ToolException;
import ingot.tool.ToolFailure;
import ingot.tool.ToolFinder;
import ingot.tool.ToolVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** Asks ABC, which comes with Yosys: bounded model checking, and proof by property-directed reachability. Memories are single bits to it. */
final class Abc {
    private static final Tool ABC = new Tool("yosys-abc", List.of("yosys-abc", "berkeley-abc", "abc"), "ABC_EXE", List.of("-c", "version"),
            Pattern.compile("ABC ([0-9.]+)"), ToolVersion.parse("1.0"), "yosys", "", "formal checks");

    private final YosysModel model;
    private final Duration limit;

    Abc(YosysModel model, Duration limit) {
        this.model = model;
        this.limit = limit;
    }

    /** What ABC found. */
    sealed interface Answer {
        /** No assertion fails: within the bound, or ever. */
        record Never() implements Answer {}

        /** An assertion fails at the end of {@code trace}. */
        record Fails(Trace trace) implements Answer {}

        /** It took too much time. */
        record Unknown() implements Answer {}
    }

    static boolean isHere() {
        return ToolFinder.system().unavailable(ABC).isEmpty();
    }

    /** Whether an assertion fails in the first {@code frames} states. */
    Answer bounded(int frames) throws IOException {
        return ask("bmc", "bmc3 -F " + frames, "No output asserted in " + frames + " frames");
    }

    /** Whether an assertion ever fails. */
    Answer reachable() throws IOException {
        return ask("pdr", "pdr", "Property proved");
    }

    private Answer ask(String name, String command, String never) throws IOException {
        var log = model.folder().resolve(name + ".log");
        var witness = model.folder().resolve(name + ".aiw");
        Files.deleteIfExists(witness);
        try {
            ToolFinder.system().find(ABC).with("-c", "read_aiger model.aig; fold; strash; " + command + "; write_cex -a " + witness.getFileName())
                    .in(model.folder()).logTo(log).withinCpu(limit).execute();
        } catch (ToolException e) {
            if (e.failure() == ToolFailure.TIMED_OUT) {
                return new Answer.Unknown();
            }
            throw new FormalException("ABC failed: " + e.getMessage(), e);
        }
        var output = Files.readString(log);
        if (output.contains("was asserted in frame") && Files.exists(witness)) {
            return new Answer.Fails(AigerWitness.read(model.folder().resolve("model.aim"), witness));
        }
        return output.contains(never) || output.contains("Property proved") ? new Answer.Never() : new Answer.Unknown();
    }
}

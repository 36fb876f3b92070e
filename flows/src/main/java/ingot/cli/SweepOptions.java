package ingot.cli;

import ingot.flow.sweep.Goal;
import ingot.flow.sweep.Stage;
import ingot.systolic.model.Matmul;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Options of a sweep. */
@Command
final class SweepOptions {
    @Option(names = "--goal", paramLabel = "<goal,goal,...>", split = ",", defaultValue = "area,delay",
            description = "what to have little of: area, delay, bits, cells, cycles, time; default ${DEFAULT-VALUE}")
    private List<Goal> goals;

    @Option(names = "--until", paramLabel = "<stage>", defaultValue = "synth",
            description = "elaborate, synth, or layout, which is for the front only; default ${DEFAULT-VALUE}")
    Stage until;

    @Option(names = "--work", paramLabel = "<m,k,n>", description = "a matrix product; for an array its cycles and time are goals, too")
    private String work;

    @Option(names = "--jobs", paramLabel = "<n>", defaultValue = "2", description = "points that are worked on at once; default ${DEFAULT-VALUE}")
    int jobs;

    @Option(names = "--slurm", description = "synthesise the points as a job array of Slurm; the folder is on a file system that all nodes share")
    boolean slurm;

    @Option(names = "--out", paramLabel = "<folder>", description = "where results go, and what is done already; default build/sweep-<design>")
    Path out;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "show this help")
    boolean help;

    List<Goal> goals() {
        boolean needsWork = goals.contains(Goal.CYCLES) || goals.contains(Goal.TIME);
        if (needsWork && work == null) {
            throw new UserException("for cycles and time the sweep needs a matrix product: --work m,k,n");
        }
        return goals;
    }

    Optional<Matmul> work() {
        if (work == null) {
            return Optional.empty();
        }
        if (!work.matches("\\d{1,9},\\d{1,9},\\d{1,9}")) {
            throw new UserException("--work is rows, depth and columns of a matrix product, like 64,64,64, not `" + work + "`");
        }
        var sizes = Arrays.stream(work.split(",")).mapToInt(Integer::parseInt).toArray();
        return Optional.of(new Matmul(sizes[0], sizes[1], sizes[2]));
    }
}

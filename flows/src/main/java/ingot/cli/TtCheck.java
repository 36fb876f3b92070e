package ingot.cli;

import ingot.flow.tinytapeout.Defect;
import ingot.flow.tinytapeout.ProjectCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ingot tt check}: every rule of the shuttle that can be tried here. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Try every rule of TinyTapeout that can be tried here, and what their checks forget.")
final class TtCheck implements Callable<Integer> {
    @Parameters(paramLabel = "<folder>", arity = "0..1", defaultValue = ".", description = "the project; default: this folder")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return tell(ProjectCheck.check(folder), spec.commandLine().getOut());
    }

    /** Prints what was found; the exit code. */
    static int tell(List<Defect> defects, PrintWriter out) {
        defects.forEach(defect -> out.println(defect + System.lineSeparator()));
        out.println(defects.isEmpty() ? "passed   the project's files" : "FAILED   the project's files: %d to mend".formatted(defects.size()));
        return defects.isEmpty() ? 0 : Failures.FAILED;
    }
}

package ingot.formal;

import ingot.tool.KnownTools;
import ingot.tool.Tool;
import ingot.tool.ToolFinder;
import ingot.tool.ToolVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The solvers that {@code yosys-smtbmc} can ask, the quickest first. */
enum Solver {
    BITWUZLA("bitwuzla", new Tool("bitwuzla", List.of("bitwuzla"), "BITWUZLA_EXE", List.of("--version"), Pattern.compile("([0-9.]+)"),
            ToolVersion.parse("0.1"), "bitwuzla", "", "formal checks")),
    YICES("yices", new Tool("yices", List.of("yices-smt2"), "YICES_EXE", List.of("--version"), Pattern.compile("Yices ([0-9.]+)"),
            ToolVersion.parse("2.6"), "yices2", "", "formal checks")),
    Z3("z3", KnownTools.Z3);

    /** What {@code yosys-smtbmc -s} calls it. */
    private final String option;
    private final Tool tool;

    Solver(String option, Tool tool) {
        this.option = option;
        this.tool = tool;
    }

    String option() {
        return option;
    }

    Tool tool() {
        return tool;
    }

    /** The best one on this machine; {@code yosys-smtbmc} looks for it on the path by its own name. */
    static Optional<Solver> best() {
        return Arrays.stream(values()).filter(solver -> ToolFinder.system().unavailable(solver.tool).isEmpty()).findFirst();
    }
}

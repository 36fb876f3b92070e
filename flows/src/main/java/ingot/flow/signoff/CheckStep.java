package ingot.flow.signoff;

import ingot.flow.Step;
import ingot.flow.Workspace;
import ingot.flow.report.Check;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A step that is a check: its result is a verdict. */
interface CheckStep extends Step<Check> {
    /** Looks; a check that cannot run here says so and does not throw. */
    Check check(Workspace workspace) throws IOException;

    @Override
    default void run(Workspace workspace) throws IOException {
        CheckFile.write(check(workspace), workspace.folder());
    }

    @Override
    default Check result(Path folder) throws IOException {
        return CheckFile.read(folder);
    }

    /** Design rules pass when nothing breaks one; {@code tools} is what looked. */
    static Check ruleVerdict(String name, List<Check.Finding> violations, String tools) {
        return violations.isEmpty() ? Check.passed(name, "0 violations, " + tools)
                : new Check(name, Check.Status.FAILED, "%d violations of %d rules, %s".formatted(Check.Finding.total(violations), violations.size(), tools), violations);
    }
}

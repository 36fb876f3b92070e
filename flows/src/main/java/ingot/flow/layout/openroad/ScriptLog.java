package ingot.flow.layout.openroad;

import ingot.flow.layout.LayoutProgress;
import ingot.tool.ToolListener;
import java.util.Optional;

/** What our script says in OpenROAD's output, in lines that begin with {@link #MARK}, and what its router says. */
final class ScriptLog implements ToolListener {
    static final String MARK = "ingot: ";
    static final String VIOLATIONS = MARK + "violations ";

    private final LayoutProgress progress;
    private final RouterProgress router = new RouterProgress();
    private int violations = -1;

    ScriptLog(LayoutProgress progress) {
        this.progress = progress;
    }

    @Override
    public Optional<String> heard(String line) {
        if (line.startsWith(VIOLATIONS)) {
            violations = Integer.parseInt(line.substring(VIOLATIONS.length()).strip());
        }
        if (line.startsWith(MARK)) {
            progress.report("openroad", line.substring(MARK.length()));
        }
        router.heard(line).ifPresent(detail -> progress.report("openroad", detail));
        return router.stuck();
    }

    /** Rule violations that the router left; -1 when the script did not come that far. */
    int violations() {
        return violations;
    }
}

package ingot.flow.signoff;

import ingot.flow.StepKey;
import ingot.flow.Workspace;
import ingot.flow.report.Check;
import ingot.pdk.Pdk;
import ingot.pdk.PdkFile;
import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The design rule check: KLayout with the deck that comes with the process.
 *
 * @param top name of the top cell
 */
public record DrcStep(Path gds, String top, Pdk pdk) implements CheckStep {
    private static final String CHECK = "Design rules (KLayout)";
    private static final Duration LIMIT = Duration.ofHours(4);

    @Override
    public StepKey key() throws IOException {
        var key = StepKey.builder().file("gds", gds).setting("top", top).tool(KnownTools.KLAYOUT);
        return pdk.has(PdkFile.Role.KLAYOUT_DRC) ? key.file("deck", deck()).build() : key.build();
    }

    @Override
    public Check check(Workspace workspace) throws IOException {
        var missing = ToolFinder.system().unavailable(KnownTools.KLAYOUT);
        if (missing.isPresent()) {
            return Check.notRun(CHECK, missing.get());
        }
        if (!pdk.has(PdkFile.Role.KLAYOUT_DRC)) {
            return Check.notRun(CHECK, "the process data have no rule deck for KLayout");
        }
        var klayout = ToolFinder.system().find(KnownTools.KLAYOUT);
        var report = workspace.file("drc.lyrdb").toAbsolutePath();
        workspace.progress("running " + deck().getFileName());
        klayout.with("-b", "-rd", "input=" + gds.toAbsolutePath(), "-rd", "report=" + report, "-rd", "top_cell=" + top,
                        "-rd", "feol=true", "-rd", "beol=true", "-rd", "offgrid=true", "-rd", "thr=2", "-r", deck().toString())
                .in(workspace.folder()).logTo(workspace.file("klayout.log")).within(LIMIT)
                .environment("QT_QPA_PLATFORM", "offscreen")
                .execute();
        var database = DrcReport.read(report);
        return CheckStep.ruleVerdict(CHECK, database.findings(), "%s with %s, %d rules".formatted(klayout, deck().getFileName(), database.rules()));
    }

    private Path deck() {
        return pdk.file(PdkFile.Role.KLAYOUT_DRC);
    }
}

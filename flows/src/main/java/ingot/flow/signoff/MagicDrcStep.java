package ingot.flow.signoff;

import ingot.flow.StepKey;
import ingot.flow.Workspace;
import ingot.flow.report.Check;
import ingot.pdk.Pdk;
import ingot.pdk.PdkFile;
import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The design rule check by Magic, which reads its own rules: a second opinion beside KLayout's deck.
 *
 * @param top name of the top cell
 */
public record MagicDrcStep(Path gds, String top, Pdk pdk) implements CheckStep {
    private static final String CHECK = "Design rules (Magic)";
    private static final Duration LIMIT = Duration.ofHours(4);
    private static final String RULE = "ingot-rule\t";

    /** The verdict of a run that left this check out. */
    public static Check notAsked() {
        return Check.notRun(CHECK, "asked for with --signoff; a shuttle asks for it too");
    }

    @Override
    public StepKey key() throws IOException {
        var key = StepKey.builder().file("gds", gds).setting("top", top).tool(KnownTools.MAGIC);
        return pdk.has(PdkFile.Role.MAGIC_TECHNOLOGY) ? key.file("technology", pdk.file(PdkFile.Role.MAGIC_TECHNOLOGY)).build() : key.build();
    }

    @Override
    public Check check(Workspace workspace) throws IOException {
        var missing = ToolFinder.system().unavailable(KnownTools.MAGIC);
        if (missing.isPresent()) {
            return Check.notRun(CHECK, missing.get());
        }
        var magic = ToolFinder.system().find(KnownTools.MAGIC);
        var setup = MagicSetup.of(magic, pdk);
        if (setup.isEmpty()) {
            return Check.notRun(CHECK, "the process data have no technology file that %s can read; Magic 8.3.411 or newer reads today's"
                    .formatted(magic));
        }
        Files.writeString(workspace.file("drc.tcl"), """
                drc off
                puts "ingot-technology [tech name]"
                %s
                gds read %s
                load %s
                select top cell
                expand
                drc euclidean on
                drc style drc(full)
                drc on
                drc check
                drc catchup
                set scale [cif scale out]
                foreach {rule boxes} [drc listall why] {
                    set box [lindex $boxes 0]
                    puts "ingot-rule\\t[llength $boxes]\\t$rule\\t[expr {$scale * [lindex $box 0]}]\\t[expr {$scale * [lindex $box 1]}]"
                }
                puts "ingot-checked [cellname list exists %s]"
                quit -noprompt
                """.formatted(setup.get().halfGrid() ? "scalegrid 1 2" : "", gds.toAbsolutePath(), top, top));
        workspace.progress("running " + magic);
        magic.with("-dnull", "-noconsole", "-rcfile", "/dev/null", "-T", setup.get().technology().toString(), "drc.tcl")
                .in(workspace.folder()).logTo(workspace.file("magic.log")).within(LIMIT)
                .execute();
        return verdict(Files.readAllLines(workspace.file("magic.log"), StandardCharsets.ISO_8859_1), magic + " with " + setup.get().technology().getFileName());
    }

    /** Magic says "no errors" also when it could not load the technology or the layout. */
    private Check verdict(List<String> log, String tool) {
        if (!log.contains("ingot-technology " + pdk.process().name()) || !log.contains("ingot-checked " + top)) {
            return Check.notRun(CHECK, tool + " did not load the technology or the layout, see magic.log in the step's folder");
        }
        var findings = new ArrayList<Check.Finding>();
        for (var line : log) {
            if (line.startsWith(RULE)) {
                var parts = line.split("\t");
                findings.add(new Check.Finding(parts[2], Integer.parseInt(parts[1]), "", String.format(Locale.ROOT, "x %.3f um, y %.3f um",
                        Double.parseDouble(parts[3]), Double.parseDouble(parts[4]))));
            }
        }
        return CheckStep.ruleVerdict(CHECK, findings, tool);
    }
}

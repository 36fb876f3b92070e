package ingot.flow.layout.openroad;

import ingot.flow.layout.LayoutEngine;
import ingot.flow.layout.LayoutException;
import ingot.flow.layout.LayoutJob;
import ingot.flow.layout.LayoutProgress;
import ingot.flow.layout.LayoutResult;
import ingot.flow.layout.embedded.BlockFiles;
import ingot.flow.layout.embedded.Floorplanner;
import ingot.flow.layout.out.DefReader;
import ingot.tool.KnownTools;
import ingot.tool.ToolException;
import ingot.tool.ToolFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Places and routes with OpenROAD, in the same frame and with the same checks afterwards as the embedded engine. */
public final class OpenRoadEngine implements LayoutEngine {
    private static final Duration TIME_LIMIT = Duration.ofHours(12);

    private final ToolFinder finder;

    /** The engine with the OpenROAD of this machine. */
    public OpenRoadEngine() {
        this(ToolFinder.system());
    }

    OpenRoadEngine(ToolFinder finder) {
        this.finder = finder;
    }

    @Override
    public String name() {
        return "openroad";
    }

    /** @throws ToolException when OpenROAD is absent or too old, with the mend */
    @Override
    public String version() {
        return finder.find(KnownTools.OPENROAD).toString();
    }

    @Override
    public LayoutResult layout(LayoutJob job, LayoutProgress progress) {
        var lef = job.pdk().lef();
        job.requireCells(lef);
        var process = job.pdk().process();
        var plan = Floorplanner.plan(job.netlist(), lef, process, job.floorplan());
        var folder = job.outputDirectory().resolve("openroad").toAbsolutePath();
        new ScriptFiles(job, plan, lef).write(folder);
        run(folder, progress);
        var routed = new RoutedDesign(job.netlist(), plan).join(DefReader.read(folder.resolve(OpenRoadScript.ROUTED), lef, process));
        var liberty = job.pdk().liberty(process.defaultCorner());
        return new BlockFiles(job, liberty, progress).write(routed, RoutedDesign.measured(routed));
    }

    private void run(Path folder, LayoutProgress progress) {
        var log = folder.resolve("openroad.log");
        var script = new ScriptLog(progress);
        try {
            finder.find(KnownTools.OPENROAD).with("-exit", "-no_init", "-no_splash", OpenRoadScript.NAME).in(folder).logTo(log).within(TIME_LIMIT)
                    .environment("QT_QPA_PLATFORM", "offscreen").heardBy(script).execute();
        } catch (ToolException e) {
            throw new LayoutException(e.getMessage(), e);
        }
        int violations = script.violations();
        if (violations > 0) {
            throw new LayoutException("OpenROAD's router left " + violations + " design rule violations (" + folder.resolve(OpenRoadScript.VIOLATIONS)
                    + "); give the design more room with a lower --utilization, a larger --die or --tile");
        }
        if (violations < 0 || !Files.exists(folder.resolve(OpenRoadScript.ROUTED))) {
            throw new LayoutException("OpenROAD ended without a routed design; its whole output is in " + log);
        }
    }
}

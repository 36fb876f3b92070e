package ingot.flow.build;

import ingot.flow.ResumableStep;
import ingot.flow.StepKey;
import ingot.flow.Workspace;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.YosysJson;
import ingot.flow.layout.FloorplanSpec;
import ingot.flow.layout.LayoutEngine;
import ingot.flow.layout.LayoutJob;
import ingot.flow.layout.out.LayoutPicture;
import ingot.flow.report.ModuleArea;
import ingot.flow.report.ModuleAreas;
import ingot.flow.synth.SynthesisResult;
import ingot.flow.timing.TimingReport;
import ingot.flow.timing.TimingReports;
import ingot.pdk.Pdk;
import ingot.pdk.PdkFile;
import ingot.pdk.lef.LefLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;

/**
 * Places and routes a mapped design.
 *
 * @param furtherNs periods of the clocks beside the main one, by port
 */
public record LayoutStep(
        ChosenDesign<?> design, SynthesisResult synthesis, Pdk pdk, LayoutEngine engine, FloorplanSpec floorplan, String clockPort,
        double clockPeriodNs, SequencedMap<String, Double> furtherNs) implements ResumableStep<LayoutFiles> {
    private static final String PICTURE = "layout.png";
    private static final int PICTURE_PIXELS = 1400;
    private static final List<PdkFile.Role> INPUTS = List.of(PdkFile.Role.TECHNOLOGY_LEF, PdkFile.Role.CELL_LEF, PdkFile.Role.GDS);

    @Override
    public StepKey key() throws IOException {
        var key = StepKey.builder()
                .file("netlist", synthesis.json())
                .setting("engine", engine.name() + " " + engine.version())
                .setting("floorplan", floorplan)
                .setting("clockPort", clockPort)
                .setting("clockPeriodNs", clockPeriodNs)
                .setting("furtherNs", furtherNs)
                .setting("process", pdk.process());
        for (var role : INPUTS) {
            key.file(role.name(), pdk.file(role));
        }
        for (var interconnect : pdk.interconnects()) {
            key.file("wires " + interconnect.name(), pdk.root().resolve(interconnect.technologyLef()));
        }
        for (var corner : pdk.corners()) {
            key.file(corner.name(), pdk.libertyFile(corner));
        }
        return key.build();
    }

    @Override
    public void run(Workspace workspace) throws IOException {
        var netlist = YosysJson.read(synthesis.json(), synthesis.top());
        var job = new LayoutJob(netlist, pdk, floorplan, clockPort, clockPeriodNs, furtherNs, workspace.folder());
        var result = engine.layout(job, (stage, detail) -> workspace.progress(stage + ": " + detail));
        workspace.progress("picture");
        var lef = pdk.lef();
        Files.write(workspace.file(PICTURE), LayoutPicture.png(result.gds(), synthesis.top(), lef, pdk.process(), PICTURE_PIXELS));
        LayoutFacts.of(result, engine.name() + ", " + engine.version(), areas(result.netlist(), lef), workspace.folder()).write(workspace.folder());
    }

    private List<ModuleArea> areas(GateNetlist netlist, LefLibrary lef) {
        return ModuleAreas.of(design.elaborate(), netlist, master -> {
            var macro = lef.macro(master);
            return (double) macro.width() * macro.height() / 1e6;
        });
    }

    @Override
    public LayoutFiles result(Path folder) throws IOException {
        var facts = LayoutFacts.read(folder);
        return new LayoutFiles(folder.resolve(facts.def()), folder.resolve(facts.gds()), folder.resolve(facts.spef()),
                folder.resolve(facts.verilog()), folder.resolve(facts.lef()), folder.resolve(PICTURE), facts.engine(), facts.modules(),
                timing(folder.resolve(facts.def())), facts.metrics());
    }

    private static List<TimingReport> timing(Path def) throws IOException {
        var file = def.resolveSibling(def.getFileName().toString().replaceFirst("\\.def$", ".timing.json"));
        return Files.isReadable(file) ? TimingReports.read(file) : List.of();
    }
}

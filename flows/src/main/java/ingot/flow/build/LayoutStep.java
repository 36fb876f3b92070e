package ingot.flow.build;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import ingot.flow.Step;
import ingot.flow.StepKey;
import ingot.flow.Workspace;
import ingot.flow.gates.YosysJson;
import ingot.flow.layout.FloorplanSpec;
import ingot.flow.layout.LayoutEngine;
import ingot.flow.layout.LayoutJob;
import ingot.flow.layout.LayoutResult;
import ingot.flow.synth.SynthesisResult;
import ingot.pdk.Pdk;
import ingot.pdk.PdkFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Places and routes a mapped design. */
public record LayoutStep(
        SynthesisResult synthesis, Pdk pdk, LayoutEngine engine, FloorplanSpec floorplan, String clockPort, double clockPeriodNs)
        implements Step<LayoutFiles> {
    private static final String FILES = "layout.json";

    /** File names, because the folder is renamed when the step is done. */
    private record Names(String def, String gds, String spef, String verilog, String lef, String engine, Map<String, Double> metrics) {}

    @Override
    public StepKey key() throws IOException {
        var key = StepKey.builder()
                .file("netlist", synthesis.json())
                .setting("engine", engine.name() + " " + engine.version())
                .setting("floorplan", floorplan)
                .setting("clockPort", clockPort)
                .setting("clockPeriodNs", clockPeriodNs)
                .setting("process", pdk.process());
        for (var role : new PdkFile.Role[] {PdkFile.Role.TECHNOLOGY_LEF, PdkFile.Role.CELL_LEF, PdkFile.Role.GDS}) {
            key.file(role.name(), pdk.file(role));
        }
        return key.file("liberty", pdk.libertyFile(pdk.process().defaultCorner())).build();
    }

    @Override
    public void run(Workspace workspace) throws IOException {
        var netlist = YosysJson.read(synthesis.json(), synthesis.top());
        var job = new LayoutJob(netlist, pdk, floorplan, clockPort, clockPeriodNs, workspace.folder());
        var result = engine.layout(job, (stage, detail) -> workspace.progress(stage + ": " + detail));
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(workspace.file(FILES).toFile(), names(result, workspace.folder()));
    }

    private Names names(LayoutResult result, Path folder) {
        return new Names(name(folder, result.def()), name(folder, result.gds()), name(folder, result.spef()),
                name(folder, result.verilog()), name(folder, result.lef()), engine.name() + " (" + engine.version() + ")",
                new TreeMap<>(result.metrics()));
    }

    private static String name(Path folder, Path file) {
        return folder.toAbsolutePath().relativize(file.toAbsolutePath()).toString();
    }

    @Override
    public LayoutFiles result(Path folder) throws IOException {
        var names = new ObjectMapper().readValue(folder.resolve(FILES).toFile(), Names.class);
        return new LayoutFiles(folder.resolve(names.def()), folder.resolve(names.gds()), folder.resolve(names.spef()),
                folder.resolve(names.verilog()), folder.resolve(names.lef()), names.engine(), names.metrics());
    }
}

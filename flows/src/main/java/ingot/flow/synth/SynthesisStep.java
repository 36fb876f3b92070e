package ingot.flow.synth;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import ingot.flow.Step;
import ingot.flow.StepKey;
import ingot.flow.Workspace;
import ingot.hdl.emit.SystemVerilog;
import ingot.pdk.Pdk;
import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * Maps RTL to the cells of a process with Yosys and ABC.
 *
 * @param clockPeriodNs the period that mapping aims at
 */
public record SynthesisStep(Rtl rtl, Pdk pdk, double clockPeriodNs) implements Step<SynthesisResult> {
    private static final Duration LIMIT = Duration.ofHours(2);
    /** What ABC may use of the period; the rest is for wires, set-up time and clock skew. */
    private static final double LOGIC_SHARE = 0.75;
    private static final String NUMBERS = "synthesis.json";

    @Override
    public StepKey key() throws IOException {
        return StepKey.builder()
                .file("rtl", rtl.file())
                .setting("top", rtl.top())
                .setting("clockPeriodNs", clockPeriodNs)
                .setting("cells", pdk.process().cells())
                .file("liberty", pdk.libertyFile(pdk.process().defaultCorner()))
                .tool(KnownTools.YOSYS)
                .build();
    }

    @Override
    public void run(Workspace workspace) throws IOException {
        Files.copy(rtl.file(), workspace.file(rtl.top() + ".sv"));
        var cells = workspace.file("cells.lib");
        var kit = pdk.process().cells();
        TrimmedLiberty.write(pdk.libertyFile(pdk.process().defaultCorner()), kit::synthesisMayUse, cells);
        for (var strategy : Strategy.values()) {
            workspace.progress("mapping for " + strategy.name().toLowerCase(Locale.ROOT));
            map(strategy, workspace);
            var numbers = YosysStat.read(workspace.file("stat.txt"), workspace.file("yosys.log"), strategy);
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(workspace.file(NUMBERS).toFile(), numbers);
            workspace.progress("%d cells, %.0f um2, %.2f ns".formatted(numbers.cells(), numbers.areaUm2(), numbers.delayNs()));
            if (numbers.delayNs() <= LOGIC_SHARE * clockPeriodNs) {
                break;
            }
        }
        Files.delete(cells);
    }

    private void map(Strategy strategy, Workspace workspace) throws IOException {
        new SynthesisScript(rtl.top(), pdk.process(), clockPeriodNs, strategy,
                Files.readString(rtl.file()).contains("module " + SystemVerilog.CLOCK_GATE + " ")).write(workspace.folder());
        ToolFinder.system().find(KnownTools.YOSYS)
                .with("-q", "-l", "yosys.log", "-s", "synth.ys")
                .in(workspace.folder())
                .logTo(workspace.file("yosys-warnings.log"))
                .within(LIMIT)
                .execute();
    }

    @Override
    public SynthesisResult result(Path folder) throws IOException {
        var numbers = new ObjectMapper().readValue(folder.resolve(NUMBERS).toFile(), SynthesisNumbers.class);
        return new SynthesisResult(folder.resolve(rtl.top() + ".json"), folder.resolve(rtl.top() + ".v"), folder.resolve("rtl.il"),
                folder.resolve("gates.il"), rtl.top(), numbers);
    }
}

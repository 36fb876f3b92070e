package ingot.flow.synth;

import com.fasterxml.jackson.databind.DeserializationFeature;
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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Proves every module of a mapped design equal to its RTL, with the functions that the Liberty file gives the cells. */
public record EquivalenceStep(SynthesisResult synthesis, Pdk pdk) implements Step<EquivalenceResult> {
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Pattern MODULE = Pattern.compile("module \\\\(\\S+)");
    private static final String RESULT = "equivalence.json";

    @Override
    public StepKey key() throws IOException {
        return StepKey.builder()
                .file("rtl", synthesis.rtl())
                .file("gates", synthesis.gates())
                .file("liberty", liberty())
                .tool(KnownTools.YOSYS)
                .build();
    }

    @Override
    public void run(Workspace workspace) throws IOException {
        ToolFinder.system().find(KnownTools.YOSYS)
                .with("-q", "-p", "read_liberty -ignore_miss_func -ignore_miss_dir -ignore_miss_data_latch " + liberty() + "; write_rtlil cells.il")
                .in(workspace.folder()).logTo(workspace.file("cells.log")).within(LIMIT)
                .execute();
        var modules = modules(synthesis.rtl());
        var proofs = new ArrayList<ModuleProof>();
        for (var module : modules) {
            if (module.equals(SystemVerilog.CLOCK_GATE)) {
                // The cell stands for the module by the library's word: its function there is a state table, which no prover reads.
                continue;
            }
            workspace.progress("%s (%d of %d)".formatted(module, proofs.size() + 1, modules.size()));
            var folder = Files.createDirectory(workspace.file(fileName(module)));
            proofs.add(new ModuleProver(synthesis, module, modules, workspace.file("cells.il"), folder, LIMIT).prove());
            workspace.log(proofs.getLast().toString());
        }
        Files.delete(workspace.file("cells.il"));
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(workspace.file(RESULT).toFile(), new EquivalenceResult(proofs));
    }

    @Override
    public EquivalenceResult result(Path folder) throws IOException {
        return new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(folder.resolve(RESULT).toFile(), EquivalenceResult.class);
    }

    private Path liberty() {
        return pdk.libertyFile(pdk.process().defaultCorner());
    }

    /** Names of the modules in an RTLIL file. */
    private static List<String> modules(Path rtlil) throws IOException {
        try (Stream<String> lines = Files.lines(rtlil)) {
            return lines.map(MODULE::matcher).filter(Matcher::matches).map(match -> match.group(1)).toList();
        }
    }

    private static String fileName(String module) {
        return module.replaceAll("[^A-Za-z0-9_.-]", "_");
    }
}

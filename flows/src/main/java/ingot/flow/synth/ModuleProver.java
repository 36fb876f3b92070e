package ingot.flow.synth;

import ingot.tool.FoundTool;
import ingot.tool.KnownTools;
import ingot.tool.Tool;
import ingot.tool.ToolException;
import ingot.tool.ToolFinder;
import ingot.tool.ToolRun;
import ingot.tool.ToolVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Proves one module. First the quick way: registers are paired by name, which leaves combinational logic that ABC compares. Where
 * registers do not pair off (one was merged with another, or found constant), the proof is by Yosys's temporal induction.
 */
record ModuleProver(SynthesisResult synthesis, String module, List<String> modules, Path cells, Path folder, Duration limit) {
    private static final Tool ABC = new Tool("yosys-abc", List.of("yosys-abc", "berkeley-abc", "abc"), "ABC_EXE", List.of("-c", "version"),
            Pattern.compile("ABC ([0-9.]+)"), ToolVersion.parse("1.0"), "yosys", "", "the comparison of gates with RTL");

    ModuleProof prove() throws IOException {
        long start = System.nanoTime();
        Files.createSymbolicLink(folder.resolve("cells.il"), cells.toAbsolutePath());
        try {
            var compared = compare(start);
            if (compared.proven()) {
                return compared;
            }
            // A counterexample may begin with values that two registers, which synthesis made one, never have.
            var induced = induct(start);
            return induced.proven() || compared.detail().isEmpty() ? induced : compared;
        } finally {
            Files.delete(folder.resolve("cells.il"));
        }
    }

    /** Proven, refuted with a counterexample as the detail, or undecided with an empty detail. */
    private ModuleProof compare(long start) throws IOException {
        var method = "registers paired, logic compared by ABC";
        yosys("compare").execute();
        try {
            if (abc("sweep", "miter gold.blif gate.blif; strash; &get -n; &fraig; &put; strash; iprove").contains("UNSATISFIABLE")) {
                return new ModuleProof(module, true, method, "", since(start));
            }
            var output = abc("compare", "cec gold.blif gate.blif");
            var counterexample = output.lines()
                    .filter(line -> line.startsWith("Output ") || line.startsWith("Input pattern"))
                    .collect(Collectors.joining("; "));
            return new ModuleProof(module, output.contains("Networks are equivalent"), method, counterexample, since(start));
        } catch (ToolException e) {
            return new ModuleProof(module, false, method, "", since(start));
        } finally {
            Files.delete(folder.resolve("gold.blif"));
            Files.delete(folder.resolve("gate.blif"));
        }
    }

    private String abc(String name, String commands) throws IOException {
        var log = folder.resolve("abc-" + name + ".log");
        ToolFinder.system().find(ABC).with("-c", commands).in(folder).logTo(log).within(limit).execute();
        return Files.readString(log);
    }

    private ModuleProof induct(long start) throws IOException {
        var method = "temporal induction by Yosys";
        try {
            var result = yosys("induct").attempt();
            boolean proven = result.exitCode() == 0;
            return new ModuleProof(module, proven, method, proven ? "" : "some signals have no proof, see " + result.log().getFileName(), since(start));
        } catch (ToolException e) {
            return new ModuleProof(module, false, method, e.getMessage().lines().findFirst().orElse(""), since(start));
        }
    }

    private ToolRun yosys(String script) throws IOException {
        FoundTool yosys = ToolFinder.system().find(KnownTools.YOSYS);
        var others = modules.stream().filter(other -> !other.equals(module)).map(other -> "blackbox " + other).collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve(script + ".ys"), Resource.text(script + ".ys")
                .replace("@GATES@", synthesis.gates().toAbsolutePath().toString())
                .replace("@RTL@", synthesis.rtl().toAbsolutePath().toString())
                .replace("@BLACKBOXES@", others)
                .replace("@MODULE@", module));
        return yosys.with("-q", "-s", script + ".ys").in(folder).logTo(folder.resolve(script + ".log")).within(limit);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}

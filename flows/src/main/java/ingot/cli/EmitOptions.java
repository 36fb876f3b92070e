package ingot.cli;

import ingot.flow.build.Emission;
import ingot.flow.build.EmitFormat;
import ingot.hdl.emit.SystemVerilogOptions;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Options of {@code ingot emit}. */
@Command
final class EmitOptions {
    @Option(names = "--preset", paramLabel = "<portable|yosys|lint>", defaultValue = "PORTABLE",
            description = "SystemVerilog for every tool (default), for synthesis (Java lines as attributes), or for strict lint rules")
    private SystemVerilogOptions.Preset preset;

    @Option(names = "--format", paramLabel = "<format>", split = ",",
            description = "what else to write: ${COMPLETION-CANDIDATES}; several with commas")
    private List<EmitFormat> formats = List.of();

    @Option(names = "--map", description = "write which SystemVerilog line comes from which Java line, as JSON beside the file")
    private boolean lineMap;

    @Option(names = "--split", description = "write every module as a file of its own, too")
    private boolean split;

    @Option(names = "--stats", description = "count registers, memory bits and operators, find the deepest logic, and print it")
    private boolean statistics;

    @Option(names = "--source-root", paramLabel = "<url>", defaultValue = "",
            description = "what stands before Pe.java#L31 in links of pictures to the Java code: a folder or an address, with its slash")
    private String sourceRoot;

    @Option(names = "--optimize", description = "make the design smaller first, with the passes of docs/passes.md; what you wrote is no longer what you see")
    private boolean optimize;

    Emission emission() {
        return new Emission(preset, Set.copyOf(formats), lineMap, split, statistics, sourceRoot, optimize);
    }
}

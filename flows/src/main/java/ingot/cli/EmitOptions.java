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

    Emission emission() {
        return new Emission(preset, Set.copyOf(formats), lineMap, split);
    }
}

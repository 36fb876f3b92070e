package ingot.cli;

import ingot.flow.study.StudyFiles;
import ingot.systolic.analysis.Accelerator;
import ingot.systolic.analysis.EnergyTable;
import ingot.systolic.analysis.Goal;
import ingot.systolic.analysis.MappingSearch;
import ingot.systolic.onnx.OnnxReader;
import ingot.systolic.workload.ResNet50;
import ingot.systolic.workload.TransformerBlock;
import ingot.systolic.workload.Workload;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Options of studies of a network on an accelerator. */
@Command
final class StudyOptions {
    @Option(names = "--network", paramLabel = "<name>", defaultValue = "resnet50",
            description = "resnet50, transformer, the name of a decoder, its config.json, or an ONNX file; default ${DEFAULT-VALUE}")
    private String network;

    @Option(names = "--tokens", paramLabel = "<n>", defaultValue = "512", description = "tokens of a prompt of a decoder, 1 for decoding; default ${DEFAULT-VALUE}")
    private int tokens;

    @Option(names = "--context", paramLabel = "<n>", defaultValue = "512", description = "tokens that a decoder looks at; default ${DEFAULT-VALUE}")
    private int context;

    @Option(names = "--accelerator", paramLabel = "<file.json>", description = "an accelerator; default 16x16 INT8 elements with two times 128 KiB")
    private Path accelerator;

    @Option(names = "--energy", paramLabel = "<table>", defaultValue = "eyeriss", description = "eyeriss, horowitz, or a JSON file; default ${DEFAULT-VALUE}")
    private String energy;

    @Option(names = "--goal", paramLabel = "<goal>", defaultValue = "energy", description = "what the mappings have least of: cycles, energy, traffic, energy-delay")
    private String goal;

    @Option(names = "--out", paramLabel = "<folder>", description = "where results go; default build/study")
    private Path out;

    Workload network() throws IOException {
        if (network.endsWith(".onnx")) {
            return OnnxReader.read(Path.of(network));
        }
        return switch (network.toLowerCase(Locale.ROOT)) {
            case "resnet50", "resnet-50" -> ResNet50.workload();
            case "transformer" -> TransformerBlock.BERT_BASE.workload();
            default -> StudyFiles.decoder(network).block(1, tokens, Math.max(tokens, context));
        };
    }

    Accelerator accelerator() throws IOException {
        return accelerator == null ? Accelerator.EDGE : StudyFiles.accelerator(accelerator);
    }

    EnergyTable energies() throws IOException {
        return StudyFiles.energies(energy);
    }

    MappingSearch search() throws IOException {
        for (var one : Goal.values()) {
            if (one.name().equalsIgnoreCase(goal.replace('-', '_'))) {
                return new MappingSearch(accelerator(), energies(), one);
            }
        }
        throw new UserException("--goal is cycles, energy, traffic or energy-delay, not `" + goal + "`");
    }

    Path out() {
        return out == null ? Path.of("build", "study") : out;
    }
}

package ingot.cli;

import ingot.flow.study.StudyFiles;
import ingot.systolic.analysis.DecodeModel;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Options of studies of a transformer that decodes. */
@Command
final class DecodeOptions {
    @Option(names = "--model", paramLabel = "<name>", defaultValue = "Qwen3-8B", description = "a decoder, or its config.json; default ${DEFAULT-VALUE}")
    private String model;

    @Option(names = "--chip", paramLabel = "<name>", defaultValue = "H100", description = "a published chip, or a part of its name; default ${DEFAULT-VALUE}")
    private String chip;

    @Option(names = "--format", paramLabel = "<format>", defaultValue = "fp16", description = "what it computes in: fp16, fp8, int8, int4; default ${DEFAULT-VALUE}")
    private String format;

    @Option(names = "--weight-bits", paramLabel = "<bits>", defaultValue = "16", description = "bits of a weight, with its part of scales; default ${DEFAULT-VALUE}")
    private double weightBits;

    @Option(names = "--cache-bits", paramLabel = "<bits>", defaultValue = "16", description = "bits of a key or value; default ${DEFAULT-VALUE}")
    private double cacheBits;

    @Option(names = "--batch", paramLabel = "<n>", defaultValue = "1", description = "sequences at once; default ${DEFAULT-VALUE}")
    private int batch;

    @Option(names = "--context", paramLabel = "<n>", defaultValue = "2048", description = "tokens of each of them; default ${DEFAULT-VALUE}")
    private int context;

    @Option(names = "--out", paramLabel = "<folder>", description = "where results go; default build/study")
    private Path out;

    DecodeModel model() throws IOException {
        return new DecodeModel(StudyFiles.decoder(model), weightBits, cacheBits, batch, context);
    }

    String chip() {
        return chip;
    }

    String format() {
        return format;
    }

    Path out() {
        return out == null ? Path.of("build", "study") : out;
    }
}

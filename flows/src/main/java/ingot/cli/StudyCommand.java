package ingot.cli;

import ingot.flow.study.ChipletReport;
import ingot.flow.study.DataflowReport;
import ingot.flow.study.DecodeReport;
import ingot.flow.study.MemoryReport;
import ingot.flow.study.RooflineReport;
import ingot.flow.study.Study;
import ingot.flow.study.StudyData;
import ingot.systolic.analysis.Stationary;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ingot study}: architecture studies, each of them one page and one JSON file. */
@Command(name = "study", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "<study>",
        description = "Study an accelerator before it is built: one page and one JSON file for each study.")
final class StudyCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "dataflow", mixinStandardHelpOptions = true, description = "Which dataflow is best for each layer of a network, and for all of it.")
    int dataflow(@Mixin StudyOptions options) throws IOException {
        return tell(() -> DataflowReport.of(options.network(), options.search()), options.out());
    }

    @Command(name = "roofline", mixinStandardHelpOptions = true, description = "The layers of a network under the roofline of an accelerator, and other rooflines.")
    int roofline(@Mixin StudyOptions options,
            @Option(names = "--dataflow", paramLabel = "<dataflow>", defaultValue = "weights", description = "what stays: weights, sums, inputs, rows, nothing")
            Stationary stationary) throws IOException {
        return tell(() -> RooflineReport.of(options.network(), options.search(), stationary), options.out());
    }

    @Command(name = "memory", mixinStandardHelpOptions = true, description = "Scratchpads against a cache, and what bandwidths do to a network.")
    int memory(@Mixin StudyOptions options) throws IOException {
        return tell(() -> MemoryReport.of(options.network(), options.accelerator(), options.energies()), options.out());
    }

    @Command(name = "decode", mixinStandardHelpOptions = true, description = "Tokens per second of a transformer on a chip, from first principles.")
    int decode(@Mixin DecodeOptions options) throws IOException {
        return tell(() -> DecodeReport.of(options.model(), StudyData.chip(options.chip()), options.format()), options.out());
    }

    @Command(name = "chiplet", mixinStandardHelpOptions = true, description = "A die that computes, a die with memory, and the UCIe link between them.")
    int chiplet(@Mixin DecodeOptions options) throws IOException {
        return tell(() -> ChipletReport.of(options.model(), StudyData.chip(options.chip()), options.format()), options.out());
    }

    /** How a study is made. */
    @FunctionalInterface
    private interface Making {
        Study make() throws IOException;
    }

    private int tell(Making making, Path folder) throws IOException {
        var out = spec.commandLine().getOut();
        try {
            var study = making.make();
            study.summary().forEach(out::println);
            out.println("report         " + study.write(folder));
        } catch (IllegalArgumentException e) {
            throw new UserException(e.getMessage()); // what the user asked for is refused by a model
        }
        out.flush();
        return 0;
    }
}

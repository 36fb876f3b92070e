package ingot.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import ingot.flow.FlowRun;
import ingot.flow.Node;
import ingot.flow.StepGraph;
import ingot.flow.build.ChosenDesign;
import ingot.flow.build.Emission;
import ingot.flow.build.RtlStep;
import ingot.flow.fpga.FpgaSummary;
import ingot.flow.fpga.FpgaSynthesisStep;
import ingot.flow.fpga.NextpnrResult;
import ingot.flow.fpga.NextpnrStep;
import ingot.hdl.DesignEntry;
import ingot.pdk.FpgaBoard;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code ingot fpga <design> --board <name>}: what a design takes and reaches on an FPGA. */
@Command
final class FpgaCommand {
    static final String WORD = "fpga";
    static final String SUMMARY = "Place and route a design on an FPGA board: resources, frequency, and how they spread over seeds.";
    private static final int MOST_SEEDS = 100;

    @Option(names = "--board", paramLabel = "<name>", required = true, description = "icebreaker, ulx3s_25f, ...; a wrong name shows all")
    private String board;

    @Option(names = "--mhz", paramLabel = "<MHz>", description = "clock frequency to reach; default the board's clock")
    private Double mhz;

    @Option(names = "--seeds", paramLabel = "<n>", defaultValue = "3", description = "how many placements to try; default ${DEFAULT-VALUE}")
    private int seeds;

    private final CommonOptions common = new CommonOptions();
    private final PrintWriter out;

    private FpgaCommand(PrintWriter out) {
        this.out = out;
    }

    /** Runs the command; {@code arguments} follow {@code fpga}. */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        if (arguments.length == 0 || arguments[0].startsWith("-")) {
            out.println("Usage: ingot fpga <design> --board <name> [--parameter value ...]");
            out.println(SUMMARY);
            out.println("Boards: " + String.join(", ", FpgaBoard.known()));
            return arguments.length == 0 ? Failures.WRONG_USAGE : 0;
        }
        try {
            var command = new FpgaCommand(out);
            return new DesignLine("ingot fpga", command::spec, out).run(arguments, command::run);
        } catch (ParameterException e) {
            return Failures.tellUsage(e, err);
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            return Failures.tell(e, err);
        } finally {
            out.flush();
        }
    }

    private CommandSpec spec(DesignEntry<?> entry, ParameterOptions<?> parameters) {
        var spec = CommandSpec.create();
        spec.usageMessage().description(SUMMARY, entry.summary() + ".");
        parameters.addTo(spec);
        return spec.addMixin("fpga", CommandSpec.forAnnotatedObject(this)).addMixin("common", CommandSpec.forAnnotatedObject(common));
    }

    private <P extends Record> int run(ChosenDesign<P> design, ParseResult given) throws IOException {
        if (seeds < 1 || seeds > MOST_SEEDS) {
            throw new UserException("--seeds must be 1 to %d, was %d".formatted(MOST_SEEDS, seeds));
        }
        var chosen = FpgaBoard.named(board.replace('_', '-'));
        ToolFinder.system().find(NextpnrStep.tool(chosen.family()));
        double goal = mhz == null ? chosen.clockMhz() : mhz;
        var graph = new StepGraph();
        var rtl = graph.add("rtl", done -> new RtlStep(design, Emission.PLAIN));
        var synthesis = graph.add("synthesis", done -> new FpgaSynthesisStep(design, done.of(rtl).rtl(), chosen, goal), rtl);
        var tries = new ArrayList<Node<NextpnrResult>>();
        for (int seed = 1; seed <= seeds; seed++) {
            int number = seed;
            tries.add(graph.add("seed-" + number, done -> new NextpnrStep(done.of(synthesis), chosen, goal, number), synthesis));
        }
        var folder = common.out == null ? Path.of("build", design.fileName() + "_" + chosen.name()) : common.out;
        try (var display = ProgressDisplay.of(graph, out)) {
            var results = new FlowRun(folder, common.force, 2, display).execute(graph);
            display.close();
            return tell(new FpgaSummary(chosen, goal, results.of(synthesis).ringRegisters(), tries.stream().map(results::of).toList()), folder);
        }
    }

    private int tell(FpgaSummary summary, Path folder) throws IOException {
        out.print(summary.text());
        out.println("%-14s %s".formatted("configuration", summary.best().configuration()));
        Files.writeString(folder.resolve("fpga.txt"), summary.text());
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(folder.resolve("fpga.json").toFile(), summary);
        return DesignPlan.verdict(List.of(summary.verdict()), out);
    }
}

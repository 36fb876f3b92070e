package ingot.cli;

import ingot.flow.build.ChosenDesign;
import ingot.flow.sweep.Goal;
import ingot.flow.sweep.Point;
import ingot.flow.sweep.SlurmArray;
import ingot.flow.sweep.Stage;
import ingot.flow.sweep.Sweep;
import ingot.flow.sweep.SweepReport;
import ingot.hdl.DesignEntry;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code ingot sweep <design> --parameter value,value,... --goal area,delay}: every choice, and the front. */
final class SweepCommand {
    private final DesignEntry<?> entry;
    private final PrintWriter out;
    private final SweepOptions options = new SweepOptions();
    private final ProcessOptions process = new ProcessOptions();
    private final LayoutOptions layout = new LayoutOptions();

    private SweepCommand(DesignEntry<?> entry, PrintWriter out) {
        this.entry = entry;
        this.out = out;
    }

    /** Runs the command; {@code arguments} follow the word {@code sweep}. */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        try {
            if (arguments.length == 0 || arguments[0].startsWith("-")) {
                out.println("Usage: ingot sweep <design> [--parameter value,value,...] [--goal area,delay]");
                out.println("Works a design out for every choice of parameters, and shows which ones nothing else beats.");
                out.println("ingot list shows the designs; ingot sweep <design> --help shows the options.");
                return arguments.length == 0 ? Failures.WRONG_USAGE : 0;
            }
            return new SweepCommand(Catalogue.load().find(arguments[0]), out).run(Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (ParameterException e) {
            return Failures.tellUsage(e, err);
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            return Failures.tell(e, err);
        } finally {
            out.flush();
        }
    }

    private int run(String[] arguments) throws IOException {
        var spec = CommandSpec.create().name("ingot sweep " + entry.name());
        spec.usageMessage().description("Every choice of parameters; several values of one stand with commas between them.").sortOptions(false).width(110);
        for (var component : entry.paramsClass().getRecordComponents()) {
            spec.addOption(OptionSpec.builder(ParameterOptions.optionName(component)).type(String.class).arity("1").paramLabel("<value,value,...>")
                    .required(entry.defaults() == null).build());
        }
        spec.addMixin("sweep", CommandSpec.forAnnotatedObject(options));
        spec.addMixin("process", CommandSpec.forAnnotatedObject(process));
        spec.addMixin("layout", CommandSpec.forAnnotatedObject(layout));
        var line = new CommandLine(spec).setOut(out).setCaseInsensitiveEnumValuesAllowed(true);
        var given = line.parseArgs(arguments);
        if (options.help) {
            line.usage(out);
            return 0;
        }
        return sweep(choices(given));
    }

    /** Every combination of the values that were given. */
    private List<List<String>> choices(ParseResult given) {
        List<List<String>> choices = List.of(List.of());
        for (var component : entry.paramsClass().getRecordComponents()) {
            var name = ParameterOptions.optionName(component);
            if (given.hasMatchedOption(name)) {
                var longer = new ArrayList<List<String>>();
                for (var choice : choices) {
                    for (var value : given.matchedOption(name).<String>getValue().split(",")) {
                        var with = new ArrayList<>(choice);
                        with.addAll(List.of(name, value));
                        longer.add(with);
                    }
                }
                choices = longer;
            }
        }
        return choices;
    }

    private int sweep(List<List<String>> choices) throws IOException {
        var refused = new ArrayList<String>();
        var designs = designs(entry, choices, refused);
        if (designs.byParameters().isEmpty()) {
            throw new UserException("the design takes none of these: " + String.join("; ", refused));
        }
        var folder = Files.createDirectories(options.out == null ? Path.of("build", "sweep-" + entry.name()) : options.out);
        boolean maps = options.until != Stage.ELABORATE;
        var sweep = new Sweep(folder, maps ? Optional.of(process.pdk()) : Optional.empty(), process.clockPeriodNs(), options.work(), options.jobs);
        var points = sweep.elaborate(designs);
        out.println("elaborated     %d points, %d refused".formatted(points.size(), refused.size()));
        if (maps) {
            if (options.slurm) {
                var array = new SlurmArray(VerifyCommand.home().resolve("ingot").toString(), entry.name(),
                        List.of("--clock-period", String.valueOf(process.clockPeriodNs())), folder.toAbsolutePath());
                array.submit(array.write(points));
            }
            points = sweep.synthesise(points, designs);
            out.println("synthesised    %d points".formatted(points.size()));
        }
        if (options.until == Stage.LAYOUT) {
            var front = Point.front(points, options.goals());
            var done = new LinkedHashMap<String, Point>();
            points.forEach(point -> done.put(point.name(), point));
            sweep.layOut(front, designs, new Sweep.Layout(layout.engine(), layout::floorplan)).forEach(point -> done.put(point.name(), point));
            points = List.copyOf(done.values());
            out.println("laid out       %d points of the front".formatted(front.size()));
        }
        return tell(new SweepReport(entry.name(), options.goals(), points, refused), folder);
    }

    private int tell(SweepReport report, Path folder) throws IOException {
        for (var point : report.front()) {
            out.println("front          " + point.text() + "  " + text(point.values()));
        }
        out.println("report         " + report.write(folder));
        return 0;
    }

    private String text(Map<Goal, Double> values) {
        return String.join(", ", options.goals().stream().filter(values::containsKey).map(goal -> "%.1f %s".formatted(values.get(goal), goal.title())).toList());
    }

    private static <P extends Record> Sweep.Designs designs(DesignEntry<P> entry, List<List<String>> choices, List<String> refused) {
        var parameters = new ParameterOptions<>(entry);
        var spec = CommandSpec.create().name("ingot sweep " + entry.name());
        parameters.addTo(spec);
        var designs = new LinkedHashMap<List<String>, ChosenDesign<?>>();
        for (var choice : choices) {
            try {
                var given = new CommandLine(spec).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(DesignLine.normalised(choice.toArray(String[]::new)));
                designs.put(choice, parameters.read(given, Optional.empty()));
            } catch (UserException e) {
                refused.add(String.join(" ", choice) + ": " + e.getMessage());
            }
        }
        return new Sweep.Designs(designs);
    }
}

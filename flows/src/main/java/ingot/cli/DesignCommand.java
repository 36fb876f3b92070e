package ingot.cli;

import ingot.flow.FlowRun;
import ingot.flow.build.ChosenDesign;
import ingot.flow.build.Emission;
import ingot.flow.build.SourceFile;
import ingot.hdl.DesignEntry;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code ingot <verb> <design> [--parameter value ...]}: the options of a design come from its parameter record. */
final class DesignCommand {
    private final Verb verb;
    private final PrintWriter out;
    private final CommonOptions common = new CommonOptions();
    private final ProcessOptions process = new ProcessOptions();
    private final EmitOptions emit = new EmitOptions();
    private final LayoutOptions layout = new LayoutOptions();

    private DesignCommand(Verb verb, PrintWriter out) {
        this.verb = verb;
        this.out = out;
    }

    /** Runs the command; {@code arguments} follow the verb. */
    static int run(Verb verb, String[] arguments, PrintWriter out, PrintWriter err) {
        try {
            return new DesignCommand(verb, out).run(arguments);
        } catch (ParameterException e) {
            return Failures.tellUsage(e, err);
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            return Failures.tell(e, err);
        } finally {
            out.flush();
        }
    }

    private int run(String[] arguments) throws IOException {
        if (arguments.length == 0 || arguments[0].startsWith("-")) {
            return help(arguments);
        }
        var rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        if (!arguments[0].endsWith(".java")) {
            return run(Catalogue.load().find(arguments[0]), Optional.empty(), rest);
        }
        try (var file = SingleFile.compile(Path.of(arguments[0]))) {
            return run(file.design(), Optional.of(file.source()), rest);
        }
    }

    private int help(String[] arguments) {
        if (arguments.length > 0 && !arguments[0].equals("--help") && !arguments[0].equals("-h")) {
            throw new UserException("the design comes first: ingot %s <design> %s ...; ingot list shows the designs".formatted(verb.word(), arguments[0]));
        }
        out.println("Usage: ingot %s <design> [--parameter value ...]".formatted(verb.word()));
        out.println(verb.summary());
        out.println("ingot list shows the designs; ingot %s <design> --help shows the options.".formatted(verb.word()));
        out.println("A design may also be one Java file: ingot %s Blinky.java".formatted(verb.word()));
        return arguments.length == 0 ? Failures.WRONG_USAGE : 0;
    }

    private <P extends Record> int run(DesignEntry<P> entry, Optional<SourceFile> source, String[] arguments) throws IOException {
        var options = new ParameterOptions<>(entry);
        var line = new CommandLine(spec(entry, options)).setOut(out).setCaseInsensitiveEnumValuesAllowed(true);
        var given = line.parseArgs(normalised(arguments));
        if (common.help) {
            line.usage(out);
            return 0;
        }
        return run(options.read(given, source), given);
    }

    private CommandSpec spec(DesignEntry<?> entry, ParameterOptions<?> options) {
        var spec = CommandSpec.create().name("ingot " + verb.word() + " " + entry.name());
        spec.usageMessage().description(verb.summary(), entry.summary() + ".").sortOptions(false).width(110);
        if (verb != Verb.TEST) { // a test class says itself with which parameters it runs
            options.addTo(spec);
        }
        if (verb == Verb.EMIT) {
            spec.addMixin("emit", CommandSpec.forAnnotatedObject(emit));
        }
        if (verb.compareTo(Verb.SYNTH) >= 0) {
            spec.addMixin("process", CommandSpec.forAnnotatedObject(process));
        }
        if (verb.compareTo(Verb.LAYOUT) >= 0) {
            spec.addMixin("layout", CommandSpec.forAnnotatedObject(layout));
        }
        spec.addMixin("common", CommandSpec.forAnnotatedObject(common));
        return spec;
    }

    /** Constants of enums are typed in lower case with dashes. */
    static String[] normalised(String[] arguments) {
        return Arrays.stream(arguments)
                .map(argument -> !argument.startsWith("-") && argument.matches("[a-z]+(-[a-z]+)+") ? argument.replace('-', '_') : argument)
                .toArray(String[]::new);
    }

    private int run(ChosenDesign<?> design, ParseResult given) throws IOException {
        var folder = common.out == null ? Path.of("build", design.fileName()) : common.out;
        var plan = new DesignPlan(verb, design, process, layout, verb == Verb.EMIT ? emit.emission() : Emission.PLAIN);
        boolean live = System.console() != null && System.console().isTerminal();
        try (var display = new ProgressDisplay(plan.graph().names(), out, live)) {
            var results = new FlowRun(folder, common.force, 2, display).execute(plan.graph());
            display.close();
            return plan.conclude(results, folder, out);
        }
    }
}

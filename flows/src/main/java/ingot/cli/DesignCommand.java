package ingot.cli;

import ingot.flow.FlowRun;
import ingot.flow.build.ChosenDesign;
import ingot.flow.build.Emission;
import ingot.hdl.DesignEntry;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
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
        return new DesignLine("ingot " + verb.word(), this::spec, out).run(arguments, this::run);
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

    private CommandSpec spec(DesignEntry<?> entry, ParameterOptions<?> parameters) {
        var spec = CommandSpec.create();
        spec.usageMessage().description(verb.summary(), entry.summary() + ".");
        if (verb != Verb.TEST) { // a test class says itself with which parameters it runs
            parameters.addTo(spec);
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

    private <P extends Record> int run(ChosenDesign<P> design, ParseResult given) throws IOException {
        var folder = common.out == null ? Path.of("build", design.fileName()) : common.out;
        var plan = new DesignPlan(verb, design, process, layout, verb == Verb.EMIT ? emit.emission() : Emission.PLAIN);
        try (var display = ProgressDisplay.of(plan.graph(), out)) {
            var results = new FlowRun(folder, common.force, 2, display).execute(plan.graph());
            display.close();
            return plan.conclude(results, folder, out);
        }
    }
}

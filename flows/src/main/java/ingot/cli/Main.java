package ingot.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code ingot} command. */
@Command(
        name = "ingot",
        description = "From a Java design to a checked SkyWater 130 nm layout.",
        version = "ingot 0.1.0",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "<command>",
        subcommands = {ListCommand.class, StudyCommand.class, CoverageCommand.class, DoctorCommand.class, VerifyCommand.class, PdkCommand.class})
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    private Main() {}

    /** Runs the command and ends with its exit code: 0 done, 1 failed, 2 wrong usage. */
    public static void main(String... arguments) {
        System.exit(run(arguments, new PrintWriter(System.out, true), new PrintWriter(System.err, true)));
    }

    /** Runs one command. Never throws: what goes wrong is told on {@code err}. */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        var verb = arguments.length == 0 ? Optional.<Verb>empty() : Verb.of(arguments[0]);
        if (verb.equals(Optional.of(Verb.TEST)) && (arguments.length == 1 || arguments[1].startsWith("-"))) {
            return execute(new CommandLine(new TestsCommand()), Arrays.copyOfRange(arguments, 1, arguments.length), out, err);
        }
        if (arguments.length > 1 && arguments[0].equals("tt") && arguments[1].equals("new")) {
            return TtCommand.runNew(arguments, out, err);
        }
        if (arguments.length > 0 && arguments[0].equals(FpgaCommand.WORD)) {
            return FpgaCommand.run(Arrays.copyOfRange(arguments, 1, arguments.length), out, err);
        }
        if (arguments.length > 0 && arguments[0].equals("sweep")) {
            return SweepCommand.run(Arrays.copyOfRange(arguments, 1, arguments.length), out, err);
        }
        if (verb.isPresent()) {
            return DesignCommand.run(verb.get(), Arrays.copyOfRange(arguments, 1, arguments.length), out, err);
        }
        var line = new CommandLine(new Main()).addSubcommand("tt", TtCommand.line());
        for (var other : Verb.values()) { // for the help text and for suggestions
            var spec = CommandSpec.create();
            spec.usageMessage().description(other.summary());
            line.addSubcommand(other.word(), spec);
        }
        var fpga = CommandSpec.create();
        fpga.usageMessage().description(FpgaCommand.SUMMARY);
        line.addSubcommand(FpgaCommand.WORD, fpga);
        var sweep = CommandSpec.create();
        sweep.usageMessage().description("Work a design out for every choice of parameters, and show which ones nothing else beats.");
        line.addSubcommand("sweep", sweep);
        return execute(line, arguments, out, err);
    }

    private static int execute(CommandLine line, String[] arguments, PrintWriter out, PrintWriter err) {
        line.setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, result) -> Failures.tell(failure, err));
        line.setParameterExceptionHandler((failure, rest) -> Failures.tellUsage(failure, err));
        return line.execute(arguments);
    }

    @Override
    public void run() {
        spec.commandLine().getOut().print(spec.commandLine().getUsageMessage());
        spec.commandLine().getOut().flush();
    }
}

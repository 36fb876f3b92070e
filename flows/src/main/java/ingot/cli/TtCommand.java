package ingot.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ingot tt}: a chip on TinyTapeout. */
@Command(
        name = "tt",
        description = "TinyTapeout: a project of any design, its layout, and every rule of the shuttle.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "<new|check|harden>",
        subcommands = {TtCheck.class, TtHarden.class})
final class TtCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Runs {@code ingot tt new}, whose options depend on the design. */
    static int runNew(String[] arguments, PrintWriter out, PrintWriter err) {
        try {
            return TtNew.run(Arrays.copyOfRange(arguments, 2, arguments.length), out);
        } catch (ParameterException e) {
            return Failures.tellUsage(e, err);
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            return Failures.tell(e, err);
        } finally {
            out.flush();
        }
    }

    /** The command with all that it can do. */
    static CommandLine line() {
        var line = new CommandLine(new TtCommand());
        var created = CommandSpec.create(); // for the help text
        created.usageMessage().description("Make a project that is ready to push of a design.");
        return line.addSubcommand("new", created);
    }

    @Override
    public void run() {
        spec.commandLine().getOut().print(spec.commandLine().getUsageMessage());
        spec.commandLine().getOut().flush();
    }
}

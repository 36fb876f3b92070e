package ingot.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The folder of the process that the flow would use, and nothing else: for scripts. */
@Command(name = "path", description = "Print the folder of the process that the flow uses.", mixinStandardHelpOptions = true)
final class PdkPath implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private PdkOptions options;

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(options.pdk().root());
        return 0;
    }
}

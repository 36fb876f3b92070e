package ingot.cli;

import ingot.pdk.PdkFinder;
import ingot.pdk.PdkProcess;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The processes that Ingot knows, and where each is. */
@Command(name = "list", description = "Show the processes that Ingot knows, and where each of them is.", mixinStandardHelpOptions = true)
final class PdkList implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private PdkOptions options;

    @Override
    public Integer call() {
        var finder = PdkFinder.ofThisMachine();
        for (var name : PdkProcess.known()) {
            var process = PdkProcess.named(name);
            spec.commandLine().getOut().println("%-10s %-26s %s".formatted(name, process.cellLibrary(), finder.locate(process, options.pdkRoot())
                    .map(pdk -> (pdk.lite() ? "from the package, " : "") + pdk.root()).orElse("not here: " + PdkFinder.howToGet(process))));
        }
        return 0;
    }
}

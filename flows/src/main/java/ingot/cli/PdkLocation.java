package ingot.cli;

import ingot.pdk.Pdk;
import ingot.pdk.PdkFinder;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The option that says where process data are. */
@Command
final class PdkLocation {
    @Option(names = "--pdk-root", paramLabel = "<folder>", description = "folder that holds sky130A; default PDK_ROOT, then ciel's folder")
    private Path root;

    /** What was typed. */
    Optional<Path> root() {
        return Optional.ofNullable(root);
    }

    /** The process of this machine. */
    Pdk pdk() {
        var finder = PdkFinder.ofThisMachine();
        return finder.find(finder.defaultProcess(), root());
    }
}

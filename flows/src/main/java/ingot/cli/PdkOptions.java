package ingot.cli;

import ingot.pdk.Pdk;
import ingot.pdk.PdkFinder;
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

    /** The process of this machine. */
    Pdk pdk() {
        var finder = PdkFinder.ofThisMachine();
        return finder.find(finder.defaultProcess(), pdkRoot());
    }
}

package ingot.flow.signoff;

import ingot.pdk.Pdk;
import ingot.pdk.PdkFile;
import ingot.tool.FoundTool;
import ingot.tool.ToolVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/**
 * The technology file that an installed Magic can read, with the cells' transistor netlists that use its device names. A process
 * may bring technologies for older releases in {@code libs.tech/magic-<version>}.
 *
 * @param halfGrid whether the grid must be scaled to half a lambda before reading a layout
 */
record MagicSetup(Path technology, Path spice, boolean halfGrid) {
    /** The first release that reads the technology files of today. */
    private static final ToolVersion CURRENT = ToolVersion.parse("8.3.411");
    private static final String PREFIX = "magic-";

    static Optional<MagicSetup> of(FoundTool magic, Pdk pdk) throws IOException {
        if (magic.version().isAtLeast(CURRENT)) {
            return pdk.has(PdkFile.Role.MAGIC_TECHNOLOGY) && pdk.has(PdkFile.Role.SPICE)
                    ? Optional.of(new MagicSetup(pdk.file(PdkFile.Role.MAGIC_TECHNOLOGY), pdk.file(PdkFile.Role.SPICE), false))
                    : Optional.empty();
        }
        try (var folders = Files.list(pdk.root().resolve("libs.tech"))) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith(PREFIX))
                    .filter(folder -> magic.version().isAtLeast(version(folder)))
                    .max(Comparator.comparing(MagicSetup::version))
                    .map(folder -> new MagicSetup(folder.resolve(pdk.process().name() + ".tech"),
                            folder.resolve(pdk.process().cellLibrary() + ".spice"), true))
                    .filter(setup -> Files.isReadable(setup.technology()) && Files.isReadable(setup.spice()));
        }
    }

    private static ToolVersion version(Path folder) {
        return ToolVersion.parse(folder.getFileName().toString().substring(PREFIX.length()));
    }
}

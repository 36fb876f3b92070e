package ingot.pdk;

import ingot.pdk.lef.LefLibrary;
import ingot.pdk.lef.LefReader;
import ingot.pdk.liberty.LibertyLibrary;
import ingot.pdk.liberty.LibertyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * A process on disk, in the open_pdks layout.
 *
 * @param process the description of the process, from this module's data files
 * @param root the folder of the process, for example {@code $PDK_ROOT/sky130A}
 */
public record Pdk(PdkProcess process, Path root) {
    /** The file that marks a process that {@code ingot pdk fetch} made. */
    public static final String LITE_MARK = "INGOT-LITE";

    /** Whether this is not a complete PDK but what a package index can deliver, with Ingot's own timing libraries and rule deck. */
    public boolean lite() {
        return Files.exists(root.resolve(LITE_MARK));
    }

    /** Reads the technology LEF and all cell LEFs. Takes some tenths of a second; keep the result. */
    public LefLibrary lef() {
        return LefReader.read(file(PdkFile.Role.TECHNOLOGY_LEF), files(PdkFile.Role.CELL_LEF));
    }

    /** Reads the timing library of a corner. Takes some tenths of a second; keep the result. */
    public LibertyLibrary liberty(Corner corner) {
        return LibertyReader.read(libertyFile(corner));
    }

    /** {@code lef} with the resistances of a corner of the wires. */
    public LefLibrary at(Interconnect interconnect, LefLibrary lef) {
        var there = LefReader.read(existing(new PdkFile(PdkFile.Role.INTERCONNECT, interconnect.technologyLef(), true)), List.of());
        var vias = new HashMap<>(lef.vias());
        vias.putAll(there.vias());
        return new LefLibrary(there.layers(), vias, lef.sites(), lef.macros());
    }

    /** The corners of the wires whose files are on disk, the default one first. */
    public List<Interconnect> interconnects() {
        return process.interconnects().stream().filter(interconnect -> Files.isReadable(root.resolve(interconnect.technologyLef()))).toList();
    }

    /** The corners of the cells whose timing library is on disk. */
    public List<Corner> corners() {
        return process.corners().stream().filter(corner -> Files.isReadable(root.resolve(corner.liberty()))).toList();
    }

    /** The timing library file of a corner. */
    public Path libertyFile(Corner corner) {
        return existing(new PdkFile(PdkFile.Role.LIBERTY, corner.liberty(), true));
    }

    /**
     * The (first) file with this role.
     *
     * @throws PdkException when the process has none or it is not on disk
     */
    public Path file(PdkFile.Role role) {
        return files(role).getFirst();
    }

    /**
     * All files with this role; what is optional may be absent beside others.
     *
     * @throws PdkException when none is on disk, or a required one is not
     */
    public List<Path> files(PdkFile.Role role) {
        var named = process.files().stream().filter(file -> file.role() == role).toList();
        if (named.isEmpty()) {
            throw new PdkException("process " + process.name() + " has no file for " + role.purpose());
        }
        var found = named.stream().filter(file -> file.required() || Files.isReadable(root.resolve(file.path()))).map(this::existing).toList();
        return found.isEmpty() ? List.of(existing(named.getFirst())) : found;
    }

    /** Whether the process has a file with this role, and it is on disk. */
    public boolean has(PdkFile.Role role) {
        var wanted = process.files().stream().filter(file -> file.role() == role).toList();
        return !wanted.isEmpty() && wanted.stream().allMatch(file -> Files.isReadable(root.resolve(file.path())));
    }

    /** What of the process is not on disk. */
    public List<PdkFile> missing() {
        return process.files().stream().filter(file -> !Files.isReadable(root.resolve(file.path()))).toList();
    }

    /** The version that the installation says it is, in its {@code SOURCES} file; empty where it says none. */
    public Optional<String> version() throws IOException {
        var file = root.resolve("SOURCES");
        return Files.isReadable(file) ? Files.readAllLines(file).stream().filter(line -> !line.isBlank()).findFirst() : Optional.empty();
    }

    private Path existing(PdkFile file) {
        var path = root.resolve(file.path());
        if (!Files.isReadable(path)) {
            throw new PdkException("the PDK has no " + file.path() + " (needed for " + file.role().purpose() + ") under " + root
                    + "; " + PdkFinder.howToGet(process));
        }
        return path;
    }
}

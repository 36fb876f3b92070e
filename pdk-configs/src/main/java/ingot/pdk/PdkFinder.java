package ingot.pdk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a process on this machine: where the user says, else where {@code PDK_ROOT} says, else where ciel (or its
 * predecessor volare) keeps it.
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
        var tried = new ArrayList<String>();
        for (var place : places(pdkRoot)) {
            var folder = place.root().resolve(process.name());
            if (Files.isDirectory(folder)) {
                return complete(new Pdk(process, folder), place);
            }
            tried.add(folder + " (" + place.origin() + ")");
            if (place.binding()) {
                break;
            }
        }
        throw new PdkException("no " + process.name() + " process data; looked for " + String.join(", ", tried) + "; "
                + howToGet(process));
    }

    /** One line that tells the user how to install a process. */
    public static String howToGet(PdkProcess process) {
        return "get it with `pip install ciel` and `ciel enable --pdk-family " + process.family()
                + " <version>` (`ciel ls-remote --pdk-family " + process.family()
                + "` lists versions), or point --pdk-root or PDK_ROOT at the folder that holds " + process.name();
    }

    /** A folder to look into; nothing after a binding one is tried, because the user asked for that one. */
    private record Place(Path root, String origin, boolean binding) {}

    private List<Place> places(Optional<Path> pdkRoot) {
        var places = new ArrayList<Place>();
        pdkRoot.ifPresent(path -> places.add(new Place(path, "--pdk-root", true)));
        String variable = environment.getOrDefault("PDK_ROOT", "");
        if (!variable.isBlank()) {
            places.add(new Place(Path.of(variable), "PDK_ROOT", true));
        }
        places.add(new Place(home.resolve(".ciel"), "ciel", false));
        places.add(new Place(home.resolve(".volare"), "volare", false));
        return places;
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

package ingot.flow.tinytapeout;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import ingot.flow.ContentHash;
import ingot.flow.report.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was checked when a tile was hardened, and which files that was. It stands beside the files as {@code signoff.json}.
 *
 * @param engine which layout engine made the tile
 * @param files content hash by place in the project
 * @param metrics by LibreLane's names
 */
public record Signoff(String engine, Map<String, String> files, List<Check> checks, Map<String, Double> metrics) {
    private static final String NAME = "signoff.json";

    public Signoff {
        files = new TreeMap<>(files);
        checks = List.copyOf(checks);
        metrics = new TreeMap<>(metrics);
    }

    /** The record for the files of a project as they are now. */
    public static Signoff of(Path folder, String engine, List<String> files, List<Check> checks, Map<String, Double> metrics) throws IOException {
        var hashes = new TreeMap<String, String>();
        for (var file : files) {
            hashes.put(file, ContentHash.of(folder.resolve(file)));
        }
        return new Signoff(engine, hashes, checks, metrics);
    }

    /** Writes it into a project. */
    public void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(NAME), new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(this) + "\n");
    }

    /** What a project lacks: checks that nobody made, that failed, or that were made of other files. */
    static List<Defect> check(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return List.of(Defect.overlooked("TT080", NAME, "nobody has compared the layout with its netlist, or looked at timing and antennas",
                    "run `ingot tt harden`; it keeps what it found in signoff.json"));
        }
        var signoff = new ObjectMapper().readValue(file.toFile(), Signoff.class);
        var defects = new ArrayList<Defect>();
        for (var entry : signoff.files().entrySet()) {
            var path = folder.resolve(entry.getKey());
            if (!Files.isRegularFile(path) || !ContentHash.of(path).equals(entry.getValue())) {
                defects.add(Defect.overlooked("TT081", entry.getKey(), "the file is not the one that was checked", "run `ingot tt harden` again"));
            }
        }
        for (var check : signoff.checks()) {
            switch (check.status()) {
                case PASSED -> { }
                case FAILED -> defects.add(Defect.overlooked("TT082", NAME, "%s: %s".formatted(check.name(), check.detail()),
                        "mend the design or its constraints, and run `ingot tt harden` again"));
                case NOT_RUN -> defects.add(Defect.overlooked("TT083", NAME, "%s was not run: %s".formatted(check.name(), check.detail()),
                        "install what it needs (`ingot doctor`), and run `ingot tt harden` again"));
            }
        }
        return defects;
    }
}

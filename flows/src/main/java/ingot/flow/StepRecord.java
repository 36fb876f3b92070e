package ingot.flow;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is written beside a finished step's files.
 *
 * @param key the parts of the key that it ran with
 * @param files content hash of every file, by path in the folder
 * @param seconds how long it took
 */
record StepRecord(Map<String, String> key, Map<String, String> files, double seconds) {
    private static final String NAME = "step.json";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Describes the files that are in {@code folder} now. */
    static StepRecord of(StepKey key, Path folder, double seconds) throws IOException {
        return new StepRecord(key.parts(), hashes(folder), seconds);
    }

    void write(Path folder) throws IOException {
        Files.write(folder.resolve(NAME), JSON.writeValueAsBytes(this));
    }

    /** The record of a folder; empty when there is none that can be read. */
    static Optional<StepRecord> read(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), StepRecord.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Whether the step ran with {@code wanted} and every file of {@code folder} is as the step left it. */
    boolean holds(StepKey wanted, Path folder) throws IOException {
        return wanted.parts().equals(key) && hashes(folder).equals(files);
    }

    private static Map<String, String> hashes(Path folder) throws IOException {
        var hashes = new TreeMap<String, String>();
        try (var walk = Files.walk(folder)) {
            for (var file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                var name = folder.relativize(file).toString();
                if (!name.equals(NAME)) {
                    hashes.put(name, ContentHash.of(file));
                }
            }
        }
        return hashes;
    }
}

package ingot.hdl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares emitted text with a reviewed file; {@code -Dbless} accepts the new text. */
final class GoldenText {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private GoldenText() {}

    static void assertMatches(String name, String text) {
        try {
            var file = FOLDER.resolve(name);
            if (System.getProperty("bless") != null) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, text);
            }
            if (!Files.exists(file)) {
                fail(file + " does not exist; run with -Dbless to write it, then review it");
            }
            var actual = Path.of("target/golden", name);
            Files.createDirectories(actual.getParent());
            Files.writeString(actual, text);
            assertEquals(Files.readString(file), text, () -> "differs from " + file + "; the new text is in " + actual
                    + "; accept it with -Dbless");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

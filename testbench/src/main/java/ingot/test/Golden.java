package ingot.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;

/**
 * Compares text with a reference file that a person has reviewed: {@code src/test/resources/golden/<name>}.
 *
 * <p>A difference fails the test, and leaves the actual text in {@code target/golden/}. After a look at it,
 * {@code -Dbless} accepts it as the new reference.
 */
public final class Golden {
    private static final Path REFERENCES = Path.of("src/test/resources/golden");
    private static final Path ACTUALS = Path.of("target/golden");

    private Golden() {}

    /**
     * Compares {@code actual} with the reference called {@code name} of the module that {@code test} belongs to.
     *
     * @throws AssertionError when they differ, or when there is no reference yet
     */
    public static void assertMatches(Class<?> test, String name, String actual) {
        if (System.getProperty("bless") != null) {
            write(REFERENCES.resolve(name), actual);
            return;
        }
        var expected = reference(test, name);
        if (!actual.equals(expected)) {
            var kept = write(ACTUALS.resolve(name), actual);
            Assertions.fail(firstDifference(expected, actual, name) + "\n  the whole text is in " + kept
                    + "\n  help: if it is what you want, run the test with -Dbless");
        }
    }

    private static String reference(Class<?> test, String name) {
        try (var in = test.getResourceAsStream("/golden/" + name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstDifference(String expected, String actual, String name) {
        var wanted = expected.lines().toList();
        var found = actual.lines().toList();
        int line = 0;
        while (line < wanted.size() && line < found.size() && wanted.get(line).equals(found.get(line))) {
            line++;
        }
        return "golden/" + name + " differs from line " + (line + 1) + ":\n  reference: "
                + (line < wanted.size() ? wanted.get(line) : "(ends)") + "\n  actual:    "
                + (line < found.size() ? found.get(line) : "(ends)");
    }
}

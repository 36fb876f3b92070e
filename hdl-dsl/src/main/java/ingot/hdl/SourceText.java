package ingot.hdl;

import ingot.hdl.netlist.Source;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The text of a designer's line, where the source file lies in the usual place beside the class files. */
final class SourceText {
    private static final Map<String, Class<?>> OWNERS = new ConcurrentHashMap<>();

    private SourceText() {}

    /** Notes that lines of {@code source}'s file come from {@code owner}. */
    static void register(Class<?> owner, Source source) {
        if (source.isKnown()) {
            OWNERS.put(source.file(), owner);
        }
    }

    /** The line, without surrounding blanks. */
    static Optional<String> line(Source source) {
        var owner = OWNERS.get(source.file());
        if (!source.isKnown() || owner == null) {
            return Optional.empty();
        }
        try {
            var file = file(owner, source.file());
            if (file.isEmpty()) {
                return Optional.empty();
            }
            var lines = Files.readAllLines(file.get());
            return source.line() <= lines.size() ? Optional.of(lines.get(source.line() - 1).strip()) : Optional.empty();
        } catch (IOException | URISyntaxException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Path> file(Class<?> owner, String name) throws URISyntaxException {
        var code = owner.getProtectionDomain().getCodeSource();
        if (code == null || code.getLocation() == null) {
            return Optional.empty();
        }
        var classes = Path.of(code.getLocation().toURI());
        var inPackage = Path.of(owner.getPackageName().replace('.', '/'), name);
        for (var root : new String[] {"../../src/main/java", "../../src/test/java", "../src", "."}) {
            var file = classes.resolve(root).resolve(inPackage).normalize();
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}

package ingot.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opentest4j.AssertionFailedError;

/**
 * Text that stands in the test itself as a text block. A difference fails the test and shows both; with {@code -Dbless} the block in the
 * source file becomes what came out, and a person looks at the change before it is committed.
 */
final class ExpectedText {
    private static final String QUOTES = "\"\"\"";
    /** For each source file how many lines have been added above a line by earlier acceptances of this run. */
    private static final Map<Path, List<int[]>> SHIFTS = new HashMap<>();

    private ExpectedText() {}

    static void check(String where, String expected, String actual) {
        if (expected.equals(actual)) {
            return;
        }
        if (System.getProperty("bless") != null) {
            var frame = StackWalker.getInstance().walk(frames -> frames
                    .filter(one -> !TestLine.isOwn(one.getClassName())).findFirst().orElseThrow());
            bless(source(frame.getClassName(), frame.getFileName()), frame.getLineNumber(), actual);
            return;
        }
        throw new AssertionFailedError(where + ": the text differs\nexpected:\n" + expected.indent(2) + "actual:\n" + actual.indent(2)
                + "help: if it is what you want, run the test with -Dbless", expected, actual);
    }

    private static Path source(String type, String file) {
        int end = type.lastIndexOf('.');
        var folder = end < 0 ? "" : type.substring(0, end).replace('.', '/');
        return Path.of(System.getProperty("ingot.sources", "src/test/java"), folder, file);
    }

    /** Puts {@code text} into the first text block from {@code line} of {@code file} on. */
    static synchronized void bless(Path file, int line, String text) {
        try {
            var shifts = SHIFTS.computeIfAbsent(file, _ -> new ArrayList<>());
            int from = line - 1 + shifts.stream().filter(shift -> shift[0] < line).mapToInt(shift -> shift[1]).sum();
            var lines = new ArrayList<>(Files.readAllLines(file));
            int open = from;
            while (open < lines.size() && !lines.get(open).stripTrailing().endsWith(QUOTES)) {
                open++;
            }
            int close = open + 1;
            while (close < lines.size() && !lines.get(close).contains(QUOTES)) {
                close++;
            }
            if (close >= lines.size()) {
                throw new IllegalStateException("no text block after " + file + ":" + line + " to accept a text into");
            }
            var indent = lines.get(close).substring(0, lines.get(close).indexOf(QUOTES));
            indent = indent.isBlank() ? indent : " ".repeat(lines.get(open).length() - lines.get(open).stripLeading().length() + 8);
            var body = new ArrayList<String>();
            for (var one : text.lines().toList()) {
                body.add(one.isEmpty() ? "" : indent + one.replace("\\", "\\\\"));
            }
            var block = lines.subList(open + 1, close);
            shifts.add(new int[] {line, body.size() - block.size()});
            block.clear();
            block.addAll(body);
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot accept the text into " + file, e);
        }
    }
}

package ingot.flow.synth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A Liberty file without the cells that synthesis must not choose: Yosys and ABC take every cell that they are shown. */
final class TrimmedLiberty {
    private static final Pattern CELL = Pattern.compile("\\bcell\\s*\\(\\s*\"?([^\")\\s]+)\"?\\s*\\)\\s*\\{");

    private TrimmedLiberty() {}

    /** Copies {@code liberty} to {@code target}, leaving out every cell that {@code wanted} does not accept. */
    static void write(Path liberty, Predicate<String> wanted, Path target) throws IOException {
        var text = Files.readString(liberty, StandardCharsets.ISO_8859_1);
        var kept = new StringBuilder(text.length());
        var cell = CELL.matcher(text);
        int copied = 0;
        while (cell.find(copied)) {
            int end = endOfGroup(text, cell.end());
            kept.append(text, copied, wanted.test(cell.group(1)) ? end : cell.start());
            copied = end;
        }
        kept.append(text, copied, text.length());
        Files.writeString(target, kept, StandardCharsets.ISO_8859_1);
    }

    /** The position after the brace that closes the group whose inside starts at {@code position}. */
    private static int endOfGroup(String text, int position) throws IOException {
        int depth = 1;
        for (int i = position; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '{' -> depth++;
                case '}' -> {
                    if (--depth == 0) {
                        return i + 1;
                    }
                }
                case '"' -> i = closingQuote(text, i);
                default -> { }
            }
        }
        throw new IOException("the liberty file ends inside a cell; it is cut off: get the process data again");
    }

    private static int closingQuote(String text, int open) {
        int close = text.indexOf('"', open + 1);
        return close < 0 ? text.length() : close;
    }
}

package ingot.hdl.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigInteger;

/** The lines of a file, each a word and its fields. */
final class Lines {
    private final BufferedReader in;
    private final String name;
    private String text = "";
    private String word = "";
    private int at;
    private int number;

    Lines(BufferedReader in, String name) {
        this.in = in;
        this.name = name;
    }

    /** Goes to the next line; its first word. */
    String next() throws IOException {
        text = in.readLine();
        number++;
        if (text == null) {
            text = "";
            throw error("the file ends too early");
        }
        int space = text.indexOf(' ');
        word = space < 0 ? text : text.substring(0, space);
        at = word.length();
        return word;
    }

    /** The whole line. */
    String line() {
        return text;
    }

    /** The first word of the line. */
    String word() {
        return word;
    }

    /** Whether the line has another field. */
    boolean hasMore() {
        return at < text.length();
    }

    /** Refuses fields that nothing has read. */
    void end() {
        if (hasMore()) {
            throw error("more fields than `" + word + "` has");
        }
    }

    /** The next field. */
    String field() {
        if (!hasMore()) {
            throw error("`" + word + "` has too few fields");
        }
        int start = ++at;
        int space = text.indexOf(' ', start);
        at = space < 0 ? text.length() : space;
        return text.substring(start, at);
    }

    int number() {
        var field = field();
        try {
            return Integer.parseInt(field);
        } catch (NumberFormatException _) {
            throw error("`" + field + "` is no number");
        }
    }

    BigInteger big() {
        var field = field();
        try {
            return new BigInteger(field);
        } catch (NumberFormatException _) {
            throw error("`" + field + "` is no number");
        }
    }

    /** A field in quotes. */
    String quoted() {
        if (at + 1 >= text.length() || text.charAt(at + 1) != '"') {
            throw error("a text in quotes is missing");
        }
        var value = new StringBuilder();
        for (at += 2; at < text.length() && text.charAt(at) != '"'; at++) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                c = switch (text.charAt(++at)) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> text.charAt(at);
                };
            }
            value.append(c);
        }
        if (at >= text.length()) {
            throw error("a text has no closing quote");
        }
        at++;
        return value.toString();
    }

    NetlistFileException error(String what) {
        return new NetlistFileException(name + " is damaged at line " + number + ": " + what
                + (text.isEmpty() ? "" : "\n    " + (text.length() > 200 ? text.substring(0, 200) + "…" : text)));
    }
}

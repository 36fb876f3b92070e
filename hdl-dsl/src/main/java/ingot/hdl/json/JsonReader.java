package ingot.hdl.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads JSON by recursive descent. */
public final class JsonReader {
    private static final int DEEPEST = 200;

    private final String text;
    private int at;
    private int depth;
    private final Map<String, Json.Number> numbers = new HashMap<>(); // a netlist says each number many times

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * The value that {@code text} holds.
     *
     * @throws JsonException naming the first place that is not JSON
     */
    public static Json read(String text) {
        var reader = new JsonReader(text);
        var value = reader.value();
        if (reader.peek() != 0) {
            throw reader.error("one value, and then more");
        }
        return value;
    }

    private Json value() {
        if (++depth > DEEPEST) {
            throw error("nesting deeper than " + DEEPEST);
        }
        var value = switch (peek()) {
            case '{' -> members();
            case '[' -> elements();
            case '"' -> new Json.Text(string());
            case 't' -> word("true", new Json.Truth(true));
            case 'f' -> word("false", new Json.Truth(false));
            case 'n' -> word("null", new Json.Nothing());
            default -> number();
        };
        depth--;
        return value;
    }

    private Json members() {
        var members = new LinkedHashMap<String, Json>();
        at++;
        if (peek() == '}') {
            at++;
            return new Json.Members(members);
        }
        while (true) {
            if (peek() != '"') {
                throw error("something other than the name of a member");
            }
            var name = string();
            expect(':');
            if (members.put(name, value()) != null) {
                throw error("two members called \"" + name + "\"");
            }
            if (!more('}')) {
                return new Json.Members(members);
            }
        }
    }

    private Json elements() {
        var elements = new ArrayList<Json>();
        at++;
        if (peek() == ']') {
            at++;
            return new Json.Elements(elements);
        }
        do {
            elements.add(value());
        } while (more(']'));
        return new Json.Elements(elements);
    }

    private boolean more(char end) {
        char next = peek();
        if (next != ',' && next != end) {
            throw error("something other than ',' or '" + end + "'");
        }
        at++;
        return next == ',';
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw error("something other than '" + wanted + "'");
        }
        at++;
    }

    private Json word(String word, Json value) {
        if (!text.startsWith(word, at)) {
            throw error("an unknown word");
        }
        at += word.length();
        return value;
    }

    private Json number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at == start) {
            throw error(at == text.length() ? "the end of the text" : "something that is no value");
        }
        return numbers.computeIfAbsent(text.substring(start, at), Json.Number::new);
    }

    private String string() {
        var value = new StringBuilder();
        for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
            value.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at));
        }
        if (at == text.length()) {
            throw error("the end of the text inside a text");
        }
        at++;
        return value.toString();
    }

    private char escaped() {
        at++;
        char c = at < text.length() ? text.charAt(at) : 0;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> throw error("an unknown escape");
        };
    }

    private char unicode() {
        try {
            char c = (char) Integer.parseInt(text, at + 1, at + 5, 16);
            at += 4;
            return c;
        } catch (NumberFormatException | IndexOutOfBoundsException _) {
            throw error("an unknown escape");
        }
    }

    /** The next character that is not white space; 0 at the end. */
    private char peek() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private JsonException error(String found) {
        int end = Math.min(at, text.length());
        long line = text.substring(0, end).chars().filter(c -> c == '\n').count() + 1;
        int column = end - text.lastIndexOf('\n', end - 1);
        return new JsonException("not JSON: " + found + " at line " + line + ", column " + column);
    }
}

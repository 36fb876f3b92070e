package ingot.hdl.json;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes JSON for people and programs: members on lines of their own, arrays of numbers and short words on one line, the same
 * bytes for the same calls.
 */
public final class JsonWriter {
    private enum Scope { OBJECT, ARRAY, ROW }

    private final StringBuilder out = new StringBuilder();
    private final Deque<Scope> open = new ArrayDeque<>();
    private boolean first = true;
    private boolean named;

    /** Begins an object. */
    public JsonWriter object() {
        return begin(Scope.OBJECT, '{');
    }

    /** Begins an array whose elements stand on lines of their own. */
    public JsonWriter array() {
        return begin(Scope.ARRAY, '[');
    }

    /** Begins an array that stands on one line. */
    public JsonWriter row() {
        return begin(Scope.ROW, '[');
    }

    private JsonWriter begin(Scope scope, char bracket) {
        separate();
        out.append(bracket);
        open.push(scope);
        first = true;
        return this;
    }

    /** Ends what was begun last; the outermost end also ends the line. */
    public JsonWriter end() {
        var scope = open.pop();
        if (!first && scope != Scope.ROW) {
            newLine();
        }
        out.append(scope == Scope.OBJECT ? '}' : ']');
        first = false;
        if (open.isEmpty()) {
            out.append('\n');
        }
        return this;
    }

    /** The name of the next value. */
    public JsonWriter name(String name) {
        separate();
        quote(name);
        out.append(": ");
        named = true;
        return this;
    }

    /** A member of an object. */
    public JsonWriter field(String name, String value) {
        return name(name).value(value);
    }

    /** A member of an object. */
    public JsonWriter field(String name, long value) {
        return name(name).value(value);
    }

    /** A member of an object. */
    public JsonWriter field(String name, boolean value) {
        name(name).separate();
        out.append(value);
        return this;
    }

    /** A text. */
    public JsonWriter value(String value) {
        separate();
        quote(value);
        return this;
    }

    /** A number. */
    public JsonWriter value(long value) {
        separate();
        out.append(value);
        return this;
    }

    /** A number. */
    public JsonWriter value(BigInteger value) {
        separate();
        out.append(value);
        return this;
    }

    private void separate() {
        if (named) {
            named = false;
            return;
        }
        if (open.isEmpty()) {
            return;
        }
        if (!first) {
            out.append(',');
        }
        if (open.peek() != Scope.ROW) {
            newLine();
        } else if (!first) {
            out.append(' ');
        }
        first = false;
    }

    private void newLine() {
        out.append('\n').repeat("  ", open.size());
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

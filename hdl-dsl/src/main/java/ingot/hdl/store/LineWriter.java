package ingot.hdl.store;

import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Type;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** Writes lines word by word, and what is numbered in the whole file: Java files and types, each before the line that needs it first. */
final class LineWriter {
    private final Writer out;
    private final StringBuilder line = new StringBuilder();
    private final Map<String, Integer> types = new HashMap<>();
    private final Map<Type, Integer> numbers = new HashMap<>(); // of types without labels, which are most
    private final Map<String, Integer> files = new HashMap<>();

    LineWriter(Writer out) {
        this.out = out;
    }

    /** The number of {@code type}, which is written before it is used. */
    int type(Type type) {
        if (type.labels().isEmpty()) {
            var known = numbers.get(type);
            if (known != null) {
                return known;
            }
        }
        int number = named(type);
        if (type.labels().isEmpty()) {
            numbers.put(type, number);
        }
        return number;
    }

    private int named(Type type) {
        var text = new StringBuilder((type.signed() ? "s" : "u") + type.width());
        type.labels().forEach((name, value) -> text.append(' ').append(quoted(name)).append(' ').append(value));
        return types.computeIfAbsent(text.toString(), key -> {
            begin("type").word(key).end();
            return types.size();
        });
    }

    LineWriter begin(String word, Source source) {
        int file = files.computeIfAbsent(source.file(), name -> {
            begin("file").text(name).end();
            return files.size();
        });
        line.append(word).append(' ').append(file).append(':').append(source.line());
        return this;
    }

    LineWriter begin(String word) {
        line.append(word);
        return this;
    }

    LineWriter number(int value) {
        line.append(' ').append(value);
        return this;
    }

    LineWriter number(BigInteger value) {
        line.append(' ').append(value);
        return this;
    }

    LineWriter word(String word) {
        line.append(' ').append(word);
        return this;
    }

    LineWriter text(String text) {
        line.append(' ').append(quoted(text));
        return this;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r") + "\"";
    }

    /** Ends the line. */
    void end() {
        try {
            out.append(line.append('\n'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        line.setLength(0);
    }
}

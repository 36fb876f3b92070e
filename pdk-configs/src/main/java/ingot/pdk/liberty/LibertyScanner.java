package ingot.pdk.liberty;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Walks over the statements of a Liberty file without building a tree: {@link #next()} moves to the next statement of the
 * current group and says what it is. The reader enters a group by going on, or leaves it out with {@link #skipGroup()}.
 */
final class LibertyScanner {
    /** What {@link #next()} found. */
    enum Kind {
        /** {@code name : value ;} */
        SIMPLE,
        /** {@code name (arguments) ;} */
        COMPLEX,
        /** <code>name (arguments) {</code> */
        GROUP,
        /** The closing brace of the current group. */
        END,
        /** Nothing is left. */
        EOF
    }

    private static final double[] POWERS = new double[23];

    static {
        double power = 1;
        for (int i = 0; i < POWERS.length; i++) {
            POWERS[i] = power;
            power *= 10;
        }
    }

    private final String file;
    private final byte[] bytes;
    private int position;
    private String name = "";
    private int from;
    private int to;
    private double[] buffer = new double[128];

    LibertyScanner(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    Kind next() {
        skipBlanks(true);
        if (position >= bytes.length) {
            return Kind.EOF;
        }
        if (bytes[position] == '}') {
            position++;
            return Kind.END;
        }
        int start = position;
        while (position < bytes.length && isName(bytes[position])) {
            position++;
        }
        if (position == start) {
            throw error("expected a statement, found `" + (char) bytes[position] + "`");
        }
        name = string(start, position);
        skipBlanks(false);
        int c = position < bytes.length ? bytes[position] : -1;
        if (c == ':') {
            position++;
            simpleValue();
            return Kind.SIMPLE;
        }
        if (c != '(') {
            throw error("expected `:` or `(` after `" + name + "`");
        }
        arguments();
        skipBlanks(false);
        if (position < bytes.length && bytes[position] == '{') {
            position++;
            return Kind.GROUP;
        }
        return Kind.COMPLEX;
    }

    /** Name of the statement. */
    String name() {
        return name;
    }

    /** Value of a simple attribute, without quotes. */
    String value() {
        int a = from;
        int b = to;
        while (b > a && bytes[b - 1] <= ' ') {
            b--;
        }
        if (b - a >= 2 && bytes[a] == '"' && bytes[b - 1] == '"') {
            a++;
            b--;
        }
        return string(a, b);
    }

    /** Value of a simple attribute as a number. */
    double number() {
        String value = value();
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw error("`" + name + "` should be a number, not `" + value + "`");
        }
    }

    /** Arguments of a complex attribute or group, without quotes. */
    List<String> arguments(int atLeast) {
        var result = new ArrayList<String>();
        for (String part : string(from, to).split(",")) {
            String word = part.replace('"', ' ').strip();
            if (!word.isEmpty()) {
                result.add(word);
            }
        }
        if (result.size() < atLeast) {
            throw error("`" + name + "` needs " + atLeast + " arguments");
        }
        return result;
    }

    /** All numbers among the arguments, whatever the quotes. */
    double[] numbers() {
        int count = 0;
        int i = from;
        while (i < to) {
            int c = bytes[i];
            if (c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.') {
                int end = i + 1;
                while (end < to && isNumber(bytes[end])) {
                    end++;
                }
                if (count == buffer.length) {
                    buffer = Arrays.copyOf(buffer, count * 2);
                }
                buffer[count++] = parse(i, end);
                i = end;
            } else {
                i++;
            }
        }
        return Arrays.copyOf(buffer, count);
    }

    /** Leaves the group that was just entered. */
    void skipGroup() {
        int depth = 1;
        while (depth > 0) {
            if (position >= bytes.length) {
                throw error("the file ends inside a group; it may be cut off");
            }
            switch (bytes[position]) {
                case '{' -> depth++;
                case '}' -> depth--;
                case '"' -> skipString();
                case '/' -> {
                    if (comment()) {
                        continue;
                    }
                }
                default -> { }
            }
            position++;
        }
    }

    LibertyException error(String message) {
        int line = 1;
        for (int i = 0; i < Math.min(position, bytes.length); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return new LibertyException(file + ":" + line + ": " + message);
    }

    private void simpleValue() {
        skipBlanks(false);
        from = position;
        while (position < bytes.length) {
            int c = bytes[position];
            if (c == '"') {
                skipString();
            } else if (c == ';' || c == '\n' || c == '}') {
                break;
            }
            position++;
        }
        to = position;
    }

    private void arguments() {
        position++;
        from = position;
        while (position < bytes.length && bytes[position] != ')') {
            if (bytes[position] == '"') {
                skipString();
            }
            position++;
        }
        if (position >= bytes.length) {
            throw error("`(` after `" + name + "` is not closed; the file may be cut off");
        }
        to = position;
        position++;
    }

    /** From an opening quote to the closing one. */
    private void skipString() {
        position++;
        while (position < bytes.length && bytes[position] != '"') {
            position++;
        }
    }

    private boolean comment() {
        if (position + 1 < bytes.length && bytes[position] == '/' && bytes[position + 1] == '*') {
            position += 2;
            while (position + 1 < bytes.length && !(bytes[position] == '*' && bytes[position + 1] == '/')) {
                position++;
            }
            position += 2;
            return true;
        }
        return false;
    }

    private void skipBlanks(boolean semicolons) {
        while (position < bytes.length) {
            int c = bytes[position];
            if (c >= 0 && c <= ' ' || c == '\\' || semicolons && c == ';') {
                position++;
            } else if (!comment()) {
                return;
            }
        }
    }

    private static boolean isName(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '.';
    }

    private static boolean isNumber(int c) {
        return c >= '0' && c <= '9' || c == '.' || c == 'e' || c == 'E' || c == '-' || c == '+';
    }

    /** Exact for up to 15 digits (the library files have fewer); longer or very small numbers go the general way. */
    private double parse(int start, int end) {
        int i = start;
        boolean negative = bytes[i] == '-';
        if (negative || bytes[i] == '+') {
            i++;
        }
        long mantissa = 0;
        int digits = 0;
        int scale = 0;
        boolean point = false;
        for (; i < end; i++) {
            int c = bytes[i];
            if (c == '.') {
                point = true;
            } else if (c >= '0' && c <= '9') {
                mantissa = mantissa * 10 + c - '0';
                digits += mantissa == 0 ? 0 : 1;
                scale += point ? 1 : 0;
            } else {
                return general(start, end);
            }
        }
        if (digits > 15 || scale >= POWERS.length) {
            return general(start, end);
        }
        double value = mantissa / POWERS[scale];
        return negative ? -value : value;
    }

    private double general(int start, int end) {
        String text = string(start, end);
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw error("`" + text + "` in `" + name + "` is not a number");
        }
    }

    private String string(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }
}

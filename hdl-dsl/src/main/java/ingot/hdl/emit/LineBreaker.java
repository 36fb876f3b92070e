package ingot.hdl.emit;

import ingot.hdl.netlist.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Appends lines to a text, breaks the long ones where the nesting is least deep, and remembers for each the Java line that it
 * comes from.
 */
final class LineBreaker {
    private static final String STEP = "    ";

    private final StringBuilder out = new StringBuilder();
    private final List<Source> sources = new ArrayList<>();
    private final int width;

    LineBreaker(int width) {
        this.width = width;
    }

    /** Adds an empty line, unless there is one. */
    void blank() {
        if (!out.isEmpty() && out.charAt(out.length() - 2) != '\n') {
            end(Source.UNKNOWN);
        }
    }

    /** The lines so far. */
    EmittedText text() {
        return new EmittedText(out.toString(), sources);
    }

    private void end(Source source) {
        out.append('\n');
        sources.add(source);
    }

    /** Adds {@code text} as a comment of as many lines as it needs. */
    void comment(int depth, String text, Source source) {
        var indent = STEP.repeat(depth) + "// ";
        var line = new StringBuilder(indent);
        for (var word : text.split(" ")) {
            if (line.length() > indent.length() && line.length() + word.length() >= width) {
                out.append(line);
                end(source);
                line.setLength(indent.length());
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        out.append(line);
        end(source);
    }

    /** Adds {@code text}, which no Java line stands behind. */
    void line(int depth, String text) {
        line(depth, text, Source.UNKNOWN);
    }

    /** Adds {@code text} at {@code depth} steps of indentation; it comes from {@code source}. */
    void line(int depth, String text, Source source) {
        var indent = STEP.repeat(depth);
        var rest = text;
        while (indent.length() + rest.length() > width) {
            var at = breakAt(rest, width - indent.length());
            if (at < 0) {
                break;
            }
            out.append(indent).append(rest, 0, at);
            end(source);
            rest = rest.substring(at + 1);
            indent = STEP.repeat(depth + 1);
        }
        out.append(indent).append(rest);
        end(source);
    }

    /** More than any {@link #looseness}: nesting decides first. */
    private static final int LOOSEST = 16;

    /** Operators, loosest first: a line is broken at the loosest one. */
    private static final List<String> LOOSENESS = List.of("=", "<=", ":", "?", "||", "&&", "|", "^", "&");

    /** The space to break at: the last one of least nesting and loosest operator in the first {@code limit} columns. */
    private static int breakAt(String text, int limit) {
        var best = -1;
        var bestCost = Integer.MAX_VALUE;
        var nesting = 0;
        var last = Math.min(limit, text.length() - 1);
        for (var i = 0; i <= last; i++) {
            switch (text.charAt(i)) {
                case '(', '{', '[' -> nesting++;
                case ')', '}', ']' -> nesting--;
                case ' ' -> {
                    var cost = nesting * LOOSEST;
                    if (cost <= bestCost && i > limit / 3) {
                        cost += looseness(text, i);
                        best = cost <= bestCost ? i : best;
                        bestCost = Math.min(cost, bestCost);
                    }
                }
                default -> { }
            }
        }
        return best;
    }

    /** How bad a break at the space {@code at} is: a line ends after an operator, but before {@code ?} and {@code :}. */
    private static int looseness(String text, int at) {
        var next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (next == '?' || next == ':') {
            return LOOSENESS.indexOf(String.valueOf(next));
        }
        var start = text.lastIndexOf(' ', at - 1) + 1;
        var word = text.substring(start, at);
        var index = LOOSENESS.indexOf(word);
        if (word.equals("?") || word.equals(":")) {
            return 15;
        }
        return index >= 0 ? index : word.endsWith(",") ? 0 : isOperator(word) ? 12 : 14;
    }

    private static boolean isOperator(String word) {
        return !word.isEmpty() && "+-*/%<>=!".indexOf(word.charAt(0)) >= 0;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

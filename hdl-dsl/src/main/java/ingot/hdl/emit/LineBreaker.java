package ingot.hdl.emit;

/** Appends lines to a text and breaks the long ones where the nesting is least deep. */
final class LineBreaker {
    private static final String STEP = "    ";

    private final StringBuilder out = new StringBuilder();
    private final int width;

    LineBreaker(int width) {
        this.width = width;
    }

    /** Adds an empty line, unless there is one. */
    void blank() {
        if (!out.isEmpty() && out.charAt(out.length() - 2) != '\n') {
            out.append('\n');
        }
    }

    /** Adds {@code text} at {@code depth} steps of indentation. */
    void line(int depth, String text) {
        var indent = STEP.repeat(depth);
        var rest = text;
        while (indent.length() + rest.length() > width) {
            var at = breakAt(rest, width - indent.length());
            if (at < 0) {
                break;
            }
            out.append(indent).append(rest, 0, at).append('\n');
            rest = rest.substring(at + 1);
            indent = STEP.repeat(depth + 1);
        }
        out.append(indent).append(rest).append('\n');
    }

    /** The space to break at: the last one of least nesting in the right part of the first {@code limit} columns. */
    private static int breakAt(String text, int limit) {
        var best = -1;
        var bestNesting = Integer.MAX_VALUE;
        var nesting = 0;
        var last = Math.min(limit, text.length() - 1);
        for (var i = 0; i <= last; i++) {
            switch (text.charAt(i)) {
                case '(', '{', '[' -> nesting++;
                case ')', '}', ']' -> nesting--;
                case ' ' -> {
                    if (nesting <= bestNesting && i > limit / 3) {
                        best = i;
                        bestNesting = nesting;
                    }
                }
                default -> { }
            }
        }
        return best;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

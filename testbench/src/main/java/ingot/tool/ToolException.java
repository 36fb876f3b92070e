package ingot.tool;

import java.util.List;

/**
 * An external program that could not do its work. The first line of the message says which, what happened, and the mend; the
 * lines after it are the last that the program printed.
 */
public final class ToolException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Tool tool;
    private final ToolFailure failure;
    private final transient List<String> lastLines;

    ToolException(Tool tool, ToolFailure failure, String message, List<String> lastLines) {
        super(lastLines.isEmpty() ? message : message + "\n    " + String.join("\n    ", lastLines));
        this.tool = tool;
        this.failure = failure;
        this.lastLines = List.copyOf(lastLines);
    }

    ToolException(Tool tool, ToolFailure failure, String message) {
        this(tool, failure, message, List.of());
    }

    /** The program. */
    public Tool tool() {
        return tool;
    }

    /** What happened. */
    public ToolFailure failure() {
        return failure;
    }

    /** The end of what the program printed; empty when it did not run. */
    public List<String> lastLines() {
        return lastLines;
    }
}

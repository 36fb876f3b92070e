package ingot.hdl;

import ingot.hdl.netlist.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that is wrong with a design, or looks wrong.
 *
 * @param id identifies the rule, for example {@code E031}; {@code E} is an error, {@code W} a warning; its page is
 *     {@code docs/checks/E031.md}
 * @param message what is wrong, one line
 * @param source the designer's line
 * @param notes further facts, one line each; may be empty
 * @param help how to mend it, one line
 */
public record Diagnostic(String id, String message, Source source, List<String> notes, String help) {
    public Diagnostic {
        notes = List.copyOf(notes);
    }

    /** A diagnostic without notes. */
    public Diagnostic(String id, String message, Source source, String help) {
        this(id, message, source, List.of(), help);
    }

    /** Whether the design cannot be used before this is mended; otherwise it is a warning. */
    public boolean isError() {
        return !id.startsWith("W");
    }

    /** The whole report, several lines. */
    @Override
    public String toString() {
        var lines = new ArrayList<String>();
        lines.add((isError() ? "error[" : "warning[") + id + "] " + message);
        lines.add("  --> " + source + SourceText.line(source).map(text -> "   " + text).orElse(""));
        notes.forEach(note -> lines.add("  " + note));
        lines.add("  help: " + help);
        return String.join("\n", lines);
    }
}

package ingot.hdl.emit;

import ingot.hdl.netlist.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Emitted text that knows where its lines come from.
 *
 * @param text the text; every line ends with a line feed
 * @param sources for each line its Java line, {@link Source#UNKNOWN} where none stands behind it (empty lines, pragmas)
 */
public record EmittedText(String text, List<Source> sources) {
    public EmittedText {
        sources = List.copyOf(sources);
    }

    /** Text that no Java line stands behind. */
    static EmittedText of(String text) {
        return new EmittedText(text, text.lines().map(_ -> Source.UNKNOWN).toList());
    }

    /** All parts, one after the other. */
    static EmittedText join(List<EmittedText> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var text = new StringBuilder(parts.stream().mapToInt(part -> part.text.length()).sum());
        var sources = new ArrayList<Source>();
        for (var part : parts) {
            text.append(part.text);
            sources.addAll(part.sources);
        }
        return new EmittedText(text.toString(), sources);
    }

    /**
     * The map between this text and the Java code, as JSON for editors and log filters: which Java line an emitted line comes from
     * ({@code lines}), and which emitted lines a Java line became ({@code java}, lines and ranges).
     *
     * @param file name of the file that the text is written to
     */
    public String lineMap(String file) {
        return LineMap.of(file, sources);
    }
}

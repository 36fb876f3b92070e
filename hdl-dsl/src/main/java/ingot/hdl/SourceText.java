package ingot.hdl;

import ingot.hdl.netlist.Source;
import java.util.Optional;

/** The text of a designer's line, where the source file can be found. */
final class SourceText {
    private SourceText() {}

    static Optional<String> line(Source source) {
        return Optional.empty();
    }
}

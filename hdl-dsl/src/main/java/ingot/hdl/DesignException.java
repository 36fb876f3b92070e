package ingot.hdl;

import java.util.List;
import java.util.stream.Collectors;

/** A design that is wrong; carries everything that was found, not only the first. */
public final class DesignException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    /** Makes the exception; {@code diagnostics} is not empty. */
    public DesignException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** All findings, in source order of discovery. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}

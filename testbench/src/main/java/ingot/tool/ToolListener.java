package ingot.tool;

import java.util.Optional;

/** Hears what a tool prints while it runs, and may end it. */
@FunctionalInterface
public interface ToolListener {
    /** Lets every tool run to its end. */
    ToolListener NONE = line -> Optional.empty();

    /**
     * Hears a line, within a second after it was printed.
     *
     * @return why the tool should be ended now, and what to do; empty while it may go on
     */
    Optional<String> heard(String line);
}

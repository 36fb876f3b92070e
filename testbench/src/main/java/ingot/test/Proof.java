package ingot.test;

import ingot.formal.Trace;
import ingot.formal.Verdict;
import ingot.hdl.Design;
import ingot.hdl.Module;
import java.util.List;

/**
 * What a {@link Formal} test has found to be so.
 *
 * @param <M> the class of the design
 */
public final class Proof<M extends Module<?>> {
    private final Design<M> design;
    private final List<Verdict.Holds> found;

    Proof(Design<M> design, List<Verdict.Holds> found) {
        this.design = design;
        this.found = List.copyOf(found);
    }

    /** The module. */
    public M top() {
        return design.top();
    }

    /** What was found, in words, one for everything that was asked. */
    public List<String> found() {
        return found.stream().map(Verdict.Holds::how).toList();
    }

    /**
     * The shortest way to a cover.
     *
     * @param path of the cover from the top: {@code fifo.full}
     * @throws IllegalArgumentException if no cover of that name was looked for
     */
    public Trace reached(String path) {
        return found.stream().flatMap(holds -> holds.reached().stream())
                .filter(reached -> reached.property().path().equals(path))
                .map(Verdict.Reached::trace)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no cover `" + path + "` was looked for"));
    }
}

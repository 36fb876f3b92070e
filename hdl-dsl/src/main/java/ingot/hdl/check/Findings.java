package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Source;
import java.util.ArrayList;
import java.util.List;

/** What the rules found, in the order in which they found it. */
final class Findings {
    /**
     * A violation.
     *
     * @param module the module that has it
     * @param places the lines at which it can be allowed
     */
    record Finding(NetModule module, Diagnostic diagnostic, List<Source> places) {}

    private final List<Finding> all = new ArrayList<>();

    void add(NetModule module, Diagnostic diagnostic) {
        all.add(new Finding(module, diagnostic, List.of(diagnostic.source())));
    }

    /** Adds a finding that can also be allowed where {@code declared} points to. */
    void add(NetModule module, Diagnostic diagnostic, Source declared) {
        all.add(new Finding(module, diagnostic, List.of(diagnostic.source(), declared)));
    }

    List<Finding> all() {
        return all;
    }
}

package ingot.hdl.check;

import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import ingot.hdl.pass.Targets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The signals among the targets of statements. */
final class Signals {
    private Signals() {}

    /** Every signal that {@code statements} may assign, in order of first mention. */
    static Set<Signal> assigned(List<Statement> statements) {
        var signals = new LinkedHashSet<Signal>();
        for (var target : Targets.of(statements)) {
            if (target instanceof Signal signal) {
                signals.add(signal);
            }
        }
        return signals;
    }
}

package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.Netlist;
import java.util.ArrayList;
import java.util.List;

/** All rules that look at a whole netlist. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new Undriven(), new SecondDriver(), new Latch(), new CombinationalLoop(), new SelfRead());

    private Checks() {}

    /** Everything that is wrong with {@code netlist}; empty when nothing is. */
    public static List<Diagnostic> run(Netlist netlist) {
        var found = new ArrayList<Diagnostic>();
        ALL.forEach(check -> found.addAll(check.run(netlist)));
        return found;
    }
}

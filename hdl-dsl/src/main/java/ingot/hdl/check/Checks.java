package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.Netlist;
import java.util.List;

/** All rules that look at a whole netlist. */
public final class Checks {
    private Checks() {}

    /** Everything that is wrong with {@code netlist}; empty when nothing is. */
    public static List<Diagnostic> run(Netlist netlist) {
        return List.of();
    }
}

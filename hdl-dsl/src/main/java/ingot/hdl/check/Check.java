package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.Netlist;
import java.util.List;

/** One rule. */
interface Check {
    /** The violations, in a fixed order. */
    List<Diagnostic> run(Netlist netlist);
}

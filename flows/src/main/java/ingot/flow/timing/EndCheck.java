package ingot.flow.timing;

import ingot.pdk.liberty.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A place where paths end: a constrained pin of a cell, or an output port.
 *
 * @param clock node of the clock pin, or -1 for a port
 * @param clockEdge the edge of the clock pin that captures
 * @param limit by data edge, indexed by clock slew and data slew; unused for a port
 */
record EndCheck(TimingCheck kind, int data, int clock, int clockEdge, Table[] limit) {
    static List<EndCheck> of(TimingGraph graph) {
        var checks = new ArrayList<EndCheck>();
        for (int cell = 0; cell < graph.cells.length; cell++) {
            int first = graph.base[cell];
            for (var check : graph.cells[cell].checks) {
                checks.add(new EndCheck(check.kind(), first + check.data(), first + check.clock(), check.clockEdge(), check.limit()));
            }
        }
        for (int port = 0; port < graph.netlist.ports().size(); port++) {
            if (!graph.netlist.ports().get(port).input()) {
                checks.add(new EndCheck(TimingCheck.SETUP, graph.portNode(port), -1, 0, null));
                checks.add(new EndCheck(TimingCheck.HOLD, graph.portNode(port), -1, 0, null));
            }
        }
        return checks;
    }

    boolean port() {
        return clock < 0;
    }
}

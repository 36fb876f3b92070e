package ingot.flow.timing;

import ingot.flow.gates.CellPin;
import ingot.flow.gates.PortPin;
import ingot.flow.gates.Terminal;
import java.util.ArrayList;
import java.util.List;

/** Slew at every pin, load and fan-out of every driver, against the library's limits and the constraint's. */
final class LimitChecks {
    private final TimingGraph graph;
    private final Loads loads;
    private final Propagation late;
    private final ClockConstraint constraint;
    private final List<LimitViolation> found = new ArrayList<>();

    private LimitChecks(TimingGraph graph, Loads loads, Propagation late, ClockConstraint constraint) {
        this.graph = graph;
        this.loads = loads;
        this.late = late;
        this.constraint = constraint;
    }

    /** All violations, by node number. */
    static List<LimitViolation> violations(TimingGraph graph, Loads loads, Propagation late, ClockConstraint constraint) {
        var checks = new LimitChecks(graph, loads, late, constraint);
        for (int node = 0; node < graph.nodeCount; node++) {
            if (graph.netOf[node] >= 0) {
                checks.check(node);
            }
        }
        return List.copyOf(checks.found);
    }

    private void check(int node) {
        int net = graph.netOf[node];
        report(LimitViolation.Kind.TRANSITION, node, Math.max(late.slew[node * 2], late.slew[node * 2 + 1]), maxTransition(node),
                constraint.maxTransitionNs());
        if (graph.driver[net] == node) {
            report(LimitViolation.Kind.CAPACITANCE, node, Math.max(loads.loadPf[0][net], loads.loadPf[1][net]), maxCapacitance(node),
                    constraint.maxCapacitancePf());
            if (late.slew[node * 2] > 0 || late.slew[node * 2 + 1] > 0) { // a constant may feed as many pins as it likes
                report(LimitViolation.Kind.FANOUT, node, graph.sinkStart[net + 1] - graph.sinkStart[net], Double.POSITIVE_INFINITY,
                        constraint.maxFanout());
            }
        }
    }

    /** What the library says of a pin; no limit at a port. */
    private double maxTransition(int node) {
        return graph.isPort(node) ? Double.POSITIVE_INFINITY
                : Math.min(graph.library.defaultMaxTransitionNs(),
                        graph.cells[graph.cellOf[node]].pins.get(graph.pinOf(node)).maxTransitionNs());
    }

    private double maxCapacitance(int node) {
        return graph.isPort(node) ? Double.POSITIVE_INFINITY : graph.cells[graph.cellOf[node]].pins.get(graph.pinOf(node)).maxCapacitancePf();
    }

    private void report(LimitViolation.Kind kind, int node, double value, double library, double wanted) {
        if (value <= Math.min(library, wanted)) {
            return;
        }
        var net = graph.netlist.nets().get(graph.netOf[node]);
        Terminal terminal = graph.isPort(node) ? new PortPin(graph.portOf(node))
                : new CellPin(graph.cellOf[node], graph.cells[graph.cellOf[node]].pins.get(graph.pinOf(node)).name());
        found.add(new LimitViolation(kind, terminal, graph.name(node), value, Math.min(library, wanted), value > library, net.name(), net.source()));
    }
}

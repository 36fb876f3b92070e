package ingot.flow.timing;

import ingot.flow.gates.CellPin;
import ingot.flow.gates.PortPin;
import ingot.flow.gates.Terminal;
import ingot.pdk.liberty.Table;
import ingot.pdk.liberty.TimingArc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Takes the delays of single cells and wires out of a finished late propagation. */
final class DelayCalculation {
    /** Wires quicker than this are taken to need no time: half of a simulator's picosecond. */
    private static final double LEAST_NS = 0.0005;

    private final TimingGraph graph;
    private final Loads loads;
    private final Propagation late;

    DelayCalculation(TimingGraph graph, Loads loads, Propagation late) {
        this.graph = graph;
        this.loads = loads;
        this.late = late;
    }

    Delays delays() {
        var arcs = new ArrayList<Delays.Arc>();
        var limits = new ArrayList<Delays.Limit>();
        for (int cell = 0; cell < graph.cells.length; cell++) {
            arcs(cell, arcs);
            limits(cell, limits);
        }
        var wires = new ArrayList<Delays.Wire>();
        for (int slot = 0; slot < graph.sinkNode.length; slot++) {
            double rise = loads.elmoreNs[0][slot];
            double fall = loads.elmoreNs[1][slot];
            if (Math.max(rise, fall) >= LEAST_NS) {
                wires.add(new Delays.Wire(terminal(graph.sinkNode[slot]), rise, fall));
            }
        }
        return new Delays(arcs, wires, limits);
    }

    /** The worst of all arcs between two pins, whatever their side conditions, and of both edges of the source. */
    private void arcs(int cell, ArrayList<Delays.Arc> found) {
        var pins = graph.cells[cell].pins;
        for (int to = 0; to < pins.size(); to++) {
            var byPin = new LinkedHashMap<String, double[]>();
            int net = graph.netOf[graph.base[cell] + to];
            for (var arc : pins.get(to).arcs()) {
                int from = graph.cells[cell].index(arc.relatedPin());
                if (from < 0 || net < 0 || !delays(arc)) {
                    continue;
                }
                var worst = byPin.computeIfAbsent(arc.relatedPin(), _ -> new double[2]);
                for (int edge : Edge.BOTH) {
                    Optional<Table> table = edge == 0 ? arc.rise() : arc.fall();
                    if (table.isPresent()) {
                        worst[edge] = Math.max(worst[edge], worst(table.get(), arc, graph.base[cell] + from, edge, loads.loadPf[edge][net]));
                    }
                }
            }
            for (var entry : byPin.entrySet()) {
                found.add(new Delays.Arc(cell, entry.getKey(), pins.get(to).name(), entry.getValue()[0], entry.getValue()[1]));
            }
        }
    }

    private static boolean delays(TimingArc arc) {
        return switch (arc.kind()) {
            case COMBINATIONAL, RISING_EDGE, FALLING_EDGE, CLEAR, PRESET, THREE_STATE_ENABLE -> true;
            case THREE_STATE_DISABLE, SETUP_RISING, SETUP_FALLING, HOLD_RISING, HOLD_FALLING, RECOVERY_RISING, RECOVERY_FALLING,
                    REMOVAL_RISING, REMOVAL_FALLING, MIN_PULSE_WIDTH, OTHER -> false;
        };
    }

    private double worst(Table table, TimingArc arc, int from, int toEdge, double load) {
        double worst = 0;
        for (int fromEdge : Edge.BOTH) {
            double slew = late.slew[from * 2 + fromEdge];
            boolean possible = arc.sense() == TimingArc.Sense.NON_UNATE || arc.kind() != TimingArc.Kind.COMBINATIONAL
                    || (arc.sense() == TimingArc.Sense.POSITIVE) == (fromEdge == toEdge);
            if (possible && Double.isFinite(slew)) {
                worst = Math.max(worst, table.at(slew, load));
            }
        }
        return worst;
    }

    private void limits(int cell, ArrayList<Delays.Limit> found) {
        var timing = graph.cells[cell];
        for (var check : timing.checks) {
            double clockSlew = late.slew[(graph.base[cell] + check.clock()) * 2 + check.clockEdge()];
            var limit = new double[2];
            for (int edge : Edge.BOTH) {
                double slew = late.slew[(graph.base[cell] + check.data()) * 2 + edge];
                if (check.limit()[edge] != null && Double.isFinite(slew) && Double.isFinite(clockSlew)) {
                    limit[edge] = check.limit()[edge].at(clockSlew, slew);
                }
            }
            found.add(new Delays.Limit(cell, check.kind(), timing.pins.get(check.data()).name(), timing.pins.get(check.clock()).name(),
                    check.clockEdge() == 0, limit[0], limit[1]));
        }
    }

    private Terminal terminal(int node) {
        return graph.isPort(node) ? new PortPin(graph.portOf(node))
                : new CellPin(graph.cellOf[node], graph.cells[graph.cellOf[node]].pins.get(graph.pinOf(node)).name());
    }
}

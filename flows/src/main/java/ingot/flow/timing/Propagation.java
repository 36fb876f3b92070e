package ingot.flow.timing;

import ingot.pdk.liberty.Table;
import java.util.Arrays;

/**
 * One forward sweep over the graph: slews, delays and arrivals, either the latest or the earliest. Arrivals are kept apart by
 * what travels: the clock itself, data launched by the clock's rising edge, and data launched by its falling edge. An index
 * {@code node * 2 + edge} is called a place.
 */
final class Propagation {
    /** The clock. */
    static final int CLOCK = 0;
    /** Data launched by the clock's rising edge, and by its falling edge. */
    static final int RISE_LAUNCHED = 1, FALL_LAUNCHED = 2;
    static final int TAGS = 3;

    final boolean late;
    /** Slew in ns by place; infinite in the losing direction where nothing arrives. */
    final double[] slew;
    /** Arrival by tag and place. */
    final double[][] arrival = new double[TAGS][];
    /** Place that decided the arrival, or -1 where a path starts; for a launched path a place with a clock arrival. */
    final int[][] from = new int[TAGS][];
    /** Which edge of the clock port a clock place follows: 0 rise, 1 fall, -1 no clock. */
    final byte[] clockEdge;
    /** Derated delay by arc slot, source edge and target edge. */
    final double[] arcDelay;

    private final TimingGraph graph;
    private final Loads loads;
    private final ClockConstraint constraint;
    private final double worst;
    private final double derate;
    private final int clockNode;

    Propagation(TimingGraph graph, Loads loads, ClockConstraint constraint, boolean late, int clockNode) {
        this.graph = graph;
        this.loads = loads;
        this.constraint = constraint;
        this.late = late;
        this.clockNode = clockNode;
        worst = late ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        derate = late ? constraint.lateDerate() : constraint.earlyDerate();
        int places = graph.nodeCount * 2;
        slew = filled(places);
        for (int tag = 0; tag < TAGS; tag++) {
            arrival[tag] = filled(places);
            from[tag] = new int[places];
            Arrays.fill(from[tag], -1);
        }
        clockEdge = new byte[places];
        Arrays.fill(clockEdge, (byte) -1);
        arcDelay = new double[graph.arcStart[graph.nodeCount] * 4];
        for (int node : graph.order) {
            visit(node);
        }
    }

    boolean arrives(int tag, int place) {
        return arrival[tag][place] != worst;
    }

    /** Whether {@code a} decides over {@code b}. */
    private boolean beats(double a, double b) {
        return late ? a > b : a < b;
    }

    private double[] filled(int places) {
        var values = new double[places];
        Arrays.fill(values, worst);
        return values;
    }

    private void visit(int node) {
        if (graph.slotOf[node] >= 0) {
            overWire(node);
        } else if (graph.isPort(node)) {
            startAtPort(node);
        } else {
            throughCell(node);
        }
    }

    private void startAtPort(int node) {
        for (int edge : Edge.BOTH) {
            int place = node * 2 + edge;
            double extra = 0;
            slew[place] = 0;
            var cell = constraint.drivingCell();
            if (cell.isPresent()) {
                var drive = InputDrive.of(graph.library.cell(cell.get().cell()), cell.get().pin(), edge,
                        loads.loadPf[edge][graph.netOf[node]], late);
                slew[place] = drive.slewNs();
                extra = drive.delayNs() * derate;
            }
            if (node == clockNode) {
                arrival[CLOCK][place] = edge * constraint.periodNs() / 2 + (constraint.propagated() ? extra : 0);
                clockEdge[place] = (byte) edge;
            } else {
                arrival[RISE_LAUNCHED][place] = constraint.inputDelayNs() + extra;
            }
        }
    }

    private void overWire(int node) {
        int net = graph.netOf[node];
        int driver = graph.driver[net];
        if (driver < 0) {
            return;
        }
        for (int edge : Edge.BOTH) {
            int source = driver * 2 + edge;
            int place = node * 2 + edge;
            double elmore = loads.elmoreNs[edge][graph.slotOf[node]];
            slew[place] = slew[source] == worst ? worst : Math.hypot(slew[source], LOG4 * elmore);
            double delay = elmore * derate;
            for (int tag = 0; tag < TAGS; tag++) {
                if (arrives(tag, source)) {
                    boolean ideal = tag == CLOCK && !constraint.propagated();
                    arrival[tag][place] = arrival[tag][source] + (ideal ? 0 : delay);
                    from[tag][place] = source;
                }
            }
            clockEdge[place] = clockEdge[source];
            if (clockEdge[place] >= 0 && !constraint.propagated()) {
                slew[place] = constraint.transitionNs();
            }
        }
    }

    /** 20 % to 80 % of a step through one RC, in units of RC. */
    private static final double LOG4 = Math.log(4);

    private void throughCell(int node) {
        int first = graph.base[graph.cellOf[node]];
        int net = graph.netOf[node];
        var arcs = graph.arcsTo(node);
        for (int i = 0; i < arcs.length; i++) {
            var arc = arcs[i];
            for (int toEdge : Edge.BOTH) {
                double load = net < 0 ? 0 : loads.loadPf[toEdge][net];
                for (int fromEdge : Edge.BOTH) {
                    int source = (first + arc.from()) * 2 + fromEdge;
                    if (arc.active(fromEdge, toEdge) && slew[source] != worst) {
                        double delay = arc.delay()[toEdge].at(slew[source], load) * derate;
                        arcDelay[(graph.arcStart[node] + i) * 4 + fromEdge * 2 + toEdge] = delay;
                        cross(arc, source, node * 2 + toEdge, delay, load);
                    }
                }
            }
        }
    }

    private void cross(CellTiming.DelayArc arc, int source, int place, double delay, double load) {
        Table table = arc.slew()[place & 1];
        double edgeSlew = table == null ? 0 : Math.max(0, table.at(slew[source], load));
        if (beats(edgeSlew, slew[place])) {
            slew[place] = edgeSlew;
        }
        if (arc.launch()) {
            if (arrives(CLOCK, source)) {
                take(clockEdge[source] == 0 ? RISE_LAUNCHED : FALL_LAUNCHED, place, arrival[CLOCK][source] + delay, source);
            }
            return;
        }
        for (int tag = 0; tag < TAGS; tag++) {
            if (arrives(tag, source)) {
                boolean ideal = tag == CLOCK && !constraint.propagated();
                if (take(tag, place, arrival[tag][source] + (ideal ? 0 : delay), source) && tag == CLOCK) {
                    clockEdge[place] = clockEdge[source];
                }
            }
        }
    }

    private boolean take(int tag, int place, double time, int source) {
        if (!beats(time, arrival[tag][place])) {
            return false;
        }
        arrival[tag][place] = time;
        from[tag][place] = source;
        return true;
    }
}

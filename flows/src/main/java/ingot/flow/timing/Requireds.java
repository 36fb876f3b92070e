package ingot.flow.timing;

import java.util.Arrays;
import java.util.List;

/** The backward sweep: by when (or not before when) a change must be at each place so that every check behind it holds. */
final class Requireds {
    private final TimingGraph graph;
    private final Propagation forward;
    private final double[][] required = new double[Propagation.TAGS][];
    private final double none;

    Requireds(TimingGraph graph, Loads loads, Propagation forward, ClockConstraint constraint, List<EndSlack> ends) {
        this.graph = graph;
        this.forward = forward;
        none = forward.late ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        double derate = forward.late ? constraint.lateDerate() : constraint.earlyDerate();
        for (int tag = Propagation.RISE_LAUNCHED; tag < Propagation.TAGS; tag++) {
            required[tag] = new double[graph.nodeCount * 2];
            Arrays.fill(required[tag], none);
        }
        for (var end : ends) {
            if (end.check().kind().late() == forward.late) {
                tighten(end.tag(), end.place(), end.required());
            }
        }
        for (int i = graph.order.length - 1; i >= 0; i--) {
            int node = graph.order[i];
            if (graph.slotOf[node] >= 0) {
                backOverWire(loads, derate, node);
            } else {
                backThroughCell(node);
            }
        }
    }

    /** The slack of the worst path through a node, infinite where no checked path goes. */
    double slack(int node) {
        double worst = Double.POSITIVE_INFINITY;
        for (int tag = Propagation.RISE_LAUNCHED; tag < Propagation.TAGS; tag++) {
            for (int edge : Edge.BOTH) {
                int place = node * 2 + edge;
                if (required[tag][place] != none && forward.arrives(tag, place)) {
                    double slack = required[tag][place] - forward.arrival[tag][place];
                    worst = Math.min(worst, forward.late ? slack : -slack);
                }
            }
        }
        return worst;
    }

    private void backOverWire(Loads loads, double derate, int node) {
        int driver = graph.driver[graph.netOf[node]];
        if (driver < 0) {
            return;
        }
        for (int edge : Edge.BOTH) {
            double delay = loads.elmoreNs[edge][graph.slotOf[node]] * derate;
            back(node * 2 + edge, driver * 2 + edge, delay);
        }
    }

    private void backThroughCell(int node) {
        var arcs = graph.arcsTo(node);
        for (int i = 0; i < arcs.length; i++) {
            int source = graph.base[graph.cellOf[node]] + arcs[i].from();
            for (int combination = 0; !arcs[i].launch() && combination < 4; combination++) {
                if (arcs[i].active(combination >> 1, combination & 1)) {
                    back(node * 2 + (combination & 1), source * 2 + (combination >> 1),
                            forward.arcDelay[(graph.arcStart[node] + i) * 4 + combination]);
                }
            }
        }
    }

    private void back(int place, int source, double delay) {
        for (int tag = Propagation.RISE_LAUNCHED; tag < Propagation.TAGS; tag++) {
            if (required[tag][place] != none) {
                tighten(tag, source, required[tag][place] - delay);
            }
        }
    }

    private void tighten(int tag, int place, double time) {
        if (forward.late ? time < required[tag][place] : time > required[tag][place]) {
            required[tag][place] = time;
        }
    }
}

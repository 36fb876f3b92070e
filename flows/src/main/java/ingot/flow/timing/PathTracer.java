package ingot.flow.timing;

import java.util.ArrayList;
import java.util.Collections;

/** Walks a path back from its end. */
final class PathTracer {
    private final TimingGraph graph;
    private final Loads loads;

    PathTracer(TimingGraph graph, Loads loads) {
        this.graph = graph;
        this.loads = loads;
    }

    TimingPath trace(EndSlack end, Propagation forward) {
        var points = new ArrayList<TimingPath.Point>();
        int place = end.place();
        int tag = end.tag();
        while (place >= 0) {
            boolean launched = tag == Propagation.CLOCK;
            int before = launched ? -1 : forward.from[tag][place];
            int tagBefore = before >= 0 && forward.arrives(Propagation.CLOCK, before) ? Propagation.CLOCK : tag;
            double arrival = forward.arrival[tag][place];
            double delay = before < 0 ? arrival : arrival - forward.arrival[tagBefore][before];
            points.add(point(forward, place, delay, arrival));
            place = before;
            tag = tagBefore;
        }
        Collections.reverse(points);
        return new TimingPath(end.check().kind(), points.getFirst().pin(), points.getLast().pin(), end.slack(),
                forward.arrival[end.tag()][end.place()], end.required(), end.limit(), end.capture(), end.credit(), points);
    }

    private TimingPath.Point point(Propagation forward, int place, double delay, double arrival) {
        int node = place >> 1;
        int net = graph.netOf[node];
        boolean drives = net >= 0 && graph.driver[net] == node;
        var master = graph.isPort(node) ? "" : graph.netlist.cells().get(graph.cellOf[node]).master();
        var source = graph.isPort(node) ? "" : graph.netlist.cells().get(graph.cellOf[node]).source();
        if (source.isEmpty() && net >= 0) {
            source = graph.netlist.nets().get(net).source();
        }
        return new TimingPath.Point(graph.name(node), master, Edge.of(place & 1), delay, arrival, forward.slew[place],
                drives ? graph.sinkStart[net + 1] - graph.sinkStart[net] : 0, drives ? loads.loadPf[place & 1][net] : 0,
                net < 0 ? "" : graph.netlist.nets().get(net).name(), source);
    }
}

package ingot.flow.timing;

/** What every driver sees and how long every wire takes, per edge: wire and pin capacitance, Elmore delay to each sink slot. */
final class Loads {
    /** Load of each net in pF, by edge and net. */
    final double[][] loadPf = new double[2][];
    /** Delay to each sink slot in ns, by edge and slot. */
    final double[][] elmoreNs = new double[2][];

    Loads(TimingGraph graph, Parasitics parasitics, ClockConstraint constraint) {
        int nets = graph.driver.length;
        if (parasitics.nets().size() != nets) {
            throw new IllegalArgumentException("parasitics of " + parasitics.nets().size() + " nets for a netlist of " + nets);
        }
        for (int edge : Edge.BOTH) {
            loadPf[edge] = new double[nets];
            elmoreNs[edge] = new double[graph.sinkNode.length];
            for (int net = 0; net < nets; net++) {
                fill(graph, parasitics.nets().get(net), constraint, edge, net);
            }
        }
    }

    private void fill(TimingGraph graph, RcTree wire, ClockConstraint constraint, int edge, int net) {
        int start = graph.sinkStart[net];
        var pins = new double[graph.sinkStart[net + 1] - start];
        if (wire.sinkNode().length != pins.length) {
            throw new IllegalArgumentException("parasitics of net `" + graph.netlist.nets().get(net).name() + "` have "
                    + wire.sinkNode().length + " sinks, the netlist has " + pins.length);
        }
        double load = wire.wirePf();
        for (int i = 0; i < pins.length; i++) {
            int node = graph.sinkNode[start + i];
            pins[i] = graph.isPort(node) ? constraint.outputLoadPf() : pinPf(graph, node, edge);
            load += pins[i];
        }
        loadPf[edge][net] = load;
        System.arraycopy(wire.elmoreNs(pins), 0, elmoreNs[edge], start, pins.length);
    }

    private static double pinPf(TimingGraph graph, int node, int edge) {
        var pin = graph.cells[graph.cellOf[node]].pins.get(graph.pinOf(node));
        return edge == 0 ? pin.riseCapacitancePf() : pin.fallCapacitancePf();
    }
}

package ingot.flow.timing;

/**
 * The wire of one net as resistors and capacitors. Node 0 is at the driver; every other node hangs on an earlier one.
 *
 * @param parent the node that each node hangs on; -1 for node 0
 * @param kiloohms resistance between each node and its parent; 0 for node 0
 * @param picofarads capacitance of the wire at each node, without the pins
 * @param sinkNode where each sink of the net is, in the order of {@link ingot.flow.gates.Connectivity#sinks}
 */
public record RcTree(int[] parent, double[] kiloohms, double[] picofarads, int[] sinkNode) {
    public RcTree {
        for (int i = 1; i < parent.length; i++) {
            if (parent[i] < 0 || parent[i] >= i) {
                throw new IllegalArgumentException("node " + i + " hangs on node " + parent[i] + ", which does not come before it");
            }
        }
    }

    /** A wire with a capacitance and no resistance. */
    public static RcTree lumped(double picofarads, int sinks) {
        return new RcTree(new int[] {-1}, new double[1], new double[] {picofarads}, new int[sinks]);
    }

    /** Capacitance of the wire alone, in pF. */
    public double wirePf() {
        double sum = 0;
        for (double c : picofarads) {
            sum += c;
        }
        return sum;
    }

    /** Elmore delay from the driver to each sink in ns, with these pin capacitances (pF) at the sinks. */
    public double[] elmoreNs(double[] sinkPf) {
        var below = picofarads.clone();
        for (int s = 0; s < sinkNode.length; s++) {
            below[sinkNode[s]] += sinkPf[s];
        }
        for (int i = parent.length - 1; i > 0; i--) {
            below[parent[i]] += below[i];
        }
        var delay = new double[parent.length];
        for (int i = 1; i < parent.length; i++) {
            delay[i] = delay[parent[i]] + kiloohms[i] * below[i];
        }
        var atSink = new double[sinkNode.length];
        for (int s = 0; s < atSink.length; s++) {
            atSink[s] = delay[sinkNode[s]];
        }
        return atSink;
    }
}

package ingot.flow.timing;

import ingot.flow.gates.Connectivity;
import java.util.List;
import java.util.stream.IntStream;

/** The wires of a design as RC trees, by net number. */
public record Parasitics(List<RcTree> nets) {
    public Parasitics {
        nets = List.copyOf(nets);
    }

    /** Wires that weigh nothing. */
    public static Parasitics none(Connectivity connectivity) {
        return new Parasitics(IntStream.range(0, connectivity.netCount())
                .mapToObj(net -> RcTree.lumped(0, connectivity.sinks(net).size())).toList());
    }

    /** Capacitance of all wires together, in pF. */
    public double totalPf() {
        return nets.stream().mapToDouble(RcTree::wirePf).sum();
    }
}

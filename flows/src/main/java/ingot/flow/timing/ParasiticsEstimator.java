package ingot.flow.timing;

import ingot.flow.gates.CellPin;
import ingot.flow.gates.Connectivity;
import ingot.flow.gates.Terminal;
import java.util.ArrayList;
import java.util.List;

/** Guesses the wires of a placed design from a Steiner tree per net. */
final class ParasiticsEstimator {
    private final Connectivity connectivity;
    private final TerminalPlaces places;
    private final WireRc rc;

    ParasiticsEstimator(Connectivity connectivity, TerminalPlaces places, WireRc rc) {
        this.connectivity = connectivity;
        this.places = places;
        this.rc = rc;
    }

    Parasitics estimate() {
        var nets = new ArrayList<RcTree>(connectivity.netCount());
        for (int net = 0; net < connectivity.netCount(); net++) {
            var driver = connectivity.driver(net);
            var sinks = connectivity.sinks(net);
            nets.add(driver.isEmpty() || sinks.isEmpty() ? RcTree.lumped(0, sinks.size()) : tree(driver.get(), sinks));
        }
        return new Parasitics(nets);
    }

    /** Node 0 is the driver's pin, node 1 the root of the tree above it; every sink pin hangs below its place in the tree. */
    private RcTree tree(Terminal driver, List<Terminal> sinks) {
        var terminals = new ArrayList<Terminal>(sinks.size() + 1);
        terminals.add(driver);
        terminals.addAll(sinks);
        var steiner = SteinerTree.over(terminals.stream().mapToInt(t -> places.rect(t).centerX()).toArray(),
                terminals.stream().mapToInt(t -> places.rect(t).centerY()).toArray());
        int points = steiner.parent().length;
        int nodes = 1 + points + sinks.size();
        var parent = new int[nodes];
        var kohm = new double[nodes];
        var pf = new double[nodes];
        var at = new int[points];
        int next = 1;
        parent[0] = -1;
        for (int point : steiner.topDown()) {
            int node = next++;
            at[point] = node;
            int above = steiner.parent()[point];
            parent[node] = above < 0 ? 0 : at[above];
            if (above < 0) {
                kohm[node] = pinKohm(driver);
                continue;
            }
            double dx = Math.abs(steiner.x()[point] - steiner.x()[above]) / 1000.0;
            double dy = Math.abs(steiner.y()[point] - steiner.y()[above]) / 1000.0;
            kohm[node] = dx * rc.kohmPerUmX() + dy * rc.kohmPerUmY();
            double half = (dx * rc.pfPerUmX() + dy * rc.pfPerUmY()) / 2;
            pf[node] += half;
            pf[parent[node]] += half;
        }
        var sinkNode = new int[sinks.size()];
        for (int i = 0; i < sinkNode.length; i++) {
            sinkNode[i] = next;
            parent[next] = at[i + 1];
            kohm[next++] = pinKohm(sinks.get(i));
        }
        return new RcTree(parent, kohm, pf, sinkNode);
    }

    private double pinKohm(Terminal terminal) {
        return terminal instanceof CellPin ? rc.pinKohm() : 0;
    }
}

package ingot.flow.layout.embedded.cts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Estimated arrival of the clock edge at every buffer and clock pin of a tree. */
final class Arrivals {
    /** A buffer with what comes to its input. */
    record Stage(ClockNode node, double inputNs, double transitionNs) {
        /** When the edge comes to the end of the buffer's wire if the buffer were {@code buffer}. */
        double outputNs(ClockBuffer buffer) {
            double wire = Arrays.stream(node.wire().delaysNs()).max().orElse(0);
            return inputNs + buffer.delayNs(transitionNs, node.loadPf()) + wire;
        }
    }

    private final List<List<Stage>> levels = new ArrayList<>();
    private double earliest = Double.POSITIVE_INFINITY;
    private double latest = Double.NEGATIVE_INFINITY;

    Arrivals(ClockNode root) {
        visit(root, 0, 0, ClockTree.EDGE_NS);
    }

    private void visit(ClockNode node, int level, double at, double transition) {
        if (level == levels.size()) {
            levels.add(new ArrayList<>());
        }
        levels.get(level).add(new Stage(node, at, transition));
        double load = node.loadPf();
        double out = at + node.buffer().delayNs(transition, load);
        double edge = node.buffer().transitionNs(transition, load);
        double[] wire = node.wire().delaysNs();
        for (int i = 0; i < wire.length; i++) {
            if (node.children().get(i) instanceof ClockNode child) {
                visit(child, level + 1, out + wire[i], Math.hypot(edge, 2.2 * wire[i]));
            } else {
                earliest = Math.min(earliest, out + wire[i]);
                latest = Math.max(latest, out + wire[i]);
            }
        }
    }

    /** The buffers of each level, the root's first. */
    List<List<Stage>> levels() {
        return levels;
    }

    /** Between the first and the last pin, in ns. */
    double skewNs() {
        return latest - earliest;
    }

    /** From the port to the last pin, in ns. */
    double insertionNs() {
        return latest;
    }
}

package ingot.flow.layout.embedded.cts;

import java.util.ArrayList;
import java.util.List;

/** Grows the tree from the clock pins up to its root. */
final class TreeGrowth {
    private final List<ClockBuffer> buffers;
    private final WireModel wires;

    TreeGrowth(List<ClockBuffer> buffers, WireModel wires) {
        this.buffers = buffers;
        this.wires = wires;
    }

    /** All levels, the root's first. */
    List<List<ClockNode>> grow(List<ClockPin> pins) {
        var levels = new ArrayList<List<ClockNode>>();
        List<ClockNode> level = level(pins, Math.ceilDiv(pins.size(), ClockTree.MOST_PINS));
        levels.addFirst(level);
        while (level.size() > 1) {
            // As many levels as are needed in any case, with the fan-out spread evenly over them.
            int above = (int) Math.ceil(Math.log(level.size()) / Math.log(ClockTree.MOST_BUFFERS) - 1e-9);
            int fanOut = (int) Math.ceil(Math.pow(level.size(), 1.0 / above) - 1e-9);
            level = level(level, above == 1 ? 1 : Math.ceilDiv(level.size(), fanOut));
            levels.addFirst(level);
        }
        return levels;
    }

    /** One buffer per cluster; more clusters than asked where the wire alone would be too heavy for the strongest buffer. */
    private List<ClockNode> level(List<? extends Located> children, int parts) {
        for (int count = parts;; count = Math.min(children.size(), count + Math.max(1, count / 4))) {
            var nodes = Clusters.split(children, count).stream().map(this::node).toList();
            boolean light = nodes.stream().allMatch(node -> strongest().drives(node.loadPf()));
            if (light || count >= Math.max(parts, Math.ceilDiv(children.size(), 2))) {
                return nodes;
            }
        }
    }

    private ClockNode node(List<? extends Located> children) {
        var x = children.stream().mapToInt(Located::x).summaryStatistics();
        var y = children.stream().mapToInt(Located::y).summaryStatistics();
        var node = new ClockNode(children, (x.getMin() + x.getMax()) / 2, (y.getMin() + y.getMax()) / 2, wires, strongest());
        node.resize(weakestThatDrives(node.loadPf()));
        return node;
    }

    private ClockBuffer weakestThatDrives(double loadPf) {
        return buffers.stream().filter(buffer -> buffer.drives(loadPf)).findFirst().orElse(strongest());
    }

    private ClockBuffer strongest() {
        return buffers.getLast();
    }
}

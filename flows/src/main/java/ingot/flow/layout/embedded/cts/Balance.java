package ingot.flow.layout.embedded.cts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Chooses buffer sizes, level by level from the root down, so that the edge leaves all buffers of a level at about the same time. */
final class Balance {
    private static final int ROUNDS = 4;
    /** Skew in ns worth paying for with larger buffers. */
    private static final double WORTH_NS = 0.02;

    private final ClockNode root;
    private final List<ClockBuffer> buffers;
    private final List<ClockNode> nodes = new ArrayList<>();

    private Balance(ClockNode root, List<ClockBuffer> buffers) {
        this.root = root;
        this.buffers = buffers;
        collect(root);
    }

    private void collect(ClockNode node) {
        nodes.add(node);
        node.children().forEach(child -> {
            if (child instanceof ClockNode below) {
                collect(below);
            }
        });
    }

    /** Sizes the buffers under {@code root}, small ones where they do as well; returns the arrivals that result. */
    static Arrivals run(ClockNode root, List<ClockBuffer> buffers) {
        var balance = new Balance(root, buffers);
        var start = balance.sizes();
        var small = balance.descend(balance::weakest);
        var smallSizes = balance.sizes();
        balance.resize(start);
        var large = balance.descend(balance::fastest);
        if (large.skewNs() < small.skewNs() - WORTH_NS) {
            return large;
        }
        balance.resize(smallSizes);
        return small;
    }

    /** Sizes level after level, round after round, and settles on the best state met. {@code goal}: what each stage could reach. */
    private Arrivals descend(ToDoubleFunction<Arrivals.Stage> goal) {
        var best = new Arrivals(root);
        var bestSizes = sizes();
        int depth = best.levels().size();
        for (int round = 0; round < ROUNDS; round++) {
            for (int level = 1; level < depth; level++) {
                var stages = new Arrivals(root).levels().get(level);
                double time = stages.stream().mapToDouble(goal).max().orElse(0);
                for (Arrivals.Stage stage : stages) {
                    stage.node().resize(closest(stage, time));
                }
                var after = new Arrivals(root);
                if (after.skewNs() < best.skewNs()) {
                    best = after;
                    bestSizes = sizes();
                }
            }
        }
        resize(bestSizes);
        return best;
    }

    private List<ClockBuffer> sizes() {
        return nodes.stream().map(ClockNode::buffer).toList();
    }

    private void resize(List<ClockBuffer> sizes) {
        for (int i = 0; i < sizes.size(); i++) {
            nodes.get(i).resize(sizes.get(i));
        }
    }

    private double fastest(Arrivals.Stage stage) {
        return able(stage).stream().mapToDouble(stage::outputNs).min().orElseThrow();
    }

    private double weakest(Arrivals.Stage stage) {
        return stage.outputNs(able(stage).getFirst());
    }

    private ClockBuffer closest(Arrivals.Stage stage, double time) {
        return able(stage).stream()
                .min(Comparator.comparingDouble((ClockBuffer buffer) -> Math.abs(stage.outputNs(buffer) - time)))
                .orElseThrow();
    }

    private List<ClockBuffer> able(Arrivals.Stage stage) {
        var able = buffers.stream().filter(buffer -> buffer.drives(stage.node().loadPf())).toList();
        return able.isEmpty() ? List.of(buffers.getLast()) : able;
    }
}

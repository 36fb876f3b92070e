package ingot.coverage;

import ingot.hdl.netlist.Expr;
import java.util.ArrayList;
import java.util.List;

/** Probes side by side in words of at most 64 bits, which every engine handles quickly. */
record PackedProbes(List<Probe> chunks) {
    private static final int WIDEST = 64;

    static PackedProbes of(List<Probe> probes) {
        var chunks = new ArrayList<Probe>();
        var points = new ArrayList<Point>();
        var parts = new ArrayList<Expr>();
        for (var probe : probes) {
            int width = probe.value().width();
            for (int low = 0; low < width; ) {
                int high = Math.min(width, low + WIDEST - points.size()) - 1;
                points.addAll(probe.points().subList(low, high + 1));
                parts.addFirst(Logic.slice(probe.value(), high, low));
                low = high + 1;
                if (points.size() == WIDEST) {
                    chunks.add(new Probe(points, Logic.concat(parts)));
                    points = new ArrayList<>();
                    parts = new ArrayList<>();
                }
            }
        }
        if (!points.isEmpty()) {
            chunks.add(new Probe(points, Logic.concat(parts)));
        }
        return new PackedProbes(chunks);
    }
}

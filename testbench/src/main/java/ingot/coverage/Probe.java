package ingot.coverage;

import ingot.hdl.netlist.Expr;
import java.util.List;

/**
 * Where a design shows whether points happen.
 *
 * @param value one bit for each point, the first in the lowest place: 1 in a cycle in which it happens
 */
record Probe(List<Point> points, Expr value) {
    Probe {
        points = List.copyOf(points);
        if (points.size() != value.width()) {
            throw new IllegalArgumentException(points.size() + " points for " + value.width() + " bits");
        }
    }
}

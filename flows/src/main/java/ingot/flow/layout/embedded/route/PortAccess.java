package ingot.flow.layout.embedded.route;

import ingot.pdk.geometry.Rect;

/** Finds the track that reaches a port, and the metal that joins the two where the port lies off the tracks. */
final class PortAccess {
    private PortAccess() {}

    /** The best way to reach {@code port}, or {@code null} when every track near it is blocked. */
    static Choice choose(TrackGrid grid, LayerRules rules, int layer, Rect port, Rect die, StaticMap statics, int net) {
        int half = rules.halfWidth();
        int reachX = grid.pitchX() * 2;
        int reachY = grid.pitchY() * 2;
        Choice best = null;
        long bestCost = Long.MAX_VALUE;
        for (int row = grid.nearestRow(port.y0() - reachY); row <= grid.nearestRow(port.y1() + reachY); row++) {
            for (int col = grid.nearestCol(port.x0() - reachX); col <= grid.nearestCol(port.x1() + reachX); col++) {
                int node = grid.node(col, row, layer);
                if (statics.blocked(node, StaticMap.WIRE, net)) {
                    continue;
                }
                int x = grid.x(col);
                int y = grid.y(row);
                int ax = inside(x, port.x0() + half, port.x1() - half);
                int ay = inside(y, port.y0() + half, port.y1() - half);
                int off = Math.abs(ax - x) + Math.abs(ay - y);
                long inward = Math.abs(x - die.centerX()) + Math.abs(y - die.centerY());
                long cost = off * 1_000_000L + inward;
                if (cost < bestCost) {
                    bestCost = cost;
                    var wire = new Rect(x - half, y - half, x + half, y + half);
                    var patch = off == 0 ? null : wire.hull(new Rect(ax - half, ay - half, ax + half, ay + half));
                    best = new Choice(node, patch, null, 0, 0, 0, new int[0], new int[0]);
                }
            }
        }
        return best;
    }

    private static int inside(int value, int low, int high) {
        return low > high ? (low + high) / 2 : Math.clamp(value, low, high);
    }
}

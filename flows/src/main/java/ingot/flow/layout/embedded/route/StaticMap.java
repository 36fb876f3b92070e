package ingot.flow.layout.embedded.route;

import ingot.pdk.geometry.Rect;
import java.util.HashMap;
import java.util.Map;

/**
 * What the fixed metal of a die leaves free: for every node, whether a wire, a via pad upwards or a via pad downwards would be too
 * near to a power shape, an obstruction or a pin. Near a pin's own metal the pin's net is free.
 */
final class StaticMap {
    /** No wire may pass the node. */
    static final int WIRE = 1;
    /** No via may go up from the node. */
    static final int UP = 2;
    /** No via may go down from the node. */
    static final int DOWN = 4;
    /** Shift from a blocking bit to the bit that says that the owner of the node is exempt from it. */
    private static final int OWNED_SHIFT = 3;

    private final TrackGrid grid;
    private final RouteTechnology technology;
    private final byte[] flags;
    private final Map<Integer, Integer> owners = new HashMap<>();

    StaticMap(TrackGrid grid, RouteTechnology technology, Rect die) {
        this.grid = grid;
        this.technology = technology;
        this.flags = new byte[grid.nodes()];
        closeUnusedTracks();
        closeEdges(die);
    }

    /** Whether {@code net} may not use {@code node} in the way of {@code bit}. */
    boolean blocked(int node, int bit, int net) {
        int flag = flags[node];
        if ((flag & bit) == 0) {
            return false;
        }
        return (flag & bit << OWNED_SHIFT) == 0 || owners.getOrDefault(node, -1) != net;
    }

    private void closeUnusedTracks() {
        for (int layer = 0; layer < TrackGrid.LAYERS; layer++) {
            var rules = technology.layers().get(layer);
            if (rules.trackStep() == 1) {
                continue;
            }
            for (int row = 0; row < grid.rows(); row++) {
                for (int col = 0; col < grid.cols(); col++) {
                    if ((rules.horizontal() ? row : col) % rules.trackStep() != 0) {
                        flags[grid.node(col, row, layer)] = WIRE | UP | DOWN;
                    }
                }
            }
        }
    }

    private void closeEdges(Rect die) {
        for (int layer = 0; layer < TrackGrid.LAYERS; layer++) {
            int far = Math.max(technology.padReach(layer, true), technology.padReach(layer, false));
            for (int row = 0; row < grid.rows(); row++) {
                for (int col = 0; col < grid.cols(); col++) {
                    int x = grid.x(col);
                    int y = grid.y(row);
                    if (x - far >= die.x0() && x + far <= die.x1() && y - far >= die.y0() && y + far <= die.y1()) {
                        continue;
                    }
                    int node = grid.node(col, row, layer);
                    closeOutside(node, layer, die);
                }
            }
        }
    }

    private void closeOutside(int node, int layer, Rect die) {
        for (int bit = WIRE; bit <= DOWN; bit <<= 1) {
            var metal = metal(node, layer, bit);
            if (metal != null && !die.contains(metal)) {
                flags[node] |= (byte) bit;
            }
        }
    }

    private Rect metal(int node, int layer, int bit) {
        int x = grid.x(grid.col(node));
        int y = grid.y(grid.row(node));
        int half = technology.layers().get(layer).halfWidth();
        return switch (bit) {
            case WIRE -> new Rect(x - half, y - half, x + half, y + half);
            case UP -> layer == TrackGrid.LAYERS - 1 ? null : technology.vias().get(layer).lower().shift(x, y);
            default -> layer == 0 ? null : technology.vias().get(layer - 1).upper().shift(x, y);
        };
    }

    /** Keeps everybody away from {@code shape}. */
    void block(int layer, Rect shape) {
        mark(layer, shape, -1);
    }

    /** Keeps all nets but {@code net} away from {@code shape}. */
    void reserve(int layer, Rect shape, int net) {
        mark(layer, shape, net);
    }

    private void mark(int layer, Rect shape, int net) {
        int spacing = technology.layers().get(layer).spacingTo(shape);
        int far = spacing + Math.max(technology.padReach(layer, true), technology.padReach(layer, false));
        int c0 = Math.max(0, Math.ceilDiv(shape.x0() - far - grid.originX(), grid.pitchX()));
        int c1 = Math.min(grid.cols() - 1, Math.floorDiv(shape.x1() + far - grid.originX(), grid.pitchX()));
        int r0 = Math.max(0, Math.ceilDiv(shape.y0() - far - grid.originY(), grid.pitchY()));
        int r1 = Math.min(grid.rows() - 1, Math.floorDiv(shape.y1() + far - grid.originY(), grid.pitchY()));
        for (int row = r0; row <= r1; row++) {
            for (int col = c0; col <= c1; col++) {
                int node = grid.node(col, row, layer);
                for (int bit = WIRE; bit <= DOWN; bit <<= 1) {
                    var metal = metal(node, layer, bit);
                    if (metal != null && Geometry.closer(metal, shape, spacing)) {
                        mark(node, bit, net);
                    }
                }
            }
        }
    }

    private void mark(int node, int bit, int net) {
        int flag = flags[node];
        int owned = bit << OWNED_SHIFT;
        boolean fresh = (flag & bit) == 0;
        boolean mine = net >= 0 && owners.getOrDefault(node, net) == net;
        if (fresh && mine) {
            owners.put(node, net);
            flag |= bit | owned;
        } else if (!mine) {
            flag = (flag | bit) & ~owned;
        }
        flags[node] = (byte) flag;
    }
}

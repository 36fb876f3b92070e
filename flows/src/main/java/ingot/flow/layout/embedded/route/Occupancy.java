package ingot.flow.layout.embedded.route;

/**
 * How many nets claim every node, and where nets have fought before. A net that is being routed is taken out first, so that it
 * meets only others.
 */
final class Occupancy {
    /** Nets with a claim on a node, by node. */
    final short[] wire;
    /** Nets with a claim against via pads on the lowest layer, by point. */
    final short[] via;
    /** Nets with metal at a point of the lowest layer. */
    final short[] wireBody;
    /** Nets with a via pad or patch at a point of the lowest layer. */
    final short[] viaBody;
    /** What past conflicts have added to the cost of a node. */
    final int[] wireHistory;
    /** What past conflicts have added to the cost of a via pad on the lowest layer, by point. */
    final int[] viaHistory;

    Occupancy(TrackGrid grid) {
        wire = new short[grid.nodes()];
        wireHistory = new int[grid.nodes()];
        via = new short[grid.points()];
        wireBody = new short[grid.points()];
        viaBody = new short[grid.points()];
        viaHistory = new int[grid.points()];
    }

    void add(NetRoute route) {
        change(route, 1);
    }

    void remove(NetRoute route) {
        change(route, -1);
    }

    private void change(NetRoute route, int sign) {
        for (int node : route.wireClaim()) {
            wire[node] += (short) sign;
        }
        for (int point : route.viaClaim()) {
            via[point] += (short) sign;
        }
        for (int node : route.body()) {
            if (node % TrackGrid.LAYERS == 0) {
                wireBody[node / TrackGrid.LAYERS] += (short) sign;
            }
        }
        for (int point : route.viaBody()) {
            viaBody[point] += (short) sign;
        }
    }

    /** How many nets are too near to the patch of {@code choice}. */
    int conflicts(Choice choice) {
        int count = 0;
        for (int point : choice.wireKeepOut()) {
            count += wireBody[point];
        }
        for (int point : choice.viaKeepOut()) {
            count += viaBody[point];
        }
        return count;
    }

    /** How many conflicts a route, which is not itself in here, has. */
    int conflicts(NetRoute route) {
        int count = 0;
        for (int node : route.body()) {
            count += wire[node];
        }
        for (int point : route.viaBody()) {
            count += via[point];
        }
        for (int i = 0; i < route.choices().length; i++) {
            count += conflicts(route.choice(i));
        }
        return count;
    }

    /** Makes the places of a route's conflicts dearer by {@code amount}; the route is not itself in here. */
    void remember(NetRoute route, int amount) {
        for (int node : route.body()) {
            if (wire[node] > 0) {
                wireHistory[node] += amount;
            }
        }
        for (int point : route.viaBody()) {
            if (via[point] > 0) {
                viaHistory[point] += amount;
            }
        }
    }
}

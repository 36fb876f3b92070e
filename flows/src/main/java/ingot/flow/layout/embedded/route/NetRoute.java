package ingot.flow.layout.embedded.route;

import java.util.List;

/**
 * The route of a net on the grid, with its claims on the grid.
 *
 * @param paths node sequences; neighbours differ by one step or one via
 * @param choices index of the chosen way to reach each terminal
 * @param body all nodes with metal of the net
 * @param wireClaim nodes where foreign metal would conflict with the body or a patch
 * @param viaBody points of the lowest layer with a via pad or a patch
 * @param viaClaim points of the lowest layer where a foreign via pad would conflict beyond {@code wireClaim}
 */
record NetRoute(NetTask task, List<int[]> paths, int[] choices, int[] body, int[] wireClaim, int[] viaBody, int[] viaClaim) {

    static NetRoute of(NetTask task, List<int[]> paths, int[] choices, TrackGrid grid, RouteTechnology technology) {
        var body = new IntList();
        var claim = new IntList();
        var viaBody = new IntList();
        var viaClaim = new IntList();
        for (var path : paths) {
            for (int i = 0; i < path.length; i++) {
                body.add(path[i]);
                if (i > 0 && path[i] / TrackGrid.LAYERS == path[i - 1] / TrackGrid.LAYERS
                        && Math.min(grid.layer(path[i]), grid.layer(path[i - 1])) == 0) {
                    viaBody.add(path[i] / TrackGrid.LAYERS);
                }
            }
        }
        for (int i = 0; i < choices.length; i++) {
            var choice = task.terminals().get(i).choices().get(choices[i]);
            if (grid.layer(choice.node()) == 0) {
                viaBody.add(choice.node() / TrackGrid.LAYERS);
            }
            for (int point : choice.wireKeepOut()) {
                claim.add(point * TrackGrid.LAYERS);
            }
            viaClaim.addAll(choice.viaKeepOut());
        }
        var nodes = body.sortedDistinct();
        for (int node : nodes) {
            claim.add(node);
            int layer = grid.layer(node);
            if (technology.endReach(layer) > 0) {
                addNeighbours(node, layer, grid, technology, claim);
            }
        }
        var vias = viaBody.sortedDistinct();
        for (int point : vias) {
            if (point >= grid.cols()) {
                viaClaim.add(point - grid.cols());
            }
            if (point + grid.cols() < grid.points()) {
                viaClaim.add(point + grid.cols());
            }
        }
        return new NetRoute(task, paths, choices, nodes, claim.sortedDistinct(), vias, viaClaim.sortedDistinct());
    }

    private static void addNeighbours(int node, int layer, TrackGrid grid, RouteTechnology technology, IntList claim) {
        if (technology.layers().get(layer).horizontal()) {
            int col = grid.col(node);
            if (col > 0) {
                claim.add(node - TrackGrid.LAYERS);
            }
            if (col + 1 < grid.cols()) {
                claim.add(node + TrackGrid.LAYERS);
            }
        } else {
            int step = grid.cols() * TrackGrid.LAYERS;
            if (node - step >= 0) {
                claim.add(node - step);
            }
            if (node + step < grid.nodes()) {
                claim.add(node + step);
            }
        }
    }

    Choice choice(int terminal) {
        return task.terminals().get(terminal).choices().get(choices[terminal]);
    }
}

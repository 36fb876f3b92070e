package ingot.flow.layout.embedded.route;

import java.util.List;

/**
 * A net to route.
 *
 * @param net number in the netlist
 * @param terminals the driver first where there is one
 * @param box the grid rectangle around all choices: low column, low row, high column, high row
 */
record NetTask(int net, List<Terminal> terminals, int[] box) {
    static NetTask of(int net, List<Terminal> terminals, TrackGrid grid) {
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0};
        for (var terminal : terminals) {
            for (var choice : terminal.choices()) {
                int col = grid.col(choice.node());
                int row = grid.row(choice.node());
                box[0] = Math.min(box[0], col);
                box[1] = Math.min(box[1], row);
                box[2] = Math.max(box[2], col);
                box[3] = Math.max(box[3], row);
            }
        }
        return new NetTask(net, List.copyOf(terminals), box);
    }

    /** Half the perimeter of the box in grid steps. */
    int span() {
        return box[2] - box[0] + box[3] - box[1];
    }
}

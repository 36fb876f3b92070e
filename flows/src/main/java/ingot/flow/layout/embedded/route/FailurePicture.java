package ingot.flow.layout.embedded.route;

import ingot.flow.layout.embedded.Placement;
import ingot.hdl.report.Xml;
import java.util.List;
import java.util.Locale;

/** Draws the surroundings of nets that cannot be routed: all wires there in pale colours by layer, the nets in question strong. */
final class FailurePicture {
    private static final String[] COLORS = {"#4a7fd4", "#c957b4", "#3aa76d", "#d98b2b"};
    private static final int MARGIN = 30;
    private static final int SHOWN = 4;

    private final TrackGrid grid;
    private final Placement placement;
    private final Negotiation negotiation;
    private final List<Integer> failed;
    private final StringBuilder out = new StringBuilder();
    private final int[] window;

    FailurePicture(TrackGrid grid, Placement placement, Negotiation negotiation, List<Integer> failed) {
        this.grid = grid;
        this.placement = placement;
        this.negotiation = negotiation;
        this.failed = failed.subList(0, Math.min(SHOWN, failed.size()));
        var box = negotiation.task(failed.getFirst()).box();
        this.window = new int[] {
            Math.max(0, box[0] - MARGIN), Math.max(0, box[1] - MARGIN),
            Math.min(grid.cols() - 1, box[2] + MARGIN), Math.min(grid.rows() - 1, box[3] + MARGIN)
        };
    }

    String svg() {
        int width = grid.x(window[2]) - grid.x(window[0]);
        int height = grid.y(window[3]) - grid.y(window[1]);
        out.append(String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"900\">%n", width, height));
        out.append(String.format("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>%n", width, height));
        for (int task = 0; task < negotiation.size(); task++) {
            if (negotiation.route(task) != null && !failed.contains(task)) {
                wires(task, 0.25, 90);
            }
        }
        for (int task : failed) {
            out.append("<g><title>").append(Xml.escape(placement.netlist().nets().get(negotiation.task(task).net()).name())).append("</title>");
            if (negotiation.route(task) != null) {
                wires(task, 1, 140);
            }
            for (var terminal : negotiation.task(task).terminals()) {
                int node = terminal.choices().getFirst().node();
                out.append(String.format(Locale.ROOT, "<circle cx=\"%d\" cy=\"%d\" r=\"300\" fill=\"none\" stroke=\"#d01010\" stroke-width=\"90\">"
                        + "<title>%s</title></circle>%n", x(grid.col(node)), y(grid.row(node)), Xml.escape(terminal.name())));
            }
            out.append(String.format("</g>%n"));
        }
        return out.append(String.format("</svg>%n")).toString();
    }

    private void wires(int task, double opacity, int strokeWidth) {
        for (var path : negotiation.route(task).paths()) {
            for (int i = 1; i < path.length; i++) {
                int layer = grid.layer(path[i]);
                if (layer == grid.layer(path[i - 1]) && (inside(path[i]) || inside(path[i - 1]))) {
                    out.append(String.format(Locale.ROOT,
                            "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\" stroke-width=\"%d\" opacity=\"%.2f\"/>%n",
                            x(grid.col(path[i - 1])), y(grid.row(path[i - 1])), x(grid.col(path[i])), y(grid.row(path[i])),
                            COLORS[layer], strokeWidth, opacity));
                }
            }
        }
    }

    private boolean inside(int node) {
        int col = grid.col(node);
        int row = grid.row(node);
        return col >= window[0] && col <= window[2] && row >= window[1] && row <= window[3];
    }

    private int x(int col) {
        return grid.x(col) - grid.x(window[0]);
    }

    private int y(int row) {
        return grid.y(window[3]) - grid.y(row);
    }
}

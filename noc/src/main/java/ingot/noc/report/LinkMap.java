package ingot.noc.report;

import ingot.hdl.report.Xml;
import ingot.noc.topology.Grid;
import ingot.noc.topology.Topology;
import java.util.Locale;

/** A grid of routers with its links in the colour of their load, as SVG: from grey, idle, to red, a flit in every cycle. */
final class LinkMap {
    private static final int PITCH = 56;

    private LinkMap() {}

    static String svg(Topology topology, double[] utilisation) {
        var grid = topology.grid().orElseThrow();
        int width = grid.cols() * PITCH;
        int height = grid.rows() * PITCH;
        var text = new StringBuilder("<svg viewBox='0 0 " + width + " " + height + "' style='max-width:" + width + "px' role='img'>");
        for (int i = 0; i < utilisation.length; i++) {
            text.append(link(topology, grid, i, utilisation[i]));
        }
        for (int router = 0; router < topology.routers().size(); router++) {
            text.append(String.format(Locale.ROOT, "<rect x='%d' y='%d' width='20' height='20' fill='#fff' stroke='#555'><title>%s</title></rect>",
                    x(grid, router) - 10, y(grid, router) - 10, Xml.escape(topology.routers().get(router).name())));
        }
        return text.append("</svg>").toString();
    }

    private static String link(Topology topology, Grid grid, int channel, double load) {
        var link = topology.channels().get(channel);
        int fromX = x(grid, link.from());
        int fromY = y(grid, link.from());
        int stepX = x(grid, link.to()) - fromX;
        int stepY = y(grid, link.to()) - fromY;
        // Links that close a ring are drawn as stubs, out of the picture.
        if (Math.abs(stepX) > PITCH || Math.abs(stepY) > PITCH) {
            stepX = -Integer.signum(stepX) * PITCH / 2;
            stepY = -Integer.signum(stepY) * PITCH / 2;
        }
        // The two directions of a pair lie side by side.
        int asideX = -Integer.signum(stepY) * 4;
        int asideY = Integer.signum(stepX) * 4;
        int red = (int) (0xc8 + (0xd0 - 0xc8) * load);
        int other = (int) (0xc8 * (1 - Math.min(1, load)));
        return String.format(Locale.ROOT, "<path d='M%d,%d l%d,%d' stroke='#%02x%02x%02x' stroke-width='%.1f'><title>%s: %.0f %%</title></path>",
                fromX + asideX, fromY + asideY, stepX, stepY, red, other, other, 1.5 + 4 * load, Xml.escape(topology.channelName(channel)), 100 * load);
    }

    private static int x(Grid grid, int router) {
        return grid.col(router) * PITCH + PITCH / 2;
    }

    private static int y(Grid grid, int router) {
        return grid.row(router) * PITCH + PITCH / 2;
    }
}

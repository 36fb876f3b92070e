package ingot.flow.layout.embedded;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNetlist;
import ingot.flow.layout.FloorplanSpec;
import ingot.flow.layout.LayoutException;
import ingot.pdk.Board;
import ingot.pdk.PdkException;
import ingot.pdk.PdkProcess;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.lef.Site;
import java.util.Locale;
import java.util.Optional;

/**
 * Outline of a block, and of the core in which its cells lie.
 *
 * @param board the tile's board, where the block is made for one
 */
record Outline(Rect die, Rect core, Optional<Board> board) {
    /** Free space around the core, as TinyTapeout has it; it also keeps rails and wells of neighbours apart. */
    private static final int MARGIN_SITES = 6;
    private static final int MARGIN_ROWS = 1;
    /** Mask grid of every process we know, in nm. */
    private static final int GRID = 5;
    /** Cells over core beyond which no placement can exist once taps are in. */
    private static final double FULL = 0.97;

    static Outline of(GateNetlist netlist, LefLibrary lef, PdkProcess process, FloorplanSpec spec) {
        var site = lef.sites().get(process.site());
        double cells = cellArea(netlist, lef);
        var outline = switch (spec) {
            case FloorplanSpec.Utilization wish -> sized(cells, netlist.ports().size(), wish, site, lef, process);
            case FloorplanSpec.Die die -> around(new Rect(0, 0, grid(die.widthUm()), grid(die.heightUm())), site, MARGIN_SITES,
                    MARGIN_ROWS, Optional.empty());
            case FloorplanSpec.TinyTapeout tile -> tile(tile.tiles(), process, site);
        };
        if (cells > FULL * outline.core().area()) {
            throw new LayoutException(String.format(Locale.ROOT,
                    "the design does not fit: its cells need %.0f µm², the core has %.0f µm² (%.0f %%); %s", cells / 1e6,
                    outline.core().area() / 1e6, 100 * cells / outline.core().area(), outline.mend(cells)));
        }
        return outline;
    }

    /** Area of the cells in nm². */
    private static double cellArea(GateNetlist netlist, LefLibrary lef) {
        double area = 0;
        for (GateCell cell : netlist.cells()) {
            var macro = lef.macro(cell.master());
            area += (double) macro.width() * macro.height();
        }
        return area;
    }

    private static Outline sized(
            double cells, int ports, FloorplanSpec.Utilization wish, Site site, LefLibrary lef, PdkProcess process) {
        if (!(wish.utilization() > 0 && wish.utilization() <= 1)) {
            throw new LayoutException("the utilisation must lie above 0 and at most at 1, not " + wish.utilization());
        }
        if (!(wish.aspectRatio() >= 0.1 && wish.aspectRatio() <= 10)) {
            throw new LayoutException("the aspect ratio must lie between 0.1 and 10, not " + wish.aspectRatio());
        }
        double area = Math.max(cells / wish.utilization(), 4.0 * site.width() * site.height());
        while (true) {
            double height = Math.sqrt(area * wish.aspectRatio());
            int rows = Math.max(2, (int) Math.ceil(height / site.height()));
            int sites = (int) Math.max(40, Math.ceil(area / ((double) rows * site.height() * site.width())));
            var core = new Rect(0, 0, sites * site.width(), rows * site.height())
                    .shift(MARGIN_SITES * site.width(), MARGIN_ROWS * site.height());
            var die = new Rect(0, 0, core.x1() + MARGIN_SITES * site.width(), core.y1() + MARGIN_ROWS * site.height());
            if (EdgePorts.capacity(die, lef, process) >= ports) {
                return new Outline(die, core, Optional.empty());
            }
            area *= 1.1; // the ports need a longer edge than the cells
        }
    }

    private static Outline tile(String size, PdkProcess process, Site site) {
        var board = Board.named("tinytapeout-sky130");
        if (!board.process().equals(process.name())) {
            throw new LayoutException("TinyTapeout tiles are made in " + board.process() + ", not in " + process.name());
        }
        try {
            var tile = board.tile(size);
            return around(new Rect(0, 0, tile.widthNm(), tile.heightNm()), site, board.marginSites(), board.marginRows(),
                    Optional.of(board));
        } catch (PdkException e) {
            throw new LayoutException(e.getMessage(), e);
        }
    }

    private static Outline around(Rect die, Site site, int marginSites, int marginRows, Optional<Board> board) {
        int sites = die.width() / site.width() - 2 * marginSites;
        int rows = die.height() / site.height() - 2 * marginRows;
        if (sites < 8 || rows < 2) {
            throw new LayoutException(String.format(Locale.ROOT, "a die of %.2f by %.2f µm is too small for two rows of cells",
                    die.width() / 1e3, die.height() / 1e3));
        }
        int x = marginSites * site.width();
        int y = marginRows * site.height();
        return new Outline(die, new Rect(x, y, x + sites * site.width(), y + rows * site.height()), board);
    }

    private static int grid(double um) {
        if (!(um > 0 && um <= 100_000)) {
            throw new LayoutException("the die's sides must lie between 0 and 100000 µm, not at " + um);
        }
        return (int) Math.round(um * 1000 / GRID) * GRID;
    }

    private String mend(double cells) {
        if (board.isEmpty()) {
            return "give it a larger die or a lower utilisation";
        }
        return board.get().tiles().entrySet().stream()
                .filter(tile -> cells < 0.8 * tile.getValue().widthNm() * tile.getValue().heightNm())
                .min((a, b) -> Long.compare(
                        (long) a.getValue().widthNm() * a.getValue().heightNm(), (long) b.getValue().widthNm() * b.getValue().heightNm()))
                .map(tile -> "the smallest tile with room for it is " + tile.getKey())
                .orElse("no TinyTapeout tile has room for it");
    }
}

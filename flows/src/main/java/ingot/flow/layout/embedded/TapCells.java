package ingot.flow.layout.embedded;

import ingot.pdk.PdkProcess;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.lef.LefLibrary;
import java.util.ArrayList;
import java.util.List;

/** Well taps, staggered from row to row, and end caps where the process has them. */
final class TapCells {
    private final LefLibrary lef;
    private final PdkProcess process;
    private final int siteWidth;

    TapCells(LefLibrary lef, PdkProcess process, int siteWidth) {
        this.lef = lef;
        this.process = process;
        this.siteWidth = siteWidth;
    }

    /** The fixed cells of all rows: no point of a row is farther from a tap of that row than the process allows. */
    List<FixedCell> place(List<Row> rows) {
        var cells = new ArrayList<FixedCell>();
        String tap = process.cells().tap();
        int tapSites = sites(tap);
        int reach = process.cells().tapDistanceNm() / siteWidth;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            int capSites = endCaps(cells, i, row);
            int first = capSites;
            int end = row.sites() - capSites - tapSites;
            int position = Math.min(end, first + (i % 2 == 0 ? reach : 0));
            int count = 0;
            while (true) {
                cells.add(new FixedCell("TAP_" + i + "_" + count++, tap, row.x() + position * siteWidth, row.y(), row.orientation()));
                if (position + tapSites + reach >= row.sites() - capSites) {
                    break;
                }
                position = Math.min(end, position + 2 * reach);
            }
        }
        return cells;
    }

    /** Caps both ends of a row; returns the sites that one takes. */
    private int endCaps(List<FixedCell> cells, int rowNumber, Row row) {
        if (process.cells().endCaps().isEmpty()) {
            return 0;
        }
        String left = process.cells().endCaps().getFirst();
        String right = process.cells().endCaps().getLast();
        var mirrored = row.orientation() == Orientation.N ? Orientation.FN : Orientation.S;
        int rightX = row.x() + (row.sites() - sites(right)) * siteWidth;
        cells.add(new FixedCell("CAP_" + rowNumber + "_L", left, row.x(), row.y(), row.orientation()));
        cells.add(new FixedCell("CAP_" + rowNumber + "_R", right, rightX, row.y(), mirrored));
        return Math.max(sites(left), sites(right));
    }

    private int sites(String master) {
        return lef.macro(master).width() / siteWidth;
    }
}

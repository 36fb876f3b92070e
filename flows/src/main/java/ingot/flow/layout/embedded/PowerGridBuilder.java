package ingot.flow.layout.embedded;

import ingot.pdk.PdkProcess;
import ingot.pdk.PowerGrid;
import ingot.pdk.geometry.Orientation;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.LefLibrary;
import java.util.ArrayList;
import java.util.List;

/** Rails along the row boundaries, straps across them, and a via stack wherever a strap crosses a rail of its net. */
final class PowerGridBuilder {
    private final PdkProcess process;
    private final PowerGrid grid;
    private final Outline outline;
    private final List<Row> rows;
    private final ViaStack stack;
    private final List<PowerShape> shapes = new ArrayList<>();

    PowerGridBuilder(LefLibrary lef, PdkProcess process, Outline outline, List<Row> rows) {
        this.process = process;
        this.grid = process.grid();
        this.outline = outline;
        this.rows = rows;
        this.stack = new ViaStack(lef, grid.railLayer(), grid.strapLayer());
    }

    List<PowerShape> build() {
        var rails = rails();
        shapes.addAll(rails);
        for (var strap : straps()) {
            shapes.add(strap);
            for (var rail : rails) {
                if (rail.net().equals(strap.net())) {
                    var crossing = new Rect(strap.rect().x0(), rail.rect().y0(), strap.rect().x1(), rail.rect().y1());
                    shapes.addAll(stack.at(strap.net(), crossing));
                }
            }
        }
        return shapes;
    }

    /** The rail below every row and the one above the last: ground below an upright row, power below a flipped one. */
    private List<PowerShape> rails() {
        var core = outline.core();
        var rails = new ArrayList<PowerShape>();
        int rowHeight = core.height() / rows.size();
        for (int i = 0; i <= rows.size(); i++) {
            boolean upright = i < rows.size() ? rows.get(i).orientation() == Orientation.N
                    : rows.getLast().orientation() == Orientation.FS;
            int y = core.y0() + i * rowHeight - grid.railWidthNm() / 2;
            var rect = new Rect(core.x0(), y, core.x1(), y + grid.railWidthNm());
            rails.add(new PowerShape(upright ? process.power().ground() : process.power().power(), grid.railLayer(), rect, false));
        }
        return rails;
    }

    private List<PowerShape> straps() {
        return outline.board().map(board -> {
            var stripes = board.stripes();
            return pairs(stripes.powerXNm(), stripes.groundXNm(), stripes.pitchNm(), stripes.widthNm());
        }).orElseGet(this::betweenTracks);
    }

    /** Straps centred between two tracks of their layer cost the fewest tracks. */
    private List<PowerShape> betweenTracks() {
        int width = grid.strapWidthNm();
        int toGround = width + grid.strapSpacingNm();
        int pitch = grid.strapPitchNm();
        int offset = 0;
        if (process.routesOn(grid.strapLayer())) {
            var tracks = process.routingLayer(grid.strapLayer());
            offset = Math.floorMod(tracks.offsetNm() + tracks.pitchNm() / 2, tracks.pitchNm());
            toGround = multiple(toGround, tracks.pitchNm());
            pitch = multiple(pitch, tracks.pitchNm());
        }
        var core = outline.core();
        int wanted = Math.min(grid.strapOffsetNm(), (core.width() - toGround) / 2);
        int step = process.routesOn(grid.strapLayer()) ? process.routingLayer(grid.strapLayer()).pitchNm() : 1;
        int center = offset + multiple(core.x0() + Math.max(wanted, width / 2) - offset, step);
        return pairs(center - width / 2, center - width / 2 + toGround, pitch, width);
    }

    private static int multiple(int value, int step) {
        return Math.ceilDiv(value, step) * step;
    }

    private List<PowerShape> pairs(int powerX, int groundX, int pitch, int width) {
        var core = outline.core();
        int low = core.y0() - grid.railWidthNm() / 2;
        int high = core.y1() + grid.railWidthNm() / 2;
        var straps = new ArrayList<PowerShape>();
        for (int n = 0; powerX + n * pitch + width <= core.x1(); n++) {
            int x = powerX + n * pitch;
            straps.add(new PowerShape(process.power().power(), grid.strapLayer(), new Rect(x, low, x + width, high), true));
            int g = groundX + n * pitch;
            if (g + width <= core.x1()) {
                straps.add(new PowerShape(process.power().ground(), grid.strapLayer(), new Rect(g, low, g + width, high), true));
            }
        }
        return straps;
    }
}

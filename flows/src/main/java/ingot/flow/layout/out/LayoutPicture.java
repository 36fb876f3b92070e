package ingot.flow.layout.out;

import ingot.flow.layout.embedded.FixedCell;
import ingot.pdk.PdkProcess;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.Layer;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.lef.Macro;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A picture of a block from its GDS file: cells by kind, metal by layer, no program needed. The same file always gives the same
 * bytes.
 */
public final class LayoutPicture {
    private static final int BACKGROUND = 0x10151C;
    private static final int LOGIC = 0x3A5068;
    private static final int STATE = 0x4C6B3C;
    private static final int CLOCK = 0x8A4B55;
    private static final int EMPTY = 0x1B232D;
    private static final int MARK = 0xFF3050;
    /** Metals from the lowest upwards. */
    private static final int[] METALS = {0x8C7A4A, 0x3F8FD2, 0xD05CA8, 0x4CC38A, 0xE8B04A, 0xB07CE8};
    /** Below this scale cells get a seam, so that each can be told from the next. */
    private static final double SEAM_NM_PER_PIXEL = 120;

    private final LefLibrary lef;
    private final PdkProcess process;
    private final GdsTop top;
    private final Raster raster;

    private LayoutPicture(LefLibrary lef, PdkProcess process, GdsTop top, Raster raster) {
        this.lef = lef;
        this.process = process;
        this.top = top;
        this.raster = raster;
    }

    /**
     * Draws the whole block as PNG.
     *
     * @param name of the top cell
     * @param longerSide pixels of the longer side
     */
    public static byte[] png(Path gds, String name, LefLibrary lef, PdkProcess process, int longerSide) {
        return png(gds, name, lef, process, longerSide, Optional.empty(), List.of());
    }

    /**
     * Draws a block or a part of it as PNG.
     *
     * @param window the part in nm; empty for everything
     * @param marks places to put a frame around
     */
    public static byte[] png(
            Path gds, String name, LefLibrary lef, PdkProcess process, int longerSide, Optional<Rect> window, List<Rect> marks) {
        var top = GdsTop.read(gds, name);
        var view = window.orElseGet(() -> outline(top, process));
        var picture = new LayoutPicture(lef, process, top, new Raster(view, longerSide, BACKGROUND));
        picture.cells();
        picture.metal();
        marks.forEach(picture::frame);
        return Png.encode(picture.raster);
    }

    private static Rect outline(GdsTop top, PdkProcess process) {
        return top.shapes().stream().filter(shape -> shape.layer().equals(process.boundary())).map(GdsTop.Shape::rect)
                .reduce(Rect::hull).or(() -> top.shapes().stream().map(GdsTop.Shape::rect).reduce(Rect::hull))
                .orElse(new Rect(0, 0, 1000, 1000));
    }

    private void cells() {
        boolean seams = raster.nmPerPixel() < SEAM_NM_PER_PIXEL;
        for (var reference : top.references()) {
            var macro = lef.macros().get(reference.master());
            if (macro != null) {
                var outline = placed(reference, macro, new Rect(0, 0, macro.width(), macro.height()));
                raster.fill(outline, color(macro), 0.85);
                if (seams) {
                    raster.fill(new Rect(outline.x0(), outline.y0(), outline.x0(), outline.y1()), BACKGROUND, 1);
                }
            }
        }
    }

    private int color(Macro macro) {
        if (macro.pins().stream().allMatch(pin -> process.power().pins().containsKey(pin.name()))) {
            return EMPTY;
        }
        if (process.cells().clockBuffers().stream().anyMatch(buffer -> buffer.cell().equals(macro.name()))) {
            return CLOCK;
        }
        boolean clocked = macro.pins().stream().anyMatch(pin -> pin.use() == ingot.pdk.lef.MacroPin.Use.CLOCK
                || pin.name().startsWith("CLK") || pin.name().startsWith("GATE"));
        return clocked ? STATE : LOGIC;
    }

    /** Pins of the cells and drawn metal, the lowest layer first. */
    private void metal() {
        var shapes = new HashMap<String, List<Rect>>();
        var layerOf = new HashMap<Object, String>();
        process.stream().forEach((layer, numbers) -> layerOf.put(numbers.drawing(), layer));
        top.shapes().forEach(shape -> add(shapes, layerOf.get(shape.layer()), shape.rect()));
        for (var reference : top.references()) {
            var macro = lef.macros().get(reference.master());
            if (macro != null && color(macro) != EMPTY) {
                macro.pins().forEach(pin -> pin.shapes().forEach(shape -> add(shapes, shape.layer(), placed(reference, macro, shape.rect()))));
            }
        }
        int level = 0;
        for (var layer : lef.layers()) {
            if (layer instanceof Layer.Routing) {
                int color = METALS[Math.min(level, METALS.length - 1)];
                double opacity = level == 0 ? 0.35 : 0.6;
                shapes.getOrDefault(layer.name(), List.of()).forEach(rect -> raster.fill(rect, color, opacity));
                level++;
            }
        }
    }

    private static void add(Map<String, List<Rect>> shapes, String layer, Rect rect) {
        if (layer != null) {
            shapes.computeIfAbsent(layer, key -> new ArrayList<>()).add(rect);
        }
    }

    private static Rect placed(FixedCell reference, Macro macro, Rect rect) {
        var origin = reference.orientation().apply(new Rect(0, 0, 0, 0), macro.width(), macro.height());
        return reference.orientation().apply(rect, macro.width(), macro.height())
                .shift(reference.x() - origin.x0(), reference.y() - origin.y0());
    }

    private void frame(Rect rect) {
        int line = (int) Math.max(1, 2 * raster.nmPerPixel());
        raster.fill(new Rect(rect.x0(), rect.y0(), rect.x1(), rect.y0() + line), MARK, 1);
        raster.fill(new Rect(rect.x0(), rect.y1() - line, rect.x1(), rect.y1()), MARK, 1);
        raster.fill(new Rect(rect.x0(), rect.y0(), rect.x0() + line, rect.y1()), MARK, 1);
        raster.fill(new Rect(rect.x1() - line, rect.y0(), rect.x1(), rect.y1()), MARK, 1);
    }
}

package ingot.flow.tinytapeout;

import ingot.flow.layout.out.GdsInspection;
import ingot.pdk.Board;
import ingot.pdk.PdkProcess;
import ingot.pdk.StreamLayer;
import ingot.pdk.geometry.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rules of a tile's GDS that need no rule deck. */
final class GdsRules {
    /** The mask grid. */
    private static final int GRID_NM = 5;
    private static final int SHOWN = 3;

    private final GdsInspection gds;
    private final String file;
    private final String top;
    private final Board board;
    private final PdkProcess process;
    private final Board.Tile tile;
    private final List<Defect> defects = new ArrayList<>();

    private GdsRules(GdsInspection gds, String file, String top, Board board, PdkProcess process, Board.Tile tile) {
        this.gds = gds;
        this.file = file;
        this.top = top;
        this.board = board;
        this.process = process;
        this.tile = tile;
    }

    static List<Defect> check(GdsInspection gds, String file, String top, Board board, PdkProcess process, Board.Tile tile) {
        var rules = new GdsRules(gds, file, top, board, process, tile);
        rules.cells();
        if (gds.names().contains(top)) {
            rules.layers();
            rules.outline();
            rules.shapes();
            rules.pinsOnMetal();
            rules.labels();
        }
        return rules.defects;
    }

    private void refused(String id, String place, String what, String mend) {
        defects.add(Defect.refused(id, place.isEmpty() ? file : file + ", " + place, what, mend));
    }

    private void cells() {
        if (gds.tops().size() != 1) {
            refused("TT051", "", "%d cells are called by no other: %s".formatted(gds.tops().size(), shown(gds.tops())),
                    "leave one top cell; delete the others or what they are left over from");
        } else if (!gds.tops().getFirst().equals(top)) {
            refused("TT051", "", "the top cell is `%s`".formatted(gds.tops().getFirst()), "call it `%s`, as info.yaml does".formatted(top));
        }
        var bad = gds.names().stream().filter(name -> name.contains("#") || name.contains("/")).toList();
        if (!bad.isEmpty()) {
            refused("TT057", "", "names of cells hold `#` or `/`: " + shown(bad), "rename them; letters, digits, `_` and `$` are safe");
        }
    }

    private void layers() {
        for (var layer : gds.layers()) {
            if (board.rules().forbiddenLayers().contains(layer)) {
                refused("TT052", "layer " + layer, "layer %s (met5) belongs to the chip's power grid".formatted(layer),
                        "use metals up to %s; power stripes too".formatted(board.highestLayer()));
            } else if (!board.rules().allows(layer)) {
                refused("TT056", "layer " + layer, "layer %s is none that the shuttle allows".formatted(layer),
                        "take it out of the GDS, or draw on the process's layers");
            }
        }
    }

    private void outline() {
        var wanted = new Rect(0, 0, tile.widthNm(), tile.heightNm());
        var drawn = gds.shapes(top).stream().filter(shape -> shape.layer().equals(process.boundary())).map(GdsInspection.Shape::bounds)
                .reduce(Rect::hull);
        if (drawn.isEmpty()) {
            refused("TT053", "", "there is no outline on layer " + process.boundary(), "draw prBoundary.boundary as %s".formatted(size(wanted)));
        } else if (!drawn.get().equals(wanted)) {
            refused("TT054", "layer " + process.boundary(), "the outline is %s".formatted(size(drawn.get())),
                    "the tile is %s with its corner at 0, 0; correct the outline, or `tiles` in info.yaml".formatted(size(wanted)));
        }
        var all = gds.bounds(top).orElse(wanted);
        if (drawn.isPresent() && !drawn.get().contains(all)) {
            refused("TT055", "", "shapes reach out of the tile, to %s".formatted(size(all)), "keep everything within the outline");
        }
    }

    private void shapes() {
        var empty = new ArrayList<String>();
        for (var name : gds.names()) {
            gds.shapes(name).stream().filter(shape -> shape.doubleArea() == 0).forEach(shape -> empty.add(place(shape.bounds()) + " in " + name));
        }
        if (!empty.isEmpty()) {
            refused("TT065", empty.getFirst(), "%d shapes have no area".formatted(empty.size()), "delete them");
        }
        var off = gds.shapes(top).stream().filter(shape -> isOffGrid(shape.points())).toList();
        if (!off.isEmpty()) {
            refused("TT069", place(off.getFirst().bounds()) + ", layer " + off.getFirst().layer(), "%d shapes do not lie on the grid of 5 nm".formatted(off.size()),
                    "move their corners to multiples of 0.005 um");
        }
        gds.origins(top).stream().filter(GdsRules::isOffGrid).findFirst().ifPresent(origin -> refused("TT069",
                place(new Rect(origin[0], origin[1], origin[0], origin[1])), "a cell does not lie on the grid of 5 nm", "move it to multiples of 0.005 um"));
    }

    private static boolean isOffGrid(int[] points) {
        for (int point : points) {
            if (point % GRID_NM != 0) {
                return true;
            }
        }
        return false;
    }

    /** What is drawn for pins must be metal, too. */
    private void pinsOnMetal() {
        for (var layer : process.stream().values()) {
            if (layer.pin() != null && !layer.pin().equals(layer.drawing())) {
                for (var shape : gds.shapes(top)) {
                    if (shape.layer().equals(layer.pin()) && !covered(shape.bounds(), layer)) {
                        refused("TT066", place(shape.bounds()) + ", layer " + shape.layer(), "a pin shape has no metal on layer %s under it".formatted(layer.drawing()),
                                "draw the metal, or delete the pin shape");
                    }
                }
            }
        }
    }

    private boolean covered(Rect rect, StreamLayer layer) {
        return Cover.of(rect, gds.boxes(top, layer.drawing(), rect));
    }

    /** Texts at the top name nets; one that names none of the tile's ports is a leftover, or shorts two names. */
    private void labels() {
        var power = List.of("VPWR", "VDPWR", "VGND", "VAPWR");
        var stray = gds.labels(top).stream().filter(label -> !board.pins().names().contains(label.text()) && !power.contains(label.text())
                && !label.text().matches("ua\\[[0-7]]")).toList();
        if (!stray.isEmpty()) {
            var label = stray.getFirst();
            defects.add(Defect.overlooked("TT070", file + ", " + place(new Rect(label.x(), label.y(), label.x(), label.y())),
                    "%d texts name no port of a tile: %s".formatted(stray.size(), shown(stray.stream().map(GdsInspection.Label::text).distinct().toList())),
                    "delete them; extraction takes them for ports"));
        }
    }

    private static String shown(List<String> all) {
        return String.join(", ", all.subList(0, Math.min(SHOWN, all.size()))) + (all.size() > SHOWN ? ", ..." : "");
    }

    private static String place(Rect rect) {
        return String.format(Locale.ROOT, "x %.3f um, y %.3f um", rect.x0() / 1e3, rect.y0() / 1e3);
    }

    private static String size(Rect rect) {
        return String.format(Locale.ROOT, "%.3f, %.3f to %.3f, %.3f um", rect.x0() / 1e3, rect.y0() / 1e3, rect.x1() / 1e3, rect.y1() / 1e3);
    }
}

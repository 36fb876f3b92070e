package ingot.flow.tinytapeout;

import ingot.flow.layout.out.GdsInspection;
import ingot.pdk.Board;
import ingot.pdk.PdkProcess;
import ingot.pdk.geometry.Rect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rules of a tile's LEF: outline, signal pins where the chip expects them, power stripes; and that the GDS has the same. */
final class LefRules {
    private final LefAbstract lef;
    private final String file;
    private final Board board;
    private final Board.Tile tile;
    private final List<Defect> defects = new ArrayList<>();

    private LefRules(LefAbstract lef, String file, Board board, Board.Tile tile) {
        this.lef = lef;
        this.file = file;
        this.board = board;
        this.tile = tile;
    }

    static List<Defect> check(LefAbstract lef, String file, Board board, Board.Tile tile) {
        var rules = new LefRules(lef, file, board, tile);
        rules.outline();
        rules.signals();
        rules.power();
        rules.overlaps();
        return rules.defects;
    }

    /** Where each signal pin of a tile lies. */
    static Map<String, Rect> places(Board board, Board.Tile tile) {
        var template = board.pins();
        var places = new HashMap<String, Rect>();
        for (int k = 0; k < template.names().size(); k++) {
            int x = template.firstCenterXNm() + k * template.stepXNm() - template.widthNm() / 2;
            places.put(template.names().get(k), new Rect(x, tile.heightNm() - template.depthNm(), x + template.widthNm(), tile.heightNm()));
        }
        return places;
    }

    private void refused(String id, String place, String what, String mend) {
        defects.add(Defect.refused(id, file + place, what, mend));
    }

    private void outline() {
        lef.complaints().forEach(complaint -> refused("TT067", "", complaint, "write the LEF as `ingot tt harden` does: one macro, numbers like 0.300"));
        if (!lef.size().isEmpty() && !lef.size().equals(List.of(tile.widthNm(), tile.heightNm()))) {
            refused("TT058", "", String.format(Locale.ROOT, "SIZE is %.3f BY %.3f", lef.size().get(0) / 1e3, lef.size().get(1) / 1e3),
                    String.format(Locale.ROOT, "the tile is %.3f BY %.3f; lay out again for it, or correct `tiles`", tile.widthNm() / 1e3, tile.heightNm() / 1e3));
        }
        if (!lef.origin().isEmpty() && !lef.origin().equals(List.of(0, 0))) {
            refused("TT058", "", "ORIGIN is not 0.000 0.000", "put the tile's lower left corner at the origin");
        }
    }

    private void signals() {
        var places = places(board, tile);
        for (var name : board.pins().names()) {
            var pin = lef.pins().get(name);
            if (pin == null || pin.shapes().isEmpty()) {
                refused("TT059", "", "the pin `%s` is missing".formatted(name), "every tile has all 43 pins, also unused ones");
            } else if (pin.shapes().size() > 1) {
                refused("TT061", ":" + pin.line(), "the pin `%s` has %d rectangles".formatted(name, pin.shapes().size()), "leave the one of the template");
            } else if (!pin.shapes().getFirst().equals(new LefAbstract.LayerShape(board.pins().layer(), places.get(name)))) {
                refused("TT061", ":" + pin.line(), "the pin `%s` is at %s".formatted(name, text(pin.shapes().getFirst())),
                        "the chip expects it at " + text(new LefAbstract.LayerShape(board.pins().layer(), places.get(name))));
            }
        }
        lef.pins().forEach((name, pin) -> {
            if (!places.containsKey(name) && !isPower(name)) {
                refused("TT060", ":" + pin.line(), "a tile has no pin `%s`".formatted(name), "remove it; bring the signal to a pin of the template");
            }
        });
    }

    private static boolean isPower(String name) {
        return List.of("VGND", "VPWR", "VDPWR").contains(name);
    }

    private void power() {
        supply(lef.pins().containsKey("VDPWR") && !lef.pins().containsKey("VPWR") ? "VDPWR" : "VPWR", "POWER");
        supply("VGND", "GROUND");
    }

    private void supply(String name, String use) {
        var pin = lef.pins().get(name);
        if (pin == null || pin.shapes().isEmpty()) {
            refused("TT062", "", "the power pin `%s` is missing".formatted(name), "draw at least one vertical stripe on %s over the tile's height, with a pin"
                    .formatted(board.stripes().layer()));
            return;
        }
        if (!pin.use().equals(use)) {
            refused("TT062", ":" + pin.line(), "`%s` is not USE %s".formatted(name, use), "write `USE %s ;` in the pin".formatted(use));
        }
        var rules = board.rules();
        for (var shape : pin.shapes()) {
            var rect = shape.rect();
            if (!shape.layer().equals(board.stripes().layer())) {
                refused("TT062", ":" + pin.line(), "`%s` is on %s".formatted(name, shape.layer()), "power stripes are on " + board.stripes().layer());
            } else if (rect.width() < rules.powerWidthNm()) {
                refused("TT062", ":" + pin.line(), "a stripe of `%s` is %.3f um wide".formatted(name, rect.width() / 1e3),
                        "at least %.3f um".formatted(rules.powerWidthNm() / 1e3));
            } else if (rect.y0() > rules.powerEdgeNm() || tile.heightNm() - rect.y1() > rules.powerEdgeNm()) {
                refused("TT062", ":" + pin.line(), "a stripe of `%s` at x %.3f um ends more than 10 um from an edge".formatted(name, rect.x0() / 1e3),
                        "draw it from the bottom to the top of the tile");
            } else if (rect.x0() < 0 || rect.x1() > tile.widthNm() || rect.y0() < 0 || rect.y1() > tile.heightNm()) {
                refused("TT062", ":" + pin.line(), "a stripe of `%s` reaches out of the tile".formatted(name), "keep it inside");
            }
        }
    }

    /** Also pins that only touch are one for the precheck. */
    private void overlaps() {
        var pins = List.copyOf(lef.pins().entrySet());
        for (int i = 0; i < pins.size(); i++) {
            for (var other : pins.subList(i + 1, pins.size())) {
                var one = pins.get(i);
                if (one.getValue().shapes().stream().anyMatch(a -> other.getValue().shapes().stream()
                        .anyMatch(b -> a.layer().equals(b.layer()) && a.rect().touches(b.rect())))) {
                    refused("TT063", ":" + one.getValue().line(), "the pins `%s` and `%s` touch".formatted(one.getKey(), other.getKey()), "keep them apart");
                }
            }
        }
    }

    /** Every pin of the LEF must lie on the pin layer of the GDS's top cell. */
    static List<Defect> against(LefAbstract lef, GdsInspection gds, String file, String top, PdkProcess process) {
        var defects = new ArrayList<Defect>();
        lef.pins().forEach((name, pin) -> pin.shapes().forEach(shape -> {
            var stream = process.stream().get(shape.layer());
            var drawn = gds.shapes(top).stream().filter(candidate -> stream != null && candidate.layer().equals(stream.pin()))
                    .map(GdsInspection.Shape::bounds).toList();
            if (!Cover.of(shape.rect(), drawn)) {
                defects.add(Defect.refused("TT064", file, "the GDS has no pin shape for `%s` at %s".formatted(name, text(shape)),
                        "draw it on layer %s of the top cell, not in a cell below".formatted(stream == null ? "x/16" : stream.pin())));
            }
        }));
        return defects;
    }

    private static String text(LefAbstract.LayerShape shape) {
        var rect = shape.rect();
        return String.format(Locale.ROOT, "%s %.3f %.3f %.3f %.3f", shape.layer(), rect.x0() / 1e3, rect.y0() / 1e3, rect.x1() / 1e3, rect.y1() / 1e3);
    }
}

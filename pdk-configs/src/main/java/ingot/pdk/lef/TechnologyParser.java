package ingot.pdk.lef;

import ingot.pdk.geometry.Rect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Layers, vias and sites of a technology LEF. */
final class TechnologyParser {
    private final List<Layer> layers = new ArrayList<>();
    private final Map<String, Via> vias = new LinkedHashMap<>();
    private final Map<String, Site> sites = new LinkedHashMap<>();

    List<Layer> layers() {
        return layers;
    }

    Map<String, Via> vias() {
        return Map.copyOf(vias);
    }

    Map<String, Site> sites() {
        return Map.copyOf(sites);
    }

    void site(LefTokens tokens) {
        String name = tokens.word();
        int width = 0;
        int height = 0;
        for (String word = tokens.word(); !word.equals("END"); word = tokens.word()) {
            var words = tokens.statement();
            if (word.equals("SIZE")) {
                width = tokens.nm(words.get(0));
                height = tokens.nm(words.get(2));
            }
        }
        tokens.word();
        sites.put(name, new Site(name, width, height));
    }

    void layer(LefTokens tokens) {
        var layer = new LayerParser(tokens, tokens.word()).layer();
        layers.removeIf(old -> old.name().equals(layer.name()));
        layers.add(layer);
    }

    /** A fixed via. Where it names no resistance, it is that of its cuts in parallel. */
    void via(LefTokens tokens) {
        String name = tokens.word();
        var shapes = new ArrayList<LayerRect>();
        double resistance = Double.NaN;
        String layer = null;
        for (String word = tokens.word(); !word.equals("END"); word = tokens.word()) {
            if (word.equals("DEFAULT")) {
                continue;
            }
            var words = tokens.statement();
            switch (word) {
                case "LAYER" -> layer = words.getFirst();
                case "RECT" -> shapes.add(new LayerRect(layer, rect(tokens, words)));
                case "RESISTANCE" -> resistance = tokens.number(words.getFirst());
                default -> { }
            }
        }
        tokens.word();
        vias.put(name, new Via(name, List.copyOf(shapes), Double.isNaN(resistance) ? cutResistance(shapes) : resistance));
    }

    private double cutResistance(List<LayerRect> shapes) {
        for (var layer : layers) {
            if (layer instanceof Layer.Cut cut) {
                long cuts = shapes.stream().filter(shape -> shape.layer().equals(cut.name())).count();
                if (cuts > 0) {
                    return cut.resistanceOhms() / cuts;
                }
            }
        }
        return 0;
    }

    /** The rectangle of the last four words (a MASK may come before them). */
    static Rect rect(LefTokens tokens, List<String> words) {
        int n = words.size();
        if (n < 4) {
            throw tokens.error("RECT needs four coordinates");
        }
        int x0 = tokens.nm(words.get(n - 4));
        int y0 = tokens.nm(words.get(n - 3));
        int x1 = tokens.nm(words.get(n - 2));
        int y1 = tokens.nm(words.get(n - 1));
        return new Rect(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
    }
}

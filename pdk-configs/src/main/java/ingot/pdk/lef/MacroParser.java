package ingot.pdk.lef;

import ingot.pdk.geometry.Polygons;
import ingot.pdk.geometry.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One {@code MACRO} section. */
final class MacroParser {
    private final LefTokens tokens;
    private final String name;
    private String macroClass = "";
    private String site = "";
    private int originX;
    private int originY;
    private int width;
    private int height;
    private final List<MacroPin> pins = new ArrayList<>();
    private final List<LayerRect> obstructions = new ArrayList<>();

    MacroParser(LefTokens tokens) {
        this.tokens = tokens;
        this.name = tokens.word();
    }

    Macro macro() {
        for (String word = tokens.word(); !word.equals("END"); word = tokens.word()) {
            switch (word) {
                case "PIN" -> pins.add(pin());
                case "OBS" -> shapes(obstructions);
                case "DENSITY" -> shapes(new ArrayList<>());
                default -> statement(word, tokens.statement());
            }
        }
        String end = tokens.word();
        if (!end.equals(name)) {
            throw tokens.error("macro " + name + " ends with END " + end);
        }
        return new Macro(name, macroClass, site, width, height, List.copyOf(pins), List.copyOf(obstructions));
    }

    private void statement(String word, List<String> words) {
        switch (word) {
            case "CLASS" -> macroClass = String.join(" ", words).toUpperCase(Locale.ROOT);
            case "ORIGIN" -> {
                originX = tokens.nm(words.get(0));
                originY = tokens.nm(words.get(1));
            }
            case "SIZE" -> {
                width = tokens.nm(words.get(0));
                height = tokens.nm(words.get(2));
            }
            case "SITE" -> site = words.getFirst();
            default -> { }
        }
    }

    private MacroPin pin() {
        String pinName = tokens.word();
        var direction = MacroPin.Direction.INOUT;
        var use = MacroPin.Use.SIGNAL;
        var shapes = new ArrayList<LayerRect>();
        double gate = 0;
        double diffusion = 0;
        for (String word = tokens.word(); !word.equals("END"); word = tokens.word()) {
            if (word.equals("PORT")) {
                shapes(shapes);
                continue;
            }
            var words = tokens.statement();
            switch (word) {
                case "DIRECTION" -> direction = direction(words.getFirst());
                case "USE" -> use = use(words.getFirst());
                case "ANTENNAGATEAREA" -> gate = Math.max(gate, tokens.number(words.getFirst()));
                case "ANTENNADIFFAREA" -> diffusion = Math.max(diffusion, tokens.number(words.getFirst()));
                default -> { }
            }
        }
        tokens.word();
        return new MacroPin(pinName, direction, use, List.copyOf(shapes), gate, diffusion);
    }

    private static MacroPin.Direction direction(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "INPUT" -> MacroPin.Direction.INPUT;
            case "OUTPUT" -> MacroPin.Direction.OUTPUT;
            default -> MacroPin.Direction.INOUT;
        };
    }

    private static MacroPin.Use use(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "POWER" -> MacroPin.Use.POWER;
            case "GROUND" -> MacroPin.Use.GROUND;
            case "CLOCK" -> MacroPin.Use.CLOCK;
            default -> MacroPin.Use.SIGNAL;
        };
    }

    /** The rectangles of a {@code PORT} or {@code OBS} section, up to its {@code END}; polygons are cut into rectangles. */
    private void shapes(List<LayerRect> into) {
        String layer = "";
        for (String word = tokens.word(); !word.equals("END"); word = tokens.word()) {
            var words = tokens.statement();
            switch (word) {
                case "LAYER" -> layer = words.getFirst();
                case "RECT" -> into.add(new LayerRect(layer, shifted(TechnologyParser.rect(tokens, words))));
                case "POLYGON" -> {
                    for (var rect : polygon(words)) {
                        into.add(new LayerRect(layer, shifted(rect)));
                    }
                }
                default -> { }
            }
        }
    }

    private Rect shifted(Rect rect) {
        return rect.shift(originX, originY);
    }

    private List<Rect> polygon(List<String> words) {
        int first = words.getFirst().equals("MASK") ? 2 : 0;
        int n = (words.size() - first) / 2;
        int[] x = new int[n];
        int[] y = new int[n];
        for (int i = 0; i < n; i++) {
            x[i] = tokens.nm(words.get(first + 2 * i));
            y[i] = tokens.nm(words.get(first + 2 * i + 1));
        }
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            if (x[i] != x[j] && y[i] != y[j]) {
                throw tokens.error("macro " + name + " has a polygon with a slanted edge; only horizontal and vertical ones can be read");
            }
        }
        return Polygons.rectangles(x, y);
    }
}

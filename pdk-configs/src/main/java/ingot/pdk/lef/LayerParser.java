package ingot.pdk.lef;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** One {@code LAYER} section. */
final class LayerParser {
    private final LefTokens tokens;
    private final String name;
    private String type = "";
    private Layer.RoutingDirection direction = Layer.RoutingDirection.HORIZONTAL;
    private int pitchX;
    private int pitchY;
    private int offsetX;
    private int offsetY;
    private int width;
    private int spacing;
    private final List<Layer.WideSpacing> wideSpacings = new ArrayList<>();
    private long minArea;
    private long minEnclosedArea;
    private double sheetOhms;
    private double resistanceOhms;
    private double areaCapacitance;
    private double edgeCapacitance;
    private int thickness;
    private OptionalDouble antennaSideRatio = OptionalDouble.empty();
    private List<double[]> antennaDiffSideRatio = List.of();
    private OptionalDouble antennaRatio = OptionalDouble.empty();
    private List<double[]> antennaDiffRatio = List.of();

    LayerParser(LefTokens tokens, String name) {
        this.tokens = tokens;
        this.name = name;
    }

    Layer layer() {
        for (String word = tokens.word(); !word.equals("END"); word = tokens.word()) {
            statement(word, tokens.statement());
        }
        String end = tokens.word();
        if (!end.equals(name)) {
            throw tokens.error("layer " + name + " ends with END " + end);
        }
        return switch (type) {
            case "ROUTING" -> new Layer.Routing(name, direction, pitchX, pitchY, offsetX, offsetY, width, spacing,
                    List.copyOf(wideSpacings), minArea, minEnclosedArea, sheetOhms, areaCapacitance, edgeCapacitance, thickness,
                    antennaSideRatio, antennaDiffSideRatio);
            case "CUT" -> new Layer.Cut(name, width, spacing, resistanceOhms, antennaRatio, antennaDiffRatio);
            default -> new Layer.Other(name, type);
        };
    }

    private void statement(String word, List<String> words) {
        switch (word) {
            case "TYPE" -> type = words.getFirst().toUpperCase(Locale.ROOT);
            case "DIRECTION" -> direction = Layer.RoutingDirection.valueOf(words.getFirst().toUpperCase(Locale.ROOT));
            case "PITCH" -> {
                pitchX = tokens.nm(words.getFirst());
                pitchY = tokens.nm(words.getLast());
            }
            case "OFFSET" -> {
                offsetX = tokens.nm(words.getFirst());
                offsetY = tokens.nm(words.getLast());
            }
            case "WIDTH" -> width = tokens.nm(words.getFirst());
            case "SPACING" -> spacing(words);
            case "SPACINGTABLE" -> spacingTable(words);
            case "AREA" -> minArea = tokens.nm2(words.getFirst());
            case "MINENCLOSEDAREA" -> minEnclosedArea = tokens.nm2(words.getFirst());
            case "THICKNESS" -> thickness = tokens.nm(words.getFirst());
            case "RESISTANCE" -> {
                if (words.getFirst().equals("RPERSQ")) {
                    sheetOhms = tokens.number(words.get(1));
                } else {
                    resistanceOhms = tokens.number(words.getFirst());
                }
            }
            case "CAPACITANCE" -> areaCapacitance = tokens.number(words.getLast());
            case "EDGECAPACITANCE" -> edgeCapacitance = tokens.number(words.getFirst());
            case "ANTENNASIDEAREARATIO" -> antennaSideRatio = OptionalDouble.of(tokens.number(words.getFirst()));
            case "ANTENNADIFFSIDEAREARATIO" -> antennaDiffSideRatio = points(words);
            case "ANTENNAAREARATIO" -> antennaRatio = OptionalDouble.of(tokens.number(words.getFirst()));
            case "ANTENNADIFFAREARATIO" -> antennaDiffRatio = points(words);
            default -> { }
        }
    }

    /** {@code SPACING s}, or {@code SPACING s RANGE w w2} for wires from {@code w} wide; other forms say more than we ask. */
    private void spacing(List<String> words) {
        if (words.size() == 1) {
            spacing = Math.max(spacing, tokens.nm(words.getFirst()));
        } else if (words.get(1).equals("RANGE")) {
            wideSpacings.add(new Layer.WideSpacing(tokens.nm(words.get(2)), tokens.nm(words.getFirst())));
        }
    }

    /** {@code PARALLELRUNLENGTH l… WIDTH w s… WIDTH w s…}; of several run lengths the longest, which asks most. */
    private void spacingTable(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals("WIDTH")) {
                int last = i + 1;
                while (last + 1 < words.size() && !words.get(last + 1).equals("WIDTH")) {
                    last++;
                }
                int from = tokens.nm(words.get(i + 1));
                int space = tokens.nm(words.get(last));
                if (from == 0) {
                    spacing = space;
                } else {
                    wideSpacings.add(new Layer.WideSpacing(from, space));
                }
                i = last;
            }
        }
    }

    /** {@code PWL ( ( x y ) ( x y ) )}, or one number that holds for every diffusion area. */
    private List<double[]> points(List<String> words) {
        if (!words.getFirst().equals("PWL")) {
            return List.of(new double[] {0, tokens.number(words.getFirst())});
        }
        var numbers = String.join(" ", words.subList(1, words.size())).replace('(', ' ').replace(')', ' ').strip().split("\\s+");
        var points = new ArrayList<double[]>();
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            points.add(new double[] {tokens.number(numbers[i]), tokens.number(numbers[i + 1])});
        }
        return List.copyOf(points);
    }
}

package ingot.pdk.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How far metal must reach over cuts, by the name of the cut layer, from the text of a technology LEF. Distances are nm. */
record CutEnclosures(Map<String, Enclosure> below, Map<String, Enclosure> above, int gridNm) {
    private static final Pattern LAYER = Pattern.compile("(?ms)^\\s*LAYER\\s+(\\w+)\\s*$(.*?)^\\s*END\\s+\\1\\s*$");
    private static final Pattern ENCLOSURE = Pattern.compile("(?m)^\\s*ENCLOSURE\\s+(BELOW|ABOVE)\\s+([0-9.]+)\\s+([0-9.]+)");
    private static final Pattern GRID = Pattern.compile("(?m)^\\s*MANUFACTURINGGRID\\s+([0-9.]+)");
    private static final int USUAL_GRID_NM = 5;

    /** All sides keep {@code leastNm}; the two sides of one direction keep {@code mostNm}. */
    record Enclosure(int leastNm, int mostNm) {}

    static CutEnclosures parse(String lef) {
        var below = new HashMap<String, Enclosure>();
        var above = new HashMap<String, Enclosure>();
        LAYER.matcher(lef).results().forEach(layer -> ENCLOSURE.matcher(layer.group(2)).results().forEach(found -> {
            int first = nm(found.group(2));
            int second = nm(found.group(3));
            (found.group(1).equals("BELOW") ? below : above).put(layer.group(1), new Enclosure(Math.min(first, second), Math.max(first, second)));
        }));
        var grid = GRID.matcher(lef);
        return new CutEnclosures(Map.copyOf(below), Map.copyOf(above), grid.find() ? nm(grid.group(1)) : USUAL_GRID_NM);
    }

    private static int nm(String um) {
        return (int) Math.round(Double.parseDouble(um) * 1000);
    }

    Optional<Enclosure> ofLower(String cut) {
        return Optional.ofNullable(below.get(cut));
    }

    Optional<Enclosure> ofUpper(String cut) {
        return Optional.ofNullable(above.get(cut));
    }
}

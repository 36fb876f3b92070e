package ingot.flow.tinytapeout;

import ingot.pdk.geometry.Rect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The abstract of a tile as the shuttle's precheck reads it: line by line, every number with a point and three decimals, a layer's
 * rectangles directly behind it.
 *
 * @param origin and {@code size} in nm, x and y; empty where the file does not say
 * @param complaints what that reader would stumble over, with the line's number
 */
record LefAbstract(List<Integer> origin, List<Integer> size, Map<String, Pin> pins, List<String> complaints) {
    /**
     * A pin.
     *
     * @param use of the line {@code USE}; {@code line} where the pin begins
     */
    record Pin(String use, List<LayerShape> shapes, int line) {}

    /** A rectangle of a pin. */
    record LayerShape(String layer, Rect rect) {}

    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d{3,}");

    static LefAbstract read(Path file, String macro) throws IOException {
        return new Reader().read(Files.readAllLines(file), macro);
    }

    /** Keeps the place in the file. */
    private static final class Reader {
        private final List<String> complaints = new ArrayList<>();
        private final Map<String, Pin> pins = new LinkedHashMap<>();
        private List<Integer> origin = List.of();
        private List<Integer> size = List.of();
        private String pin;
        private String layer = "";
        private int number;

        LefAbstract read(List<String> lines, String macro) {
            boolean inside = false;
            boolean found = false;
            for (var line : lines) {
                number++;
                var words = line.strip().split("\\s+");
                if (words[0].equals("MACRO")) {
                    inside = words.length > 1 && words[1].equals(macro);
                    found |= inside;
                } else if (inside) {
                    accept(words);
                }
            }
            if (!found) {
                complaints.add("there is no MACRO " + macro);
            }
            return new LefAbstract(origin, size, pins, complaints);
        }

        private void accept(String[] words) {
            switch (words[0]) {
                case "ORIGIN" -> origin = numbers(words, 1, 2);
                case "SIZE" -> size = numbers(words, 1, 3);
                case "PIN" -> {
                    pin = words[1];
                    pins.put(pin, new Pin("", new ArrayList<>(), number));
                }
                case "USE" -> pins.computeIfPresent(pin == null ? "" : pin, (name, old) -> new Pin(words[1], old.shapes(), old.line()));
                case "LAYER" -> layer = words[1];
                case "RECT" -> rectangle(words);
                case "OBS" -> pin = null;
                case "END" -> {
                    if (words.length > 1 && words[1].equals(pin)) {
                        pin = null;
                    }
                }
                default -> { }
            }
        }

        private void rectangle(String[] words) {
            var corners = numbers(words, 1, 2, 3, 4);
            if (pin != null && corners.size() == 4 && corners.get(0) <= corners.get(2) && corners.get(1) <= corners.get(3)) {
                pins.get(pin).shapes().add(new LayerShape(layer, new Rect(corners.get(0), corners.get(1), corners.get(2), corners.get(3))));
            } else if (pin != null) {
                complaints.add("line %d: the corners of a rectangle are out of order".formatted(number));
            }
        }

        private List<Integer> numbers(String[] words, int... places) {
            var found = new ArrayList<Integer>();
            for (int place : places) {
                var word = place < words.length ? words[place] : "";
                if (NUMBER.matcher(word).matches()) {
                    found.add((int) Math.round(Double.parseDouble(word) * 1000));
                } else if (pin != null || !words[0].equals("RECT")) {
                    complaints.add("line %d: `%s` has no three decimals".formatted(number, word));
                    return List.of();
                }
            }
            return found;
        }
    }
}

package ingot.flow.characterize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The transistors of a cell's SPICE netlist, and whether another netlist is the same. */
record SpiceNetlist(String cell, List<String> ports, List<Element> elements) {
    private static final Pattern WIDTH = Pattern.compile("\\bw=([0-9.eE+-]+)(u?)");
    private static final int ROUNDS = 12;

    /** One transistor, source and drain in no order. */
    record Element(boolean pChannel, double widthUm, String gate, String one, String other) {}

    /** All subcircuits of a file's text by name; what is no transistor is left out. */
    static Map<String, SpiceNetlist> parse(String text) {
        var cells = new HashMap<String, SpiceNetlist>();
        SpiceNetlist open = null;
        for (var line : text.replaceAll("\r?\n\\+", " ").split("\n")) {
            var words = line.trim().split("\\s+");
            if (words[0].equalsIgnoreCase(".subckt")) {
                open = new SpiceNetlist(words[1], List.of(words).subList(2, words.length), new ArrayList<>());
                cells.put(open.cell, open);
            } else if (words[0].equalsIgnoreCase(".ends")) {
                open = null;
            } else if (open != null && words.length > 6 && words[5].contains("fet_")) {
                var width = WIDTH.matcher(line);
                if (width.find()) {
                    double value = Double.parseDouble(width.group(1)) * (width.group(2).isEmpty() ? 1e6 : 1);
                    // files say w=650000u for 0.65 µm where the models scale by 1e-6
                    double um = value >= 1000 ? value * 1e-6 : value;
                    open.elements.add(new Element(words[5].contains("pfet"), um, words[2], words[1], words[3]));
                }
            }
        }
        return cells;
    }

    /**
     * How the extracted netlist differs; empty when the two have the same transistors on the same nets. Nets are told apart by what hangs
     * on them, refined round by round; transistors in parallel count as one of their summed width.
     */
    String difference(CellNetlist extracted) {
        var drawn = extracted.transistors().stream()
                .map(t -> new Element(t.pChannel(), t.width(), t.gate(), t.source().net(), t.drain().net())).toList();
        if (drawn.size() != elements.size()) {
            return "the layout has %d transistors, the SPICE netlist %d".formatted(drawn.size(), elements.size());
        }
        var here = signature(elements);
        var there = signature(drawn);
        return here.equals(there) ? "" : "layout and SPICE netlist connect their transistors differently";
    }

    private Map<Integer, Integer> signature(List<Element> devices) {
        var colour = new HashMap<String, Integer>();
        for (var device : devices) {
            for (var net : List.of(device.gate, device.one, device.other)) {
                colour.put(net, ports.contains(net) ? net.hashCode() : 1);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            var sums = new HashMap<String, Integer>();
            for (var device : devices) {
                int type = Boolean.hashCode(device.pChannel) * 31 + (int) Math.round(device.widthUm * 1000);
                int gate = colour.get(device.gate);
                int one = colour.get(device.one);
                int other = colour.get(device.other);
                sums.merge(device.gate, mix(type, 7, one + other, one * other), Integer::sum);
                sums.merge(device.one, mix(type, gate, other, 3), Integer::sum);
                sums.merge(device.other, mix(type, gate, one, 3), Integer::sum);
            }
            sums.forEach((net, sum) -> colour.merge(net, sum, (old, more) -> mix(old, more, 5, 1)));
        }
        var count = new TreeMap<Integer, Integer>();
        colour.values().forEach(value -> count.merge(value, 1, Integer::sum));
        return count;
    }

    private static int mix(int... values) {
        return Arrays.hashCode(values);
    }
}

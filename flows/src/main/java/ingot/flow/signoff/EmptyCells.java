package ingot.flow.signoff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Cells in which Magic found no device, although the library has one: antenna diodes in releases that do not know their marker. Magic
 * calls them in the extracted netlist but leaves out their definitions, so that nobody knows which pin is which. Their pins, in
 * the order of the calls, are in the files of the extraction; their inside is taken from the library. What is compared is then how
 * they are connected.
 *
 * @param pins names of the pins in order, by cell
 */
record EmptyCells(Map<String, List<String>> pins) {
    private static final String EXTRACT = ".ext";
    private static final String SUBCIRCUIT = ".subckt ";

    /** Reads the pins of all extracted cells in {@code folder}. */
    static EmptyCells read(Path folder) throws IOException {
        var pins = new TreeMap<String, List<String>>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(file -> file.toString().endsWith(EXTRACT)).toList()) {
                var name = file.getFileName().toString();
                pins.put(name.substring(0, name.length() - EXTRACT.length()), ports(file));
            }
        }
        return new EmptyCells(pins);
    }

    /** A line is {@code port "A" 3 ...}: name, place in the order, and a rectangle; a pin of several shapes has several lines. */
    private static List<String> ports(Path extract) throws IOException {
        var byPlace = new TreeMap<Integer, String>();
        for (var line : Files.readAllLines(extract, StandardCharsets.ISO_8859_1)) {
            if (line.startsWith("port \"")) {
                int end = line.indexOf('"', 6);
                byPlace.put(Integer.valueOf(line.substring(end + 2).split(" ")[0]), line.substring(6, end));
            }
        }
        return new ArrayList<>(byPlace.values());
    }

    /**
     * Adds to {@code netlist} the definition of every cell that it calls and does not define.
     *
     * @param library SPICE netlists of the cells; a cell that has no device there either, such as a filler, stays undefined
     */
    void define(Path netlist, Path library) throws IOException {
        var missing = calls(netlist);
        missing.retainAll(pins.keySet());
        var bodies = bodies(library, missing);
        Files.writeString(netlist, bodies.entrySet().stream()
                .map(cell -> ".subckt %s %s\n%s.ends\n".formatted(cell.getKey(), String.join(" ", pins.get(cell.getKey())), cell.getValue()))
                .collect(Collectors.joining("\n", "\n", "")), StandardOpenOption.APPEND);
    }

    /** Names of the cells that are called and not defined. The name is the last word of a call. */
    private static Set<String> calls(Path netlist) throws IOException {
        var called = new TreeSet<String>();
        var defined = new TreeSet<String>();
        try (var lines = Files.lines(netlist, StandardCharsets.ISO_8859_1)) {
            lines.forEach(line -> {
                if (line.startsWith(SUBCIRCUIT)) {
                    defined.add(line.split(" ")[1]);
                } else if (!line.isEmpty() && !line.startsWith("*")) {
                    called.add(line.substring(line.lastIndexOf(' ') + 1));
                }
            });
        }
        called.removeAll(defined);
        return called;
    }

    /** What stands between {@code .subckt} and {@code .ends} in the library, where that is something. */
    private static Map<String, String> bodies(Path library, Set<String> cells) throws IOException {
        var bodies = new TreeMap<String, String>();
        var cell = "";
        for (var line : Files.readAllLines(library, StandardCharsets.ISO_8859_1)) {
            if (line.startsWith(SUBCIRCUIT)) {
                cell = line.split(" ")[1];
            } else if (line.startsWith(".ends")) {
                cell = "";
            } else if (cells.contains(cell) && !line.isBlank() && !line.startsWith("*")) {
                bodies.merge(cell, line + "\n", String::concat);
            }
        }
        return bodies;
    }
}

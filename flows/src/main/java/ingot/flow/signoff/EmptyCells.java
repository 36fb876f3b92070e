package ingot.flow.signoff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Cells in which Magic found no device: antenna diodes in releases that do not know their marker, and fillers. Magic calls them in the
 * extracted netlist but leaves out their definitions, so that nobody knows which pin is which. Their pins, in the order of the
 * calls, are in the files of the extraction.
 *
 * @param pins names of the pins in order, by cell
 */
record EmptyCells(Map<String, List<String>> pins) {
    private static final String EXTRACT = ".ext";

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

    /** Adds to {@code netlist} an empty definition of every cell that it calls and does not define. */
    void define(Path netlist) throws IOException {
        var called = new TreeSet<String>();
        var defined = new TreeSet<String>();
        try (var lines = Files.lines(netlist, StandardCharsets.ISO_8859_1)) {
            lines.forEach(line -> {
                if (line.startsWith(".subckt ")) {
                    defined.add(line.split(" ")[1]);
                } else if (!line.isEmpty() && !line.startsWith("*")) {
                    called.add(line.substring(line.lastIndexOf(' ') + 1));
                }
            });
        }
        called.removeAll(defined);
        called.retainAll(pins.keySet());
        Files.writeString(netlist, called.stream()
                .map(cell -> ".subckt %s %s\n.ends\n".formatted(cell, String.join(" ", pins.get(cell))))
                .collect(Collectors.joining("\n", "\n", "")), StandardOpenOption.APPEND);
    }
}

package ingot.flow.signoff;

import ingot.flow.report.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * KLayout's report database, grouped by rule.
 *
 * @param rules number of rules that the deck checked
 */
record DrcReport(int rules, List<Check.Finding> findings) {
    private static final Pattern POINT = Pattern.compile("\\((-?[0-9.]+),(-?[0-9.]+)");

    static DrcReport read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("KLayout ended without a report; see klayout.log beside " + file);
        }
        try (var stream = Files.newInputStream(file)) {
            return read(XMLInputFactory.newFactory().createXMLStreamReader(stream));
        } catch (XMLStreamException e) {
            throw new IOException("KLayout's report %s is cut off or damaged: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static DrcReport read(XMLStreamReader xml) throws XMLStreamException {
        var meanings = new LinkedHashMap<String, String>();
        var places = new LinkedHashMap<String, List<String>>();
        var rule = "";
        boolean inItem = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("item")) {
                inItem = false;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "item" -> inItem = true;
                case "name" -> rule = xml.getElementText().strip();
                case "description" -> meanings.putIfAbsent(rule, xml.getElementText().strip());
                case "category" -> {
                    if (inItem) {
                        rule = xml.getElementText().strip().replace("'", "");
                        places.computeIfAbsent(rule, key -> new ArrayList<>());
                    }
                }
                case "value" -> places.get(rule).add(place(xml.getElementText()));
                default -> { }
            }
        }
        meanings.remove("");
        return new DrcReport(meanings.size(), places.entrySet().stream().map(entry -> finding(entry, meanings)).toList());
    }

    private static Check.Finding finding(Map.Entry<String, List<String>> entry, Map<String, String> meanings) {
        var places = entry.getValue();
        return new Check.Finding(entry.getKey(), Math.max(1, places.size()), meanings.getOrDefault(entry.getKey(), ""),
                places.isEmpty() ? "" : places.getFirst());
    }

    private static String place(String value) {
        var point = POINT.matcher(value);
        return point.find() ? "x %s um, y %s um".formatted(point.group(1), point.group(2)) : value.strip();
    }
}

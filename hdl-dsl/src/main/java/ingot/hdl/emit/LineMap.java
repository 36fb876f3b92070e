package ingot.hdl.emit;

import ingot.hdl.json.JsonWriter;
import ingot.hdl.netlist.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Writes which emitted line comes from which Java line, both ways. */
final class LineMap {
    private static final Comparator<Source> BY_PLACE = Comparator.comparing(Source::file).thenComparingInt(Source::line);

    private LineMap() {}

    static String of(String file, List<Source> sources) {
        var json = new JsonWriter();
        json.object().field("format", "ingot-lines").field("version", 1).field("file", file);
        var places = new TreeMap<Source, List<Integer>>(BY_PLACE);
        json.name("lines").object();
        for (int i = 0; i < sources.size(); i++) {
            var source = sources.get(i);
            if (source.isKnown()) {
                json.field(String.valueOf(i + 1), source.toString());
                places.computeIfAbsent(source, _ -> new ArrayList<>()).add(i + 1);
            }
        }
        json.end();
        json.name("java").object();
        places.forEach((source, lines) -> json.field(source.toString(), ranges(lines)));
        json.end();
        return json.end().toString();
    }

    /** {@code 3-5,9} for 3, 4, 5 and 9. */
    private static String ranges(List<Integer> lines) {
        var text = new StringBuilder();
        for (int first = 0, next; first < lines.size(); first = next) {
            next = first + 1;
            while (next < lines.size() && lines.get(next) == lines.get(next - 1) + 1) {
                next++;
            }
            text.append(text.isEmpty() ? "" : ",").append(lines.get(first));
            if (next > first + 1) {
                text.append('-').append(lines.get(next - 1));
            }
        }
        return text.toString();
    }
}

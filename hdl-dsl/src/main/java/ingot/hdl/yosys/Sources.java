package ingot.hdl.yosys;

import ingot.hdl.json.Json;
import ingot.hdl.netlist.Source;
import java.util.regex.Pattern;

/** Reads the {@code src} attribute: the Java place where there is one, else the first place that it names. */
final class Sources {
    private static final Pattern JAVA = Pattern.compile("([\\w$]+\\.java):(\\d{1,9})");
    private static final Pattern ANY = Pattern.compile("([^|:/]+):(\\d{1,9})");

    private Sources() {}

    static Source of(Json element) {
        var text = element.get("attributes").flatMap(all -> all.get("src")).map(Json::text).orElse("");
        for (var pattern : new Pattern[] {JAVA, ANY}) {
            var place = pattern.matcher(text);
            if (place.find()) {
                return new Source(place.group(1), Integer.parseInt(place.group(2)));
            }
        }
        return Source.UNKNOWN;
    }
}

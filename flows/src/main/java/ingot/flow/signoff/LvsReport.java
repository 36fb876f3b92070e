package ingot.flow.signoff;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ingot.flow.report.Check;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What netgen said.
 *
 * @param devices instances in the top cell; {@code nets} its nets
 */
record LvsReport(boolean matches, int devices, int nets, List<Check.Finding> findings) {
    private static final int SHOWN = 5;

    static LvsReport read(Path json, Path log, String top) throws IOException {
        var result = "";
        for (var line : Files.readAllLines(log, StandardCharsets.ISO_8859_1)) {
            if (line.startsWith("Result: ") || line.startsWith("Final result: ")) {
                result = line.substring(line.indexOf(": ") + 2).strip();
            }
        }
        var cell = cell(json, top);
        boolean pins = pinsMatch(cell);
        boolean matches = result.startsWith("Circuits match uniquely") && pins;
        var findings = new ArrayList<Check.Finding>();
        if (!matches) {
            findings.add(new Check.Finding("netlists", 1, result.isEmpty() ? "netgen gave no result" : pins ? result : "the pins differ", ""));
            groups(cell.path("badnets"), "nets that differ", findings);
            groups(cell.path("badelements"), "devices that differ", findings);
        }
        int devices = 0;
        for (var device : cell.path("devices").path(0)) {
            devices += device.path(1).asInt();
        }
        return new LvsReport(matches, devices, cell.path("nets").path(0).asInt(), findings);
    }

    private static JsonNode cell(Path json, String top) throws IOException {
        try {
            // netgen writes names as they are; an escaped name of Verilog begins with a backslash
            var text = Files.readString(json, StandardCharsets.ISO_8859_1).replace("\\", "\\\\");
            for (var cell : new ObjectMapper().readTree(text)) {
                if (cell.path("name").path(0).asText().equals(top)) {
                    return cell;
                }
            }
        } catch (JacksonException e) {
            throw new IOException("netgen's report %s cannot be read: %s".formatted(json, e.getOriginalMessage()), e);
        }
        throw new IOException("netgen's report %s says nothing about %s".formatted(json, top));
    }

    /** Pins are listed side by side, equal names in equal places. */
    private static boolean pinsMatch(JsonNode cell) {
        var layout = cell.path("pins").path(0);
        var schematic = cell.path("pins").path(1);
        if (layout.size() != schematic.size()) {
            return false;
        }
        for (int i = 0; i < layout.size(); i++) {
            if (!layout.path(i).asText().equalsIgnoreCase(schematic.path(i).asText())) {
                return false;
            }
        }
        return true;
    }

    private static void groups(JsonNode groups, String meaning, List<Check.Finding> findings) {
        if (groups.size() == 0) {
            return;
        }
        var places = new ArrayList<String>();
        for (var group : groups) {
            var name = group.path(0).path(0).path(0).asText(group.path(1).path(0).path(0).asText());
            if (places.size() < SHOWN && !name.isEmpty()) {
                places.add(name);
            }
        }
        findings.add(new Check.Finding("groups", groups.size(), meaning, String.join(", ", places)));
    }
}

package ingot.flow.fpga;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ingot.flow.gates.SourcePlace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads nextpnr's report, and Java places out of the netlist that it placed. */
final class NextpnrReport {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What synthesis and placement add to a name, and bits. */
    private static final Pattern MADE = Pattern.compile("(_SB_|_LUT4|_PFUMX|_L6MUX|_CCU2C|_TRELLIS|\\$|\\[).*");

    private NextpnrReport() {}

    static NextpnrResult read(int seed, Path report, Path netlist, Path configuration) throws IOException {
        var root = JSON.readTree(report.toFile());
        var resources = new TreeMap<String, NextpnrResult.Use>();
        root.path("utilization").properties().forEach(entry -> resources.put(entry.getKey(),
                new NextpnrResult.Use(entry.getValue().path("used").asInt(), entry.getValue().path("available").asInt())));
        var clocks = new TreeMap<String, NextpnrResult.Clock>();
        root.path("fmax").properties().forEach(entry -> clocks.put(plain(entry.getKey()),
                new NextpnrResult.Clock(entry.getValue().path("achieved").asDouble(), entry.getValue().path("constraint").asDouble())));
        return new NextpnrResult(seed, resources, clocks, slowest(root, sources(netlist)), configuration);
    }

    /** The longest path from a clock to the same clock. */
    private static List<NextpnrResult.Hop> slowest(JsonNode root, Map<String, String> sources) {
        List<NextpnrResult.Hop> slowest = List.of();
        double longest = 0;
        for (var path : root.path("critical_paths")) {
            if (!path.path("from").asText().equals(path.path("to").asText())) {
                continue;
            }
            var hops = new ArrayList<NextpnrResult.Hop>();
            path.path("path").forEach(hop -> hops.add(hop(hop, sources)));
            double total = hops.stream().mapToDouble(NextpnrResult.Hop::delayNs).sum();
            if (total > longest) {
                longest = total;
                slowest = hops;
            }
        }
        return slowest;
    }

    private static NextpnrResult.Hop hop(JsonNode hop, Map<String, String> sources) {
        var net = hop.path("net").asText();
        return new NextpnrResult.Hop(hop.path("type").asText(), hop.path("delay").asDouble(), net, source(net, sources));
    }

    /** The Java place of a net of a path: its own, or that of the design's net that synthesis made its name of. */
    private static String source(String net, Map<String, String> sources) {
        var bit = net.replaceFirst("\\$.*", "");
        return sources.getOrDefault(bit, sources.getOrDefault(MADE.matcher(net).replaceFirst(""), ""));
    }

    /** Java places by net, and by bit of a net. A net without one has that of a net that it is connected to. */
    private static Map<String, String> sources(Path netlist) throws IOException {
        var byName = new HashMap<String, String>();
        for (var module : JSON.readTree(netlist.toFile()).path("modules")) {
            var byNumber = new HashMap<String, String>();
            module.path("netnames").properties().forEach(net -> {
                var place = SourcePlace.of(net.getValue().path("attributes").path("src").asText());
                if (place.contains(".java:")) {
                    net.getValue().path("bits").forEach(bit -> byNumber.putIfAbsent(bit.asText(), place));
                }
            });
            module.path("netnames").properties().forEach(net -> {
                int at = 0;
                for (var bit : net.getValue().path("bits")) {
                    var place = byNumber.getOrDefault(bit.asText(), "");
                    byName.putIfAbsent(net.getKey(), place);
                    byName.put(net.getKey() + "[" + at++ + "]", place);
                }
            });
        }
        return byName;
    }

    /** A clock's net without what nextpnr adds for buffers and pins. */
    private static String plain(String net) {
        return net.replaceFirst("^\\$glbnet\\$", "").replaceFirst("\\$.*", "");
    }
}

package ingot.flow.gates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a mapped, flattened netlist that Yosys wrote with {@code write_json}. */
public final class YosysJson {
    private final Path file;
    private final JsonNode modules;
    private final JsonNode top;
    private final String name;
    private final Map<Integer, Integer> netOfBit = new HashMap<>();
    private final List<GateNet> nets = new ArrayList<>();
    private final Set<String> cellNames = new HashSet<>();

    private YosysJson(Path file, JsonNode modules, String name) {
        this.file = file;
        this.modules = modules;
        this.name = name;
        this.top = modules.path(name);
        if (top.isMissingNode()) {
            var found = new ArrayList<String>();
            modules.fieldNames().forEachRemaining(found::add);
            throw error("has no module `" + name + "`; it has " + String.join(", ", found));
        }
    }

    /**
     * Reads the module {@code top}.
     *
     * <p>A net takes the designer's name nearest to the top of the hierarchy; a cell that Yosys or ABC made takes the name of
     * the net it drives. Numbers follow the file, so the same file always gives the same netlist.
     *
     * @throws NetlistException when the file cannot be read, is not flattened or mapped, or has constants instead of tie cells
     */
    public static GateNetlist read(Path json, String top) {
        try {
            return new YosysJson(json, new ObjectMapper().readTree(json.toFile()).path("modules"), top).netlist();
        } catch (IOException e) {
            throw new NetlistException("cannot read the netlist " + json + ": " + e.getMessage(), e);
        }
    }

    private GateNetlist netlist() {
        nameNets();
        var ports = ports();
        var cells = new ArrayList<GateCell>();
        for (var entry : top.path("cells").properties()) {
            cells.add(cell(cells.size(), entry.getKey(), entry.getValue()));
        }
        return new GateNetlist(name, ports, cells, nets);
    }

    /** Every bit gets the best of its names; bits are numbered as Yosys numbers them, which is by first use. */
    private void nameNets() {
        var best = new HashMap<Integer, NetName>();
        for (var entry : top.path("ports").properties()) {
            offer(best, entry.getKey(), entry.getValue(), -1, "");
        }
        for (var entry : top.path("netnames").properties()) {
            var node = entry.getValue();
            boolean hidden = node.path("hide_name").asInt() == 1;
            if (!hidden) {
                offer(best, entry.getKey(), node, depth(entry.getKey()), SourcePlace.of(node.path("attributes").path("src").asText("")));
            }
        }
        var bits = bits();
        var taken = new HashSet<String>();
        for (var named : best.values()) {
            taken.add(named.name());
        }
        for (int bit : bits) {
            var named = best.get(bit);
            String net = named != null ? named.name() : unused("n" + bit, taken);
            netOfBit.put(bit, nets.size());
            nets.add(new GateNet(nets.size(), net, named != null ? named.source() : ""));
        }
    }

    private static String unused(String wanted, Set<String> taken) {
        String candidate = wanted;
        for (int i = 1; !taken.add(candidate); i++) {
            candidate = wanted + "_" + i;
        }
        return candidate;
    }

    /** A name for a bit; {@code depth} counts levels of hierarchy, -1 for a port. */
    private record NetName(String name, int depth, String source) {
        boolean betterThan(NetName other) {
            if (depth != other.depth) {
                return depth < other.depth;
            }
            return name.length() != other.name.length() ? name.length() < other.name.length() : name.compareTo(other.name) < 0;
        }
    }

    private static void offer(Map<Integer, NetName> best, String word, JsonNode node, int depth, String source) {
        var bits = node.path("bits");
        for (int i = 0; i < bits.size(); i++) {
            if (bits.get(i).isInt()) {
                var candidate = new NetName(bitName(word, node, i), depth, source);
                best.merge(bits.get(i).asInt(), candidate, (old, offered) -> {
                    var winner = offered.betterThan(old) ? offered : old;
                    String place = winner.source().isEmpty() ? old.source() + offered.source() : winner.source();
                    return new NetName(winner.name(), winner.depth(), place);
                });
            }
        }
    }

    private static int depth(String word) {
        return (int) word.chars().filter(c -> c == '.').count();
    }

    /** {@code data[3]} for bit 3 of a word, {@code clk} for a single bit; {@code splitnets} has already written the index. */
    private static String bitName(String word, JsonNode node, int i) {
        int width = node.path("bits").size();
        if (width == 1 && (node.path("offset").isMissingNode() || word.endsWith("]"))) {
            return word;
        }
        int index = node.path("upto").asInt() == 1 ? width - 1 - i : i;
        return word + "[" + (index + node.path("offset").asInt()) + "]";
    }

    /** The bits that something is on; names that optimisation left hanging are dropped. */
    private List<Integer> bits() {
        var found = new HashSet<Integer>();
        top.path("ports").forEach(node -> node.path("bits").forEach(bit -> addBit(found, bit)));
        top.path("cells").forEach(cell -> cell.path("connections").forEach(pin -> pin.forEach(bit -> addBit(found, bit))));
        var sorted = new ArrayList<>(found);
        Collections.sort(sorted);
        return sorted;
    }

    private static void addBit(Set<Integer> found, JsonNode bit) {
        if (bit.isInt()) {
            found.add(bit.asInt());
        }
    }

    private List<GatePort> ports() {
        var ports = new ArrayList<GatePort>();
        for (var entry : top.path("ports").properties()) {
            var node = entry.getValue();
            String direction = node.path("direction").asText();
            if (!direction.equals("input") && !direction.equals("output")) {
                throw error("has the port `" + entry.getKey() + "` of direction " + direction + "; ports are input or output");
            }
            for (int i = 0; i < node.path("bits").size(); i++) {
                String bit = bitName(entry.getKey(), node, i);
                ports.add(new GatePort(bit, direction.equals("input"), net(node.path("bits").get(i), "port `" + bit + "`")));
            }
        }
        return ports;
    }

    private GateCell cell(int id, String cellName, JsonNode node) {
        String master = node.path("type").asText();
        if (master.startsWith("$")) {
            throw error("has the unmapped cell `" + cellName + "` of type " + master
                    + "; the library has nothing for it, or synthesis stopped before technology mapping");
        }
        if (modules.has(master) && modules.path(master).path("attributes").path("blackbox").isMissingNode()) {
            throw error("is not flattened: `" + cellName + "` is an instance of the module " + master);
        }
        var pins = new LinkedHashMap<String, Integer>();
        int driven = -1;
        for (var pin : node.path("connections").properties()) {
            var bits = pin.getValue();
            if (bits.isEmpty()) {
                continue;
            }
            if (bits.size() > 1) {
                throw error("has the cell `" + cellName + "` with the " + bits.size() + "-bit pin " + pin.getKey()
                        + "; library cells have one-bit pins");
            }
            int net = net(bits.get(0), "pin " + pin.getKey() + " of " + master + " `" + cellName + "`");
            pins.put(pin.getKey(), net);
            if (node.path("port_directions").path(pin.getKey()).asText("").equals("output")
                    || CellNames.isOutput(pin.getKey()) && driven < 0) {
                driven = net;
            }
        }
        boolean hidden = node.path("hide_name").asInt() == 1 || cellName.contains("$");
        String given = hidden ? CellNames.inside(cellName, CellNames.made(master, driven < 0 ? "" : nets.get(driven).name(), id)) : cellName;
        return new GateCell(id, unused(given, cellNames), master, Map.copyOf(pins),
                SourcePlace.of(node.path("attributes").path("src").asText("")));
    }

    private int net(JsonNode bit, String where) {
        if (bit.isInt()) {
            return netOfBit.get(bit.asInt());
        }
        String value = bit.asText();
        if (value.equals("0") || value.equals("1")) {
            throw error("has the constant " + value + " at " + where + "; constants need tie cells (Yosys `hilomap`)");
        }
        throw error("has an undefined value (" + value + ") at " + where + "; define it (Yosys `setundef -zero`) before `hilomap`");
    }

    private NetlistException error(String message) {
        return new NetlistException("the netlist " + file.getFileName() + " " + message);
    }
}

package ingot.hdl.yosys;

import ingot.hdl.json.Json;
import ingot.hdl.json.JsonException;
import ingot.hdl.json.JsonReader;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * Reads the JSON netlist that Yosys writes with {@code write_json}, of words or of gates, back into the model: what simulates,
 * checks and emits a design does so with what Yosys made of it. Memories must be cells ({@code memory -nomap}); hierarchy is kept.
 * An undefined bit is 0. Checks for formal tools ({@code $assert} and its kin) are left out.
 */
public final class YosysReader {
    private final SequencedMap<String, Json> modules;
    private final GateTable gates;
    private final Map<String, NetModule> known = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    private YosysReader(SequencedMap<String, Json> modules, GateTable gates) {
        this.modules = modules;
        this.gates = gates;
    }

    /**
     * The netlist in {@code json}; its top is the module with the attribute {@code top}, or the only one.
     *
     * @throws YosysException naming the cell that is not understood
     */
    public static Netlist read(String json) {
        return read(json, GateTable.NONE, List.of());
    }

    /**
     * The netlist in {@code json}.
     *
     * @param gates what the cells of a library do
     * @param ports the ports of the design before Yosys, which become those of the top module, so that tests of the one are
     *     tests of the other; empty to take them from the file. A port {@code data} is found as a word or as {@code data[0]}, {@code data[1]}, …
     * @throws YosysException naming the cell that is not understood
     */
    public static Netlist read(String json, GateTable gates, List<Port> ports) {
        SequencedMap<String, Json> modules;
        try {
            modules = JsonReader.read(json).get("modules").orElseThrow(() -> new YosysException(
                    "this is no netlist of Yosys: it has no \"modules\"; write it with `write_json`")).members();
        } catch (JsonException e) {
            throw new YosysException("the netlist of Yosys is " + e.getMessage());
        }
        var reader = new YosysReader(modules, gates);
        return new Netlist(reader.module(reader.top(), ports));
    }

    private String top() {
        var bodies = modules.entrySet().stream().filter(entry -> !isBlackBox(entry.getValue())).map(Map.Entry::getKey).toList();
        var tops = bodies.stream().filter(name -> attribute(modules.get(name), "top")).toList();
        if (tops.size() == 1 || bodies.size() == 1) {
            return tops.size() == 1 ? tops.getFirst() : bodies.getFirst();
        }
        throw new YosysException("which module of %s is the top? Run `hierarchy -top` before `write_json`"
                .formatted(bodies.stream().collect(Collectors.joining(", "))));
    }

    private NetModule module(String name, List<Port> ports) {
        var done = known.get(name);
        if (done == null) {
            if (open.contains(name)) {
                throw new YosysException("the module " + name + " is made of itself: " + String.join(" in ", open));
            }
            open.push(name);
            done = new ModuleReader(name, modules.get(name), gates, this::child).read(ports);
            open.pop();
            known.put(name, done);
        }
        return done;
    }

    /** The module that a cell of another one is an instance of; {@code null} where the file has none. */
    private NetModule child(String type) {
        var json = modules.get(type);
        return json == null || isBlackBox(json) ? null : module(type, List.of());
    }

    private static boolean isBlackBox(Json module) {
        return attribute(module, "blackbox") || attribute(module, "whitebox");
    }

    private static boolean attribute(Json module, String name) {
        return module.get("attributes").flatMap(all -> all.get(name)).map(Json::text).filter(text -> text.contains("1")).isPresent();
    }
}

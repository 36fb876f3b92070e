package ingot.flow.timing;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNet;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.GatePort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Small netlists for tests, a cell a line: {@code name master A=net Y=net}; ports as {@code in net} and {@code out net}. */
public final class NetlistText {
    private NetlistText() {}

    public static GateNetlist netlist(String text) {
        var ports = new ArrayList<GatePort>();
        var cells = new ArrayList<GateCell>();
        var nets = new LinkedHashMap<String, Integer>();
        for (var line : text.strip().lines().map(String::strip).toList()) {
            var words = line.split("\\s+");
            if (words[0].equals("in") || words[0].equals("out")) {
                ports.add(new GatePort(words[1], words[0].equals("in"), number(nets, words[1])));
                continue;
            }
            var pins = new LinkedHashMap<String, Integer>();
            for (int i = 2; i < words.length; i++) {
                var pin = words[i].split("=");
                pins.put(pin[0], number(nets, pin[1]));
            }
            cells.add(new GateCell(cells.size(), words[0], words[1], pins, "Top.java:" + cells.size()));
        }
        List<GateNet> all = nets.entrySet().stream().map(e -> new GateNet(e.getValue(), e.getKey(), "")).toList();
        return new GateNetlist("top", ports, cells, all);
    }

    private static int number(LinkedHashMap<String, Integer> nets, String name) {
        nets.putIfAbsent(name, nets.size());
        return nets.get(name);
    }
}

package ingot.flow.layout.out;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.GatePort;
import ingot.pdk.PowerNets;
import ingot.pdk.lef.MacroPin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Writes the netlist as laid out, with power pins: for gate-level simulation and for LVS.
 *
 * <p>For netgen: read the library's SPICE before this file, so that it knows the order of the cells' pins; and where the other side was
 * extracted from GDS, set {@code MAGIC_EXT_USE_GDS=1} so that its set-up leaves out taps and fillers, which hold no device.
 */
public final class VerilogWriter {
    private static final Pattern BIT = Pattern.compile("(.*)\\[(\\d+)\\]");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_$]*");

    private final BlockLayout block;
    private final PowerNets power;
    private final Supplies supplies;
    private final StringBuilder out = new StringBuilder();
    private final Map<Integer, String> portOfNet = new HashMap<>();

    private VerilogWriter(BlockLayout block, Supplies supplies) {
        this.block = block;
        this.power = block.process().power();
        this.supplies = supplies;
    }

    /** Whether ports and pins of the supplies, and wires for open pins, are in the file. */
    private enum Supplies { SHOWN, IMPLICIT }

    /** Writes {@code verilog}: cells of the netlist, then taps, end caps and fillers, each with all its power pins. */
    public static void write(BlockLayout block, Path verilog) {
        AtomicFile.write(verilog, new VerilogWriter(block, Supplies.SHOWN).text());
    }

    /** Writes {@code verilog} with signals only, for tools that connect supplies on their own; open pins are not mentioned. */
    public static void writeSignals(BlockLayout block, Path verilog) {
        AtomicFile.write(verilog, new VerilogWriter(block, Supplies.IMPLICIT).text());
    }

    /** A port word and the range of its bits; a single bit without an index has the range -1. */
    private static final class Word {
        private final boolean input;
        private int low = Integer.MAX_VALUE;
        private int high = -1;

        Word(boolean input) {
            this.input = input;
        }
    }

    private String text() {
        var netlist = block.netlist();
        var words = words(netlist);
        var names = new ArrayList<String>();
        if (!supplyPorts().isEmpty()) {
            names.add(String.join(", ", supplyPorts()));
        }
        words.keySet().forEach(word -> names.add(identifier(word)));
        out.append("module ").append(identifier(netlist.name())).append(" (").append(String.join(",\n    ", names)).append(");\n");
        supplyPorts().forEach(name -> out.append("  inout ").append(name).append(";\n"));
        words.forEach((name, word) -> out.append(word.input ? "  input " : "  output ").append(range(word)).append(identifier(name))
                .append(";\n"));
        wires(netlist);
        instances(netlist);
        out.append("endmodule\n");
        return out.toString();
    }

    private List<String> supplyPorts() {
        return supplies == Supplies.SHOWN ? List.of(power.power(), power.ground()) : List.of();
    }

    private static Map<String, Word> words(GateNetlist netlist) {
        var words = new LinkedHashMap<String, Word>();
        for (var port : netlist.ports()) {
            var bit = BIT.matcher(port.name());
            boolean indexed = bit.matches();
            var word = words.computeIfAbsent(indexed ? bit.group(1) : port.name(), name -> new Word(port.input()));
            if (indexed) {
                int index = Integer.parseInt(bit.group(2));
                word.low = Math.min(word.low, index);
                word.high = Math.max(word.high, index);
            }
        }
        return words;
    }

    private static String range(Word word) {
        return word.high < 0 ? "" : "[" + word.high + ":" + word.low + "] ";
    }

    /** Wires for the nets that no port names; ports that share a net are joined. */
    private void wires(GateNetlist netlist) {
        var joins = new StringBuilder();
        for (GatePort port : netlist.ports()) {
            String first = portOfNet.putIfAbsent(port.net(), reference(port.name()));
            if (first != null) {
                joins.append("  assign ").append(reference(port.name())).append(" = ").append(first).append(";\n");
            }
        }
        for (var net : netlist.nets()) {
            if (!portOfNet.containsKey(net.id())) {
                out.append("  wire ").append(identifier(net.name())).append(";\n");
            }
        }
        out.append(joins);
    }

    private void instances(GateNetlist netlist) {
        int own = netlist.cells().size();
        var cells = block.cells();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var pins = new TreeMap<String, String>();
            if (supplies == Supplies.SHOWN) {
                addSupplies(pins, cell.master());
                if (i < own) {
                    addOpen(pins, netlist.cells().get(i));
                }
            }
            if (i < own) {
                netlist.cells().get(i).pins().forEach((pin, net) -> pins.put(pin, netName(netlist, net)));
            }
            out.append("  ").append(cell.master()).append(' ').append(identifier(cell.name())).append(" (");
            String separator = "";
            for (var pin : pins.entrySet()) {
                out.append(separator).append('.').append(pin.getKey()).append('(').append(pin.getValue()).append(')');
                separator = ", ";
            }
            out.append(");\n");
        }
    }

    private void addSupplies(Map<String, String> pins, String master) {
        for (MacroPin pin : block.lef().macro(master).pins()) {
            if (power.pins().containsKey(pin.name())) {
                pins.put(pin.name(), power.pins().get(pin.name()));
            }
        }
    }

    private void addOpen(Map<String, String> pins, GateCell cell) {
        for (MacroPin pin : block.lef().macro(cell.master()).pins()) {
            if (!power.pins().containsKey(pin.name()) && !cell.pins().containsKey(pin.name())) {
                pins.put(pin.name(), unconnected(cell.name(), pin.name()));
            }
        }
    }

    /** A wire of its own for a pin that is left open: readers differ on pins that are not mentioned. */
    private String unconnected(String cell, String pin) {
        String wire = identifier(cell + "." + pin + ".open");
        out.append("  wire ").append(wire).append(";\n");
        return wire;
    }

    private String netName(GateNetlist netlist, int net) {
        String port = portOfNet.get(net);
        return port != null ? port : identifier(netlist.nets().get(net).name());
    }

    /** A port or one bit of it. */
    private static String reference(String port) {
        var bit = BIT.matcher(port);
        return bit.matches() ? identifier(bit.group(1)) + "[" + bit.group(2) + "]" : identifier(port);
    }

    /** A name as Verilog takes it; one with other characters is escaped and ends with a blank. */
    private static String identifier(String name) {
        return PLAIN.matcher(name).matches() ? name : "\\" + name + " ";
    }
}

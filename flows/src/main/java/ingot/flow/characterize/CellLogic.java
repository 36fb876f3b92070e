package ingot.flow.characterize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a cell computes, from its functional Verilog: gates of Verilog and of the library's own primitives, at most one of which keeps
 * state.
 *
 * @param inputs in the order of their names
 */
record CellLogic(String cell, List<String> inputs, List<String> outputs, Map<String, Gate> drivers) {
    /** The name of the state in functions, as Liberty's {@code ff} and {@code latch} groups have it. */
    static final String STATE = "IQ";
    private static final Pattern PORT = Pattern.compile("\\b(input|output)\\s+(\\w+)\\s*;");
    private static final Pattern GATE = Pattern.compile("(?m)^\\s*(\\w[\\w$]*)\\s+(?:`UNIT_DELAY\\s+)?(\\w+)\\s*\\(([^;]*)\\)\\s*;");
    private static final String PRIMITIVE = "__udp_";

    /** A gate: {@code kind} is {@code nand}, {@code mux_2to1}, {@code dff$PR} … */
    record Gate(String kind, List<String> inputs) {
        boolean keepsState() {
            return kind.startsWith("dff") || kind.startsWith("dlatch");
        }
    }

    /** Reads a cell from the text of a Verilog file that may hold other views of it, and other cells. */
    static CellLogic of(String verilog, String cell) {
        var modules = Pattern.compile("(?s)\\bmodule\\s+" + cell + "\\s*\\(.*?endmodule").matcher(verilog);
        while (modules.find()) {
            var text = modules.group().replaceAll("//[^\n]*", "");
            if (!text.contains("VPWR") && GATE.matcher(body(text)).find()) {
                return parse(cell, text);
            }
        }
        throw new CharacterizeException("cell " + cell + " has no functional Verilog");
    }

    private static String body(String module) {
        return module.substring(module.indexOf(';') + 1);
    }

    private static CellLogic parse(String cell, String text) {
        var inputs = new TreeSet<String>();
        var outputs = new ArrayList<String>();
        PORT.matcher(text).results().forEach(match -> {
            if (match.group(1).equals("input")) {
                inputs.add(match.group(2));
            } else {
                outputs.add(match.group(2));
            }
        });
        var drivers = new HashMap<String, Gate>();
        GATE.matcher(body(text)).results().forEach(match -> {
            var nets = List.of(match.group(3).trim().split("\\s*,\\s*"));
            int primitive = match.group(1).indexOf(PRIMITIVE);
            var kind = primitive < 0 ? match.group(1) : match.group(1).substring(primitive + PRIMITIVE.length());
            drivers.put(nets.getFirst(), new Gate(kind, nets.subList(1, nets.size())));
        });
        return new CellLogic(cell, List.copyOf(inputs), List.copyOf(outputs), Map.copyOf(drivers));
    }

    /** The gate that keeps state. */
    Optional<Gate> state() {
        return drivers.values().stream().filter(Gate::keepsState).findFirst();
    }

    /** The value of a net. */
    boolean value(String net, Map<String, Boolean> values) {
        var gate = drivers.get(net);
        if (gate == null) {
            return values.get(net);
        }
        if (gate.keepsState()) {
            return values.get(STATE);
        }
        var in = gate.inputs.stream().map(input -> value(input, values)).toList();
        return switch (gate.kind) {
            case "buf" -> in.getFirst();
            case "not" -> !in.getFirst();
            case "and" -> !in.contains(false);
            case "nand" -> in.contains(false);
            case "or" -> in.contains(true);
            case "nor" -> !in.contains(true);
            case "xor" -> in.stream().filter(v -> v).count() % 2 == 1;
            case "xnor" -> in.stream().filter(v -> v).count() % 2 == 0;
            case "mux_2to1" -> in.get(2) ? in.get(1) : in.getFirst();
            case "mux_2to1_N" -> !(in.get(2) ? in.get(1) : in.getFirst());
            case "mux_4to2" -> in.get((in.get(5) ? 2 : 0) + (in.get(4) ? 1 : 0));
            case "pullup" -> true;
            case "pulldown" -> false;
            default -> throw unknown(gate);
        };
    }

    /** The function of a net in Liberty's syntax. */
    String function(String net) {
        var gate = drivers.get(net);
        if (gate == null) {
            return net;
        }
        if (gate.keepsState()) {
            return STATE;
        }
        var in = gate.inputs.stream().map(this::function).toList();
        return switch (gate.kind) {
            case "buf" -> in.getFirst();
            case "not" -> "!" + in.getFirst();
            case "and" -> joined(in, "&");
            case "nand" -> "!" + joined(in, "&");
            case "or" -> joined(in, "|");
            case "nor" -> "!" + joined(in, "|");
            case "xor" -> joined(in, "^");
            case "xnor" -> "!" + joined(in, "^");
            case "mux_2to1" -> chosen(in);
            case "mux_2to1_N" -> "!" + chosen(in);
            case "mux_4to2" -> chosen(List.of(chosen(List.of(in.getFirst(), in.get(1), in.get(4))),
                    chosen(List.of(in.get(2), in.get(3), in.get(4))), in.get(5)));
            case "pullup" -> "1";
            case "pulldown" -> "0";
            default -> throw unknown(gate);
        };
    }

    private CharacterizeException unknown(Gate gate) {
        return new CharacterizeException("cell " + cell + " uses the Verilog primitive " + gate.kind + ", whose function is not known");
    }

    private static String joined(List<String> terms, String operator) {
        return terms.stream().collect(Collectors.joining(operator, "(", ")"));
    }

    private static String chosen(List<String> in) {
        return "((%s&%s)|(!%s&%s))".formatted(in.get(2), in.get(1), in.get(2), in.getFirst());
    }
}

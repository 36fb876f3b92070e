package ingot.flow.signoff;

import ingot.flow.gates.CellPin;
import ingot.flow.gates.Connectivity;
import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.PortPin;
import ingot.flow.report.Check;
import ingot.pdk.liberty.LibertyCell;
import ingot.pdk.liberty.LibertyLibrary;
import ingot.pdk.liberty.LibertyPin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a netlist after layout is the one before it, but for what a layout engine may do: insert and remove buffers and pairs of
 * inverters, exchange a cell for one of another strength, and add cells that drive nothing. Cells are paired by name; each must have the
 * same functions, and each of its inputs must come, through any number of buffers and inverters, from the same place. That is a proof:
 * no cell is left out, and equal functions of equal values are equal.
 */
final class SameLogic {
    /** What a value is: an output of a cell, an input port, a constant; perhaps inverted. */
    private record Origin(String what, boolean inverted) {
        Origin not() {
            return new Origin(what, !inverted);
        }
    }

    private static final String NOTHING = "nothing";

    /** One of the two netlists. */
    private static final class Side {
        private final GateNetlist netlist;
        private final LibertyLibrary library;
        private final Connectivity connectivity;
        private final Map<Integer, Origin> known = new HashMap<>();

        Side(GateNetlist netlist, LibertyLibrary library) {
            this.netlist = netlist;
            this.library = library;
            this.connectivity = Connectivity.of(netlist, (master, pin) -> library.cells().containsKey(master)
                    && library.cells().get(master).pin(pin).direction() == LibertyPin.Direction.OUTPUT);
        }

        /** Where the value of a net comes from. */
        Origin origin(int net) {
            var done = known.get(net);
            if (done == null) {
                known.put(net, new Origin("a loop of buffers", false));
                done = connectivity.driver(net).map(driver -> switch (driver) {
                    case PortPin(int port) -> new Origin("port " + netlist.ports().get(port).name(), false);
                    case CellPin(int cell, String pin) -> origin(netlist.cells().get(cell), pin);
                }).orElse(new Origin(NOTHING, false));
                known.put(net, done);
            }
            return done;
        }

        private Origin origin(GateCell cell, String output) {
            var function = library.cells().get(cell.master()).pin(output).function().map(text -> text.replace(" ", "")).orElse("");
            if (function.equals("1") || function.equals("0")) {
                return new Origin("constant", function.equals("1"));
            }
            var input = passed(cell);
            if (input.isPresent()) {
                var origin = origin(cell.pins().get(input.get()));
                return function.equals(input.get()) || function.equals("(" + input.get() + ")") ? origin : origin.not();
            }
            return new Origin(cell.name() + "/" + output, false);
        }

        /** The input of a buffer or an inverter. */
        Optional<String> passed(GateCell cell) {
            var master = library.cells().get(cell.master());
            if (master == null || master.sequential().isPresent() || master.clockGate().isPresent()) {
                return Optional.empty();
            }
            var inputs = master.pins().stream().filter(pin -> pin.direction() == LibertyPin.Direction.INPUT).map(LibertyPin::name).toList();
            var outputs = master.pins().stream().filter(pin -> pin.direction() == LibertyPin.Direction.OUTPUT).toList();
            if (inputs.size() != 1 || outputs.size() != 1 || !cell.pins().containsKey(inputs.getFirst())) {
                return Optional.empty();
            }
            var function = outputs.getFirst().function().orElse("").replaceAll("[()\\s!']", "");
            return function.equals(inputs.getFirst()) ? Optional.of(inputs.getFirst()) : Optional.empty();
        }

        /** Whether the cell is one whose value is told by its inputs' origins alone, or none at all. */
        boolean isTransparent(GateCell cell) {
            var master = library.cells().get(cell.master());
            return master == null || passed(cell).isPresent() || outputs(master).stream().allMatch(pin -> pin.function().map(String::strip)
                    .filter(function -> function.equals("0") || function.equals("1")).isPresent());
        }

        static List<LibertyPin> outputs(LibertyCell master) {
            return master.pins().stream().filter(pin -> pin.direction() == LibertyPin.Direction.OUTPUT).toList();
        }
    }

    private final Side before;
    private final Side after;
    private final List<Check.Finding> findings = new ArrayList<>();

    private SameLogic(GateNetlist before, GateNetlist after, LibertyLibrary library) {
        this.before = new Side(before, library);
        this.after = new Side(after, library);
    }

    /** What is different; empty for equal netlists. */
    static List<Check.Finding> differences(GateNetlist before, GateNetlist after, LibertyLibrary library) {
        var comparison = new SameLogic(before, after, library);
        comparison.cells();
        comparison.ports();
        return comparison.findings;
    }

    private void found(String rule, String meaning, String place) {
        findings.add(new Check.Finding(rule, 1, meaning, place));
    }

    private void cells() {
        var others = new HashMap<String, GateCell>();
        after.netlist.cells().forEach(cell -> others.put(cell.name(), cell));
        Set<String> paired = new HashSet<>();
        for (var cell : before.netlist.cells()) {
            if (before.isTransparent(cell)) {
                continue;
            }
            var other = others.get(cell.name());
            if (other == null) {
                found("missing cell", cell.name() + " (" + cell.master() + ") is not in the layout", cell.source());
            } else {
                paired.add(cell.name());
                compare(cell, other);
            }
        }
        for (var cell : after.netlist.cells()) {
            if (!paired.contains(cell.name()) && !after.isTransparent(cell) && drives(cell)) {
                found("added cell", cell.name() + " (" + cell.master() + ") drives a net and is no buffer", "");
            }
        }
    }

    private boolean drives(GateCell cell) {
        return Side.outputs(after.library.cells().get(cell.master())).stream().anyMatch(pin -> cell.pins().containsKey(pin.name())
                && !after.connectivity.sinks(cell.pins().get(pin.name())).isEmpty());
    }

    private void compare(GateCell cell, GateCell other) {
        var master = before.library.cells().get(cell.master());
        var strength = after.library.cells().get(other.master());
        if (strength == null || !functions(master).equals(functions(strength))) {
            found("other function", "%s was %s and is %s".formatted(cell.name(), cell.master(), other.master()), cell.source());
            return;
        }
        for (var pin : master.pins()) {
            if (pin.direction() == LibertyPin.Direction.INPUT) {
                var wanted = origin(before, cell, pin.name());
                var is = origin(after, other, pin.name());
                if (!wanted.equals(is)) {
                    found("other value", "%s/%s came from %s and comes from %s".formatted(cell.name(), pin.name(), text(wanted), text(is)), cell.source());
                }
            }
        }
    }

    private static Origin origin(Side side, GateCell cell, String pin) {
        var net = cell.pins().get(pin);
        return net == null ? new Origin(NOTHING, false) : side.origin(net);
    }

    private static String text(Origin origin) {
        return origin.inverted() ? "the opposite of " + origin.what() : origin.what();
    }

    /** What a cell computes: functions of its outputs, and its state. */
    private static Map<String, String> functions(LibertyCell cell) {
        var functions = new HashMap<String, String>();
        Side.outputs(cell).forEach(pin -> functions.put(pin.name(), pin.function().orElse("")));
        functions.put("", cell.sequential() + " " + cell.clockGate());
        return functions;
    }

    private void ports() {
        var others = new HashMap<String, Integer>();
        after.netlist.ports().stream().filter(port -> !port.input()).forEach(port -> others.put(port.name(), port.net()));
        for (var port : before.netlist.ports()) {
            if (port.input()) {
                continue;
            }
            var wanted = before.origin(port.net());
            var is = others.containsKey(port.name()) ? after.origin(others.get(port.name())) : new Origin(NOTHING, false);
            if (!wanted.equals(is)) {
                found("other value", "port %s came from %s and comes from %s".formatted(port.name(), text(wanted), text(is)),
                        before.netlist.nets().get(port.net()).source());
            }
        }
    }
}

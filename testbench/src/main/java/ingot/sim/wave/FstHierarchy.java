package ingot.sim.wave;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Wire;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of an FST file: scopes, signals, and what the values of enums are called. */
final class FstHierarchy {
    private static final int ATTRIBUTE = 252;
    private static final int SCOPE = 254;
    private static final int UP = 255;
    private static final int MODULE = 0;
    private static final int STRUCT = 6;
    private static final int MISC = 0;
    private static final int ENUM_TABLE = 7;
    private static final int REG = 5;
    private static final int WIRE = 16;

    private final List<Signal> signals;
    private final Map<Map<String, BigInteger>, Integer> enums = new HashMap<>();
    private final List<Signal> ordered = new ArrayList<>();
    private final Bytes bytes = new Bytes();
    private final int scopes;

    FstHierarchy(List<Signal> signals, String top, SignalTree tree) {
        this.signals = signals;
        scopes = 1 + tree.count();
        signals.forEach(signal -> enumTable(signal.type()));
        write(top, tree);
    }

    int scopes() {
        return scopes;
    }

    byte[] bytes() {
        return bytes.toArray();
    }

    /** One table for all signals of the same constants: its name, their count, their names, their bits. */
    private void enumTable(Type type) {
        if (type.labels().isEmpty() || enums.containsKey(type.labels())) {
            return;
        }
        enums.put(type.labels(), enums.size() + 1);
        var values = type.labels().values().stream().map(value -> bits(value, type.width())).collect(Collectors.joining(" "));
        var table = "enum" + enums.size() + " " + type.labels().size() + " " + String.join(" ", type.labels().keySet()) + " " + values;
        bytes.u8(ATTRIBUTE).u8(MISC).u8(ENUM_TABLE).text(table).varint(enums.size());
    }

    private static String bits(BigInteger value, int width) {
        var digits = value.toString(2);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private void write(String name, SignalTree scope) {
        bytes.u8(SCOPE).u8(scope.isStruct() ? STRUCT : MODULE).text(name).text("");
        scope.signals().forEach((own, number) -> write(own, signals.get(number)));
        scope.scopes().forEach(this::write);
        bytes.u8(UP);
    }

    private void write(String name, Signal signal) {
        ordered.add(signal);
        var type = signal.type();
        if (!type.labels().isEmpty()) {
            bytes.u8(ATTRIBUTE).u8(MISC).u8(ENUM_TABLE).text("").varint(enums.get(type.labels()));
        }
        int kind = switch (signal) {
            case Register _ -> REG;
            case Port _, Wire _ -> WIRE;
        };
        int direction = signal instanceof Port port ? port.direction() == Direction.INPUT ? 1 : 2 : 0;
        var range = type.width() == 1 ? "" : " [" + (type.width() - 1) + ":0]";
        bytes.u8(kind).u8(direction).text(name + range).varint(type.width()).varint(0);
    }

    /** The signals in the order in which the file numbers them. */
    List<Signal> ordered() {
        return List.copyOf(ordered);
    }
}

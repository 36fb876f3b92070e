package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which signal reads a register first: what a register without a variable is named after. */
final class Consumers {
    private final Map<Signal, String> names = new IdentityHashMap<>();

    static Consumers of(List<Grouping.Group> groups) {
        var consumers = new Consumers();
        groups.forEach(group -> Statement.walk(group.statements(), consumers::add));
        return consumers;
    }

    private void add(Statement statement) {
        switch (statement) {
            case Statement.Assign(var target, var value, var _) -> add(target, value);
            case Statement.AssignSlice(var target, var _, var _, var value, var _) -> add(target, value);
            case Statement.If _, Statement.Switch _, Statement.MemoryWrite _ -> { }
        }
    }

    private void add(Signal target, Expr value) {
        Set<Signal> read = Collections.newSetFromMap(new IdentityHashMap<>());
        Reading.signals(value, read, Collections.newSetFromMap(new IdentityHashMap<>()));
        read.forEach(signal -> names.putIfAbsent(signal, target.name()));
    }

    /** {@code sumOut_reg}: the register that feeds {@code sumOut}. Inside a bundle the common part of the names counts. */
    String nameFor(Signal register, String path) {
        var name = names.get(register);
        if (name == null || name.equals("value") || name.equals("connection")) {
            return "register";
        }
        var whole = !path.isEmpty() && name.endsWith("_" + path) ? name.substring(0, name.length() - path.length() - 1) : name;
        return whole + "_reg";
    }
}

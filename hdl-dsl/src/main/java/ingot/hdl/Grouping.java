package ingot.hdl;

import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import ingot.hdl.pass.Targets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Divides the statements of a module into processes. What one top-level statement assigns together stays together;
 * registers and memories never share a process with wires.
 */
final class Grouping {
    /** The statements of one future process. */
    record Group(boolean clocked, List<Statement> statements) {}

    private final Map<Object, Object> leaders = new IdentityHashMap<>();

    static List<Group> of(List<Statement> statements) {
        return new Grouping().divide(statements);
    }

    private List<Group> divide(List<Statement> statements) {
        var targets = new ArrayList<List<Object>>();
        for (var statement : statements) {
            var own = Targets.of(List.of(statement));
            targets.add(own);
            join(own, true);
            join(own, false);
        }
        Map<Object, List<Integer>> members = new IdentityHashMap<>();
        var order = new LinkedHashMap<Integer, List<Object>>();
        for (var i = 0; i < statements.size(); i++) {
            for (var target : targets.get(i)) {
                var leader = find(target);
                var indices = members.computeIfAbsent(leader, key -> new ArrayList<>());
                if (indices.isEmpty()) {
                    order.computeIfAbsent(i, key -> new ArrayList<>()).add(leader);
                }
                if (indices.isEmpty() || indices.getLast() != i) {
                    indices.add(i);
                }
            }
        }
        var groups = new ArrayList<Group>();
        order.values().forEach(leaders -> leaders.forEach(leader -> add(groups, leader, members.get(leader), statements)));
        return mergePlainRegisters(groups);
    }

    private void add(List<Group> groups, Object leader, List<Integer> members, List<Statement> statements) {
        var clocked = isClocked(leader);
        var own = members.stream().map(statements::get).toList();
        var part = Targets.only(own, target -> find(target) == leader);
        if (clocked || !readsItself(part)) {
            groups.add(new Group(clocked, part));
            return;
        }
        // One always_comb that read what it assigns would see half-finished values: one process per signal instead.
        var targets = new java.util.LinkedHashSet<Object>();
        targets.addAll(Targets.of(part));
        for (var target : targets) {
            groups.add(new Group(false, Targets.only(part, other -> other == target)));
        }
    }

    private static boolean readsItself(List<Statement> statements) {
        var targets = java.util.Collections.<Object>newSetFromMap(new IdentityHashMap<>());
        targets.addAll(Targets.of(statements));
        return targets.size() > 1 && Reading.signals(statements).stream().anyMatch(targets::contains);
    }

    /** Registers that are simply loaded every cycle share one process. */
    private static List<Group> mergePlainRegisters(List<Group> groups) {
        var result = new ArrayList<Group>();
        var plain = new ArrayList<Statement>();
        var at = -1;
        for (var group : groups) {
            if (group.clocked() && group.statements().size() == 1
                    && group.statements().getFirst() instanceof Statement.Assign assign) {
                at = at < 0 ? result.size() : at;
                plain.add(assign);
            } else {
                result.add(group);
            }
        }
        if (at >= 0) {
            result.add(at, new Group(true, plain));
        }
        return result;
    }

    private void join(List<Object> targets, boolean clocked) {
        Object leader = null;
        for (var target : targets) {
            if (isClocked(target) == clocked) {
                leader = leader == null ? find(target) : leader;
                leaders.put(find(target), leader);
            }
        }
    }

    private Object find(Object target) {
        var leader = target;
        while (leaders.getOrDefault(leader, leader) != leader) {
            leader = leaders.get(leader);
        }
        if (leader != target) {
            leaders.put(target, leader);
        }
        return leader;
    }

    private static boolean isClocked(Object target) {
        return switch (target) {
            case Memory _, Register _ -> true;
            case Signal _ -> false;
            default -> throw new IllegalStateException("not a target: " + target);
        };
    }
}

package ingot.hdl;

import ingot.hdl.netlist.Statement;
import ingot.hdl.pass.Targets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Divides the statements of a module into processes. What one top-level statement assigns together stays together;
 * registers and memories never share a process with wires, nor with those of
 * another clock domain.
 */
final class Grouping {
    /**
     * The statements of one future process.
     *
     * @param domain the clock domain; {@code null} for combinational statements
     */
    record Group(Domain domain, List<Statement> statements) {
        boolean clocked() {
            return domain != null;
        }

        /** This group, of which choices are complete if it is combinational; it stands still where its domain does. */
        Group complete() {
            if (domain == null) {
                return new Group(null, Exhaustive.complete(statements));
            }
            return domain.enable == null ? this : new Group(domain, List.of(
                    new Statement.If(domain.enable, statements, List.of(), statements.getFirst().source())));
        }
    }

    private final Map<Object, Object> leaders = new IdentityHashMap<>();

    private final Domains domains;

    private Grouping(Domains domains) {
        this.domains = domains;
    }

    static List<Group> of(List<Statement> statements, Domains domains) {
        return new Grouping(domains).divide(statements).stream().map(Group::complete).toList();
    }

    private List<Group> divide(List<Statement> statements) {
        var targets = new ArrayList<List<Object>>();
        for (var statement : statements) {
            var own = Targets.of(List.of(statement));
            targets.add(own);
            own.stream().map(domains::of).distinct().forEach(domain -> join(own, domain));
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
        var domain = domains.of(leader);
        var own = members.stream().map(statements::get).toList();
        var part = Targets.only(own, target -> find(target) == leader);
        if (domain != null || !readsItself(part)) {
            groups.add(new Group(domain, part));
            return;
        }
        // One always_comb that read what it assigns would see half-finished values: one process per signal instead.
        var targets = new java.util.LinkedHashSet<Object>();
        targets.addAll(Targets.of(part));
        for (var target : targets) {
            groups.add(new Group(null, Targets.only(part, other -> other == target)));
        }
    }

    private static boolean readsItself(List<Statement> statements) {
        var targets = java.util.Collections.<Object>newSetFromMap(new IdentityHashMap<>());
        targets.addAll(Targets.of(statements));
        return targets.size() > 1 && Reading.signals(statements).stream().anyMatch(targets::contains);
    }

    /** Registers that are simply loaded every cycle share one process, domain by domain. */
    private static List<Group> mergePlainRegisters(List<Group> groups) {
        var result = new ArrayList<Group>();
        Map<Domain, List<Statement>> plain = new IdentityHashMap<>();
        for (var group : groups) {
            if (group.clocked() && group.statements().size() == 1
                    && group.statements().getFirst() instanceof Statement.Assign assign) {
                var first = plain.isEmpty() || !plain.containsKey(group.domain());
                var together = plain.computeIfAbsent(group.domain(), key -> new ArrayList<>());
                together.add(assign);
                if (first) {
                    result.add(new Group(group.domain(), together));
                }
            } else {
                result.add(group);
            }
        }
        return result;
    }

    private void join(List<Object> targets, Domain domain) {
        Object leader = null;
        for (var target : targets) {
            if (domains.of(target) == domain) {
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
}

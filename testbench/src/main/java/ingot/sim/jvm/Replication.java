package ingot.sim.jvm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Finds what a design repeats: registers with formulas of one shape, as the equal instances of an array have them. They need no
 * hint from the hierarchy. Their state lives in an {@code int[]}, one group behind the other.
 *
 * <p>Dead registers (what the last column of an array hands on to nobody) keep their places in a group, so that rows stay equally long;
 * what is computed for them does not matter.
 */
final class Replication {
    private static final int MIN_MEMBERS = 32;

    private final Map<Node, Node> next;
    private final Set<Node> live;
    private final ToIntFunction<Node> clock;
    private final int[] readers;
    private final Map<Node, Formula> formulas = new LinkedHashMap<>();
    private final Map<Node, Integer> places = new LinkedHashMap<>();
    private final List<Replica> replicas = new ArrayList<>();
    private final Set<Node> looped = new HashSet<>();

    /**
     * @param next the next value of every register, live or dead, in the order of the design
     * @param live registers that matter
     * @param excluded registers that must stay in the state array
     * @param nodes all nodes that are needed
     * @param clock number of the clock of a register; those of one clock get neighbouring places
     */
    Replication(
            Map<Node, Node> next, Set<Node> live, Set<Node> excluded, Collection<Node> nodes, int nodeCount,
            ToIntFunction<Node> clock) {
        this.next = next;
        this.clock = clock;
        this.live = live;
        readers = new int[nodeCount];
        nodes.forEach(node -> node.operands.forEach(operand -> readers[Plan.real(operand).id]++));
        next.forEach((register, value) -> {
            if (!excluded.contains(register) && value != register) {
                Formula.of(value, readers).ifPresent(formula -> formulas.put(register, formula));
            }
        });
        var byShape = new LinkedHashMap<String, List<Node>>();
        formulas.forEach((register, formula) -> byShape.computeIfAbsent(
                clock.applyAsInt(register) + " " + register.type + formula.shape(), _ -> new ArrayList<>()).add(register));
        var groups = new ArrayList<>(byShape.values());
        groups.removeIf(members -> members.stream().filter(live::contains).count() < MIN_MEMBERS);
        groups.sort(Comparator.comparingInt(members -> clock.applyAsInt(members.getFirst())));
        // A group that has no common habit leaves the array; the habits of the others may change with it.
        do {
            places.clear();
            replicas.clear();
            looped.clear();
            groups.forEach(members -> members.forEach(register -> places.put(register, places.size())));
        } while (groups.removeIf(members -> !replicate(members)));
    }

    /** The place of every register that lives in the {@code int[]}. */
    Map<Node, Integer> places() {
        return places;
    }

    List<Replica> replicas() {
        return replicas;
    }

    /** Nodes that loops read and that are computed in the state array before. */
    static Set<Node> scalars(List<Replica> replicas) {
        var all = new HashSet<Node>();
        for (var replica : replicas) {
            for (var leaf : replica.leaves()) {
                if (!leaf.node().op.isLeaf()) {
                    all.add(leaf.node());
                }
            }
        }
        return all;
    }

    /** Registers of the {@code int[]} that no loop computes rightly. */
    List<Node> exceptions() {
        return live.stream().filter(register -> places.containsKey(register) && !looped.contains(register)).toList();
    }

    /** Makes a loop for {@code members}, if at least half of them have one habit. */
    private boolean replicate(List<Node> all) {
        var members = all.stream().filter(live::contains).toList();
        int leafCount = formulas.get(members.getFirst()).leaves().size();
        var habits = new ArrayList<Replica.Habit>();
        for (int leaf = 0; leaf < leafCount; leaf++) {
            habits.add(commonHabit(members, leaf));
        }
        var regular = members.stream().filter(member -> isRegular(member, habits)).toList();
        if (2 * regular.size() < members.size()) {
            return false;
        }
        var model = regular.getFirst();
        var leaves = new LinkedHashMap<Node, Replica.Habit>();
        for (int leaf = 0; leaf < leafCount; leaf++) {
            var known = leaves.putIfAbsent(formulas.get(model).leaves().get(leaf), habits.get(leaf));
            if (known != null && !known.equals(habits.get(leaf))) {
                return false;
            }
        }
        looped.addAll(regular);
        replicas.add(new Replica(clock.applyAsInt(model), Plan.real(next.get(model)), places.get(model), places.get(regular.getLast()),
                leaves.entrySet().stream().map(entry -> new Replica.Leaf(entry.getKey(), entry.getValue())).toList()));
        return true;
    }

    private boolean isRegular(Node member, List<Replica.Habit> habits) {
        var leaves = formulas.get(member).leaves();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            boolean follows = switch (habits.get(leaf)) {
                case Replica.Habit.Same same -> leaves.get(leaf) == same.node();
                case Replica.Habit.Moving moving -> offset(member, leaves.get(leaf)).equals(Optional.of(moving.offset()));
            };
            if (!follows) {
                return false;
            }
        }
        return true;
    }

    private Replica.Habit commonHabit(List<Node> members, int leaf) {
        var counts = new LinkedHashMap<Replica.Habit, Integer>();
        for (var member : members) {
            var node = formulas.get(member).leaves().get(leaf);
            counts.merge(new Replica.Habit.Same(node), 1, Integer::sum);
            offset(member, node).ifPresent(offset -> counts.merge(new Replica.Habit.Moving(offset), 1, Integer::sum));
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    private Optional<Integer> offset(Node member, Node leaf) {
        var place = places.get(leaf);
        return place == null ? Optional.empty() : Optional.of(place - places.get(member));
    }
}

package ingot.noc.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which virtual channel a packet can hold while it waits for which other one, over all packets that can be. Where this graph has no circle, no
 * packets can wait for each other for ever (Dally and Seitz, 1987). Where it has one, the escape classes of the routing must have none among
 * themselves, be on offer everywhere, and never be left.
 */
public final class Dependencies {
    private final Routing routing;
    private final int classes;
    /** By virtual channel (link times classes plus class): those it waits for, with a destination that makes it so. */
    private final List<List<Wait>> waits = new ArrayList<>();
    private final BitSet known = new BitSet();
    private final BitSet turns = new BitSet();
    private final List<Map<At, BitSet>> arrivals = new ArrayList<>();

    private record Wait(int target, int destination) {}

    private Dependencies(Routing routing) {
        this.routing = routing;
        this.classes = routing.classes();
        for (int i = 0; i < routing.topology().channels().size() * classes; i++) {
            waits.add(new ArrayList<>());
        }
        routing.topology().routers().forEach(router -> arrivals.add(new LinkedHashMap<>()));
    }

    /**
     * Follows every packet that can be, and proves that it arrives: it waits for ever nowhere, and its ways all end.
     *
     * @throws DeadlockException if one cannot
     */
    public static Dependencies check(Routing routing) {
        var graph = new Dependencies(routing);
        for (int destination = 0; destination < routing.topology().terminals().size(); destination++) {
            graph.follow(destination);
        }
        var circle = graph.circle(graph.classes);
        if (!circle.isEmpty()) {
            int escape = routing.escapeClasses();
            var rest = escape == 0 ? circle : graph.circle(escape);
            if (!rest.isEmpty()) {
                throw new DeadlockException(graph.describe(rest, escape > 0));
            }
            // Where there is no circle no way is endless, for ways lie in this graph. With an escape there may be one.
            for (int destination = 0; destination < routing.topology().terminals().size(); destination++) {
                graph.wanders(destination);
            }
        }
        return graph;
    }

    /** Whether some packet goes from input port {@code in} to output port {@code out} of {@code router}. */
    public boolean turns(int router, int in, int out) {
        return turns.get((router * 32 + in) * 32 + out);
    }

    /** The routing that was checked. */
    public Routing routing() {
        return routing;
    }

    /** All ways in which packets come to {@code router}, each with the destinations of those that come so. */
    public Map<At, BitSet> arrivals(int router) {
        return Collections.unmodifiableMap(arrivals.get(router));
    }

    /** Whether no virtual channel waits for itself, over any number of others: always so without an escape network. */
    public boolean acyclic() {
        return circle(classes).isEmpty();
    }

    private void follow(int destination) {
        var topology = routing.topology();
        var goal = topology.terminals().get(destination);
        var seen = new BitSet();
        var open = new ArrayList<At>();
        for (var source : topology.terminals()) {
            step(At.injected(source.router()), source.port(), destination, goal.router(), goal.port(), seen, open);
        }
        while (!open.isEmpty()) {
            var at = open.removeLast();
            step(at, topology.channels().get(at.channel()).toPort(), destination, goal.router(), goal.port(), seen, open);
        }
    }

    /**
     * Fails where a packet for {@code destination} can come round to a virtual channel that it has been in: then nothing says that it ever arrives. Takes
     * away from the virtual channels that it can be in those from which it must arrive, until none is left.
     */
    private void wanders(int destination) {
        var topology = routing.topology();
        int goal = topology.terminals().get(destination).router();
        var left = new BitSet();
        arrivals.forEach(ways -> ways.forEach((at, destinations) -> {
            if (at.channel() >= 0 && destinations.get(destination)) {
                left.set(at.channel() * classes + at.vcClass());
            }
        }));
        boolean fewer = true;
        while (fewer) {
            fewer = false;
            for (int node = left.nextSetBit(0); node >= 0; node = left.nextSetBit(node + 1)) {
                var at = new At(topology.channels().get(node / classes).to(), node / classes, node % classes);
                if (at.router() == goal || routing.hops(at, destination).stream().noneMatch(hop -> left.get(hop.channel() * classes + hop.vcClass()))) {
                    left.clear(node);
                    fewer = true;
                }
            }
        }
        if (!left.isEmpty()) {
            throw new DeadlockException("routing `" + routing.name() + "` of " + topology.name() + ": a packet for node " + destination
                    + " can wander for ever, among " + left.stream().mapToObj(this::name).collect(Collectors.joining(", ")));
        }
    }

    private void step(At at, int inPort, int destination, int goal, int goalPort, BitSet seen, List<At> open) {
        arrivals.get(at.router()).computeIfAbsent(at, key -> new BitSet()).set(destination);
        if (at.router() == goal) {
            turns.set((at.router() * 32 + inPort) * 32 + goalPort);
            return;
        }
        var topology = routing.topology();
        var hops = routing.hops(at, destination);
        boolean escaped = at.channel() >= 0 && at.vcClass() < routing.escapeClasses();
        boolean canEscape = false;
        for (var hop : hops) {
            canEscape |= hop.vcClass() < routing.escapeClasses();
            if (escaped && hop.vcClass() >= routing.escapeClasses()) {
                throw new DeadlockException(complaint(at, destination) + " leaves the escape network: keep it there until it arrives");
            }
            var channel = topology.channels().get(hop.channel());
            turns.set((at.router() * 32 + inPort) * 32 + channel.fromPort());
            int node = hop.channel() * classes + hop.vcClass();
            if (at.channel() >= 0) {
                int holder = at.channel() * classes + at.vcClass();
                if (!known.get(holder * waits.size() + node)) {
                    known.set(holder * waits.size() + node);
                    waits.get(holder).add(new Wait(node, destination));
                }
            }
            if (!seen.get(node)) {
                seen.set(node);
                open.add(new At(channel.to(), hop.channel(), hop.vcClass()));
            }
        }
        if (hops.isEmpty()) {
            throw new DeadlockException(complaint(at, destination) + " has no way on");
        }
        if (routing.escapeClasses() > 0 && !canEscape) {
            throw new DeadlockException(complaint(at, destination) + " cannot enter the escape network: offer it a hop in a class below "
                    + routing.escapeClasses());
        }
    }

    private String complaint(At at, int destination) {
        return "routing `" + routing.name() + "` of " + routing.topology().name() + ": a packet for node " + destination + " in router "
                + routing.topology().routers().get(at.router()).name()
                + (at.channel() < 0 ? "" : ", come by " + routing.topology().channelName(at.channel()) + " class " + at.vcClass());
    }

    /** Virtual channels, of the first {@code limit} classes, that wait for each other in a circle; empty if there is none. */
    private List<Integer> circle(int limit) {
        var state = new byte[waits.size()];
        var parent = new int[waits.size()];
        var position = new int[waits.size()];
        for (int root = 0; root < state.length; root++) {
            if (state[root] != 0 || root % classes >= limit) {
                continue;
            }
            parent[root] = -1;
            state[root] = 1;
            int node = root;
            while (node >= 0) {
                if (position[node] == waits.get(node).size()) {
                    state[node] = 2;
                    node = parent[node];
                    continue;
                }
                int target = waits.get(node).get(position[node]++).target();
                if (target % classes >= limit || state[target] == 2) {
                    continue;
                }
                if (state[target] == 1) {
                    return between(target, node, parent);
                }
                state[target] = 1;
                parent[target] = node;
                node = target;
            }
        }
        return List.of();
    }

    private static List<Integer> between(int first, int last, int[] parent) {
        var circle = new ArrayList<Integer>();
        for (int node = last; node != first; node = parent[node]) {
            circle.add(node);
        }
        circle.add(first);
        return circle.reversed();
    }

    private String describe(List<Integer> circle, boolean escape) {
        var text = new StringBuilder("routing `" + routing.name() + "` of " + routing.topology().name() + " can deadlock: "
                + (escape ? "in its escape network " : "") + "packets can wait for each other in a circle:");
        for (int i = 0; i < circle.size(); i++) {
            int node = circle.get(i);
            int next = circle.get((i + 1) % circle.size());
            int destination = waits.get(node).stream().filter(wait -> wait.target() == next).findFirst().orElseThrow().destination();
            text.append("\n  ").append(name(node)).append(" holds a packet for node ").append(destination).append(" that waits for ").append(name(next));
        }
        return text.append("\n  help: forbid one of these turns, or break the circle by a class of virtual channels (DimensionOrder does so in rings")
                .append(" and tori, UpDown works in every network)").toString();
    }

    private String name(int node) {
        return routing.topology().channelName(node / classes) + (classes == 1 ? "" : " class " + node % classes);
    }
}

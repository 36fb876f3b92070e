package ingot.noc;

import ingot.noc.analysis.Route;
import ingot.noc.router.Gather;
import ingot.noc.routing.At;
import ingot.noc.routing.Hop;
import ingot.noc.routing.Routing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * What a network does for several nodes at once. The ways are those of single packets, so whatever was proven of these holds: a copy waits for nothing that a
 * packet for one of the members would not wait for, and parts of a sum have a message class of their own to wait in.
 *
 * @param multicasts group i has the address {@link #address}
 * @param reductions sums that are made on the way
 */
public record Collectives(List<Multicast> multicasts, List<Reduction> reductions) {
    /** Nothing. */
    public static final Collectives NONE = new Collectives(List.of(), List.of());

    public Collectives {
        multicasts = List.copyOf(multicasts);
        reductions = List.copyOf(reductions);
        if (reductions.stream().map(Reduction::messageClass).distinct().count() < reductions.size()) {
            throw new IllegalArgumentException("each reduction needs a message class of its own, were " + reductions);
        }
    }

    /** Bits of addresses beyond those of the nodes. */
    int extraAddressBits() {
        return multicasts.isEmpty() ? 0 : 1;
    }

    /** The address of multicast {@code group}, in a network whose nodes have addresses of so many bits. */
    public static int address(int nodeAddressBits, int group) {
        return 1 << nodeAddressBits | group;
    }

    List<Gather> gathers() {
        return reductions.stream().map(sum -> new Gather(sum.messageClass(), sum.numberBits())).toList();
    }

    /** Fails where a group makes no tree, or does not fit. */
    void check(Routing routing) {
        var topology = routing.topology();
        if (!multicasts.isEmpty() && routing.escapeClasses() > 0) {
            throw new IllegalArgumentException("multicasts need a routing that leaves no choice, and " + routing.name() + " does");
        }
        if (multicasts.size() > 1 << topology.addressBits()) {
            throw new IllegalArgumentException("there can be as many multicasts as there are addresses, " + (1 << topology.addressBits()));
        }
        multicasts.forEach(group -> checkTree(routing, group));
        reductions.forEach(reduction -> checkTree(routing, reduction));
    }

    /** No router is entered by two ways: members beyond it would get two copies. */
    private static void checkTree(Routing routing, Multicast group) {
        var topology = routing.topology();
        Map<Integer, Hop> entered = new HashMap<>();
        for (int member : group.members()) {
            for (var hop : Route.hops(routing, group.root(), member)) {
                int router = topology.channels().get(hop.channel()).to();
                var before = entered.putIfAbsent(router, hop);
                if (before != null && !before.equals(hop)) {
                    throw new IllegalArgumentException("the ways of " + group + " part and meet again in router " + topology.routers().get(router).name()
                            + ": take another root, or dimension order");
                }
            }
        }
    }

    /** No router is left by two ways: what was added up would not know which one to go, and other routers would wait for it. */
    private static void checkTree(Routing routing, Reduction reduction) {
        var topology = routing.topology();
        int goal = topology.terminals().get(reduction.root()).router();
        Map<Integer, Hop> left = new HashMap<>();
        for (int member : reduction.members()) {
            var at = At.injected(topology.terminals().get(member).router());
            while (at.router() != goal) {
                var hops = routing.hops(at, reduction.root());
                var before = left.putIfAbsent(at.router(), hops.getFirst());
                if (hops.size() > 1 || before != null && !before.equals(hops.getFirst())) {
                    throw new IllegalArgumentException("the parts of " + reduction + " leave router " + topology.routers().get(at.router()).name()
                            + " by more than one way: take dimension order, or a table");
                }
                var hop = hops.getFirst();
                at = new At(topology.channels().get(hop.channel()).to(), hop.channel(), hop.vcClass());
            }
        }
    }

    /** Tells {@code taken} every hop of multicast {@code group} with the router that it leaves from; members get it besides. */
    void branches(Routing routing, int group, ObjIntConsumer<Hop> taken) {
        var topology = routing.topology();
        var multicast = multicasts.get(group);
        for (int member : multicast.members()) {
            for (var hop : Route.hops(routing, multicast.root(), member)) {
                taken.accept(hop, topology.channels().get(hop.channel()).from());
            }
        }
    }

    /** The inputs of {@code router} that parts of reduction {@code number} come by, as a mask. */
    long expected(Routing routing, int number, int router) {
        var topology = routing.topology();
        var reduction = reductions.get(number);
        long mask = 0;
        for (int member : reduction.members()) {
            var terminal = topology.terminals().get(member);
            mask |= terminal.router() == router ? 1L << terminal.port() : 0;
            for (var hop : Route.hops(routing, member, reduction.root())) {
                var channel = topology.channels().get(hop.channel());
                mask |= channel.to() == router ? 1L << channel.toPort() : 0;
            }
        }
        return mask;
    }
}

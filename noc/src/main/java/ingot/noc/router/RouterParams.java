package ingot.noc.router;

import ingot.hdl.Hdl;
import ingot.noc.topology.Grid.Wrap;
import java.util.Collections;
import java.util.List;

/**
 * Parameters of a router.
 *
 * @param settings what it has in common with the other routers
 * @param addressBits bits of a destination address
 * @param routeClasses classes of virtual channels that the routing tells apart
 * @param turns for each output the inputs that packets come from, as a mask; its length is the number of ports
 * @param intervals for each output the least cycles between two flits: more than 1 where the link is narrower than a flit
 * @param lookup how it finds the way
 * @param gathers sums that are made on the way
 */
public record RouterParams(
        RouterSettings settings, int addressBits, int routeClasses, List<Integer> turns, List<Integer> intervals, Lookup lookup,
        List<Gather> gathers) {
    public RouterParams {
        turns = List.copyOf(turns);
        intervals = List.copyOf(intervals);
        gathers = List.copyOf(gathers);
        RouterSettings.range("addressBits", addressBits, 1, 16);
        RouterSettings.range("routeClasses", routeClasses, 1, 8);
        RouterSettings.range("ports", turns.size(), 1, 32);
        if (settings.vcs() % (settings.messageClasses() * routeClasses) != 0) {
            throw new IllegalArgumentException("vcs must be a multiple of messageClasses times the " + routeClasses
                    + " classes of the routing, was " + settings.vcs() + " for " + settings.messageClasses() + " times " + routeClasses);
        }
        if (intervals.size() != turns.size()) {
            throw new IllegalArgumentException("there are " + turns.size() + " ports, and intervals for " + intervals.size());
        }
        if (!gathers.isEmpty() && (routeClasses > 1 || settings.vcs() != settings.messageClasses() || settings.buffers() == Buffers.MEMORY)) {
            throw new IllegalArgumentException("sums on the way need a routing of one class, as many virtual channels as message classes, and buffers of registers");
        }
        for (var gather : gathers) {
            if (gather.messageClass() >= settings.messageClasses() || settings.dataBits() % gather.numberBits() != 0) {
                throw new IllegalArgumentException(gather + " needs that message class, and dataBits that are a multiple of numberBits");
            }
        }
    }

    /** A router that makes no sums. */
    public RouterParams(RouterSettings settings, int addressBits, int routeClasses, List<Integer> turns, List<Integer> intervals, Lookup lookup) {
        this(settings, addressBits, routeClasses, turns, intervals, lookup, List.of());
    }

    /** The router of a mesh, with {@code concentration} nodes, that lies in the middle of it. */
    public static RouterParams inMesh(RouterSettings settings, int rows, int cols) {
        var lookup = new GridLookup(rows, cols, 1, Wrap.NONE);
        return new RouterParams(settings, lookup.rowBits() + lookup.colBits(), 1, List.of(0b11111, 0b11101, 0b10001, 0b10111, 0b00101),
                Collections.nCopies(5, 1), lookup);
    }

    /** Whether there are packets for several nodes, which the highest bit of an address tells. */
    boolean multicasts() {
        return lookup instanceof TableLookup table && table.groups();
    }

    /** Inputs, and as many outputs. */
    public int ports() {
        return turns.size();
    }

    /** Bits that number a virtual channel; none where there is one. */
    public int vcBits() {
        return vcBits(settings);
    }

    /** Bits of a flit on a link. */
    public int flitBits() {
        return flitBits(settings, addressBits);
    }

    /** Bits of a flit on a link of such routers. */
    public static int flitBits(RouterSettings settings, int addressBits) {
        return 1 + vcBits(settings) + addressBits + settings.ageBits() + settings.dataBits();
    }

    private static int vcBits(RouterSettings settings) {
        return Hdl.bitsFor(settings.vcs() - 1);
    }

    /** Whether packets leave for their node in virtual channels of this class: in all of them, or in one where they keep their order. */
    public boolean leavesIn(int vcClass) {
        return !settings.ordered() || vcClass == routeClasses - 1;
    }

    /**
     * Whether packets that keep their order take the virtual channel that stands for their next turn, and not one that stands for their destination: then
     * no packet waits behind one that goes elsewhere.
     */
    boolean sorts() {
        return settings.ordered() && Integer.bitCount(lanes()) == 1 && lanes() > 1 && lookup instanceof GridLookup grid && grid.wrap() == Wrap.NONE;
    }

    /** Virtual channels of a message class that keep packets of different ways apart, where they keep their order. */
    int lanes() {
        return kinds() / settings.messageClasses();
    }

    /** Virtual channels that a packet may choose among: of one message class and one routing class, and of one lane where packets keep their order. */
    int groupSize() {
        return settings.ordered() ? 1 : settings.vcs() / (settings.messageClasses() * routeClasses);
    }

    /** Kinds of packets that never share a virtual channel: message classes, times lanes where packets keep their order. */
    int kinds() {
        return settings.vcs() / (groupSize() * routeClasses);
    }

    /** The kind of packets in virtual channel {@code vc}. */
    int kind(int vc) {
        return vc / (groupSize() * routeClasses);
    }

    /** The message class of virtual channel {@code vc}. */
    int messageClass(int vc) {
        return vc / (settings.vcs() / settings.messageClasses());
    }

    /** The routing class of virtual channel {@code vc}. */
    int routeClass(int vc) {
        return vc / groupSize() % routeClasses;
    }

    /** Whether packets come from input {@code in} at all. */
    boolean feeds(int in) {
        return turns.stream().anyMatch(mask -> (mask >> in & 1) != 0);
    }

    /** Whether packets of input {@code in} go to output {@code out}. */
    boolean turns(int in, int out) {
        return (turns.get(out) >> in & 1) != 0;
    }
}

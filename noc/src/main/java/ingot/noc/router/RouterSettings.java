package ingot.noc.router;

import ingot.generators.arbiter.ArbiterPolicy;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What all routers of a network have in common. Begin with {@link #of}, and add what else is wanted.
 *
 * @param dataBits payload of a flit in bits
 * @param vcs virtual channels of each link, a multiple of message classes times routing classes
 * @param depth flits that the buffer of a virtual channel holds, a power of two
 * @param stages cycles that a flit spends in a router without traffic. 1: it passes an empty buffer in the cycle in which it comes.
 *     2: it is written, then goes through allocation and crossbar. 3: the crossbar has a cycle of its own. 4: finding the way has one, too
 * @param packetFlits 0 for wormhole routing; otherwise the longest packet, and a packet moves on only when a buffer has room for that many
 *     flits: virtual cut-through
 * @param messageClasses kinds of messages that never wait for each other, such as requests and answers; each has its virtual channels, and its own
 *     streams at the nodes
 * @param priority message class 0 goes before class 1, and so on, in every arbiter; otherwise they take turns
 * @param ordered packets of one node for another keep their order, where the routing has one way for them: their virtual channel follows from their
 *     destination, and in a mesh with dimension order from their next turn. Otherwise a packet takes any that is free
 * @param inputLanes flits that an input can send in one cycle, each to another output; its virtual channels are divided among so many ways into the
 *     crossbar. More than 1 costs wider crossbar multiplexers and carries more
 * @param arbiter who goes first among inputs, and among the virtual channels of an input
 * @param ageBits 0, or bits of the time that each flit carries, in quarters of a cycle: when its node first offered it, or when it was due by the node's share if
 *     that is later. In every arbiter the oldest goes first, within its class where classes have priority. Times count from half of what the bits can tell back to a
 *     quarter ahead; a flit that waits longer counts as new again
 * @param share quarters of a cycle between flits of a node that are its share: a node that gets less goes before one that gets more. 4, a flit in every cycle, where
 *     only age counts
 * @param buffers what the flits wait in; a memory needs 3 stages or more
 * @param guard what becomes of wires between routers that fail for a cycle
 */
public record RouterSettings(
        int dataBits, int vcs, int depth, int stages, int packetFlits, int messageClasses, boolean priority, boolean ordered,
        int inputLanes, ArbiterPolicy arbiter, int ageBits, int share, Buffers buffers, Guard guard) {
    private static final int ALWAYS = 4;
    private static final Pattern LABEL = Pattern.compile("w(?<w>[0-9]{1,4})_v(?<v>[0-9]{1,2})_d(?<d>[0-9]{1,2})_s(?<s>[0-9])(_p(?<p>[0-9]{1,2}))?"
            + "(_m(?<m>[0-9])(?<first>p)?)?(?<ordered>_ordered)?(_i(?<i>[0-9]))?"
            + "(?<matrix>_matrix)?(_a(?<a>[0-9]{1,2})(x(?<x>[0-9]{1,3}))?)?(?<mem>_mem)?(_(?<guard>coded|tested))?");

    public RouterSettings {
        range("dataBits", dataBits, 1, 1024);
        range("vcs", vcs, 1, 16);
        range("stages", stages, 1, 4);
        range("messageClasses", messageClasses, 1, 4);
        if (depth < 2 || depth > 64 || Integer.bitCount(depth) != 1) {
            throw new IllegalArgumentException("depth must be a power of two from 2 to 64, was " + depth);
        }
        range("packetFlits", packetFlits, 0, depth);
        if (vcs % messageClasses != 0) {
            throw new IllegalArgumentException("vcs must be a multiple of messageClasses, was " + vcs + " for " + messageClasses);
        }
        if (inputLanes < 1 || vcs % inputLanes != 0) {
            throw new IllegalArgumentException("inputLanes must divide the " + vcs + " virtual channels, was " + inputLanes);
        }
        if (arbiter == ArbiterPolicy.FIXED) {
            throw new IllegalArgumentException("a fixed arbiter would let packets wait for ever: use ROUND_ROBIN or MATRIX");
        }
        if (ageBits != 0) {
            range("ageBits", ageBits, 6, 24);
        }
        range("share", share, ALWAYS, 999);
        if (buffers == Buffers.MEMORY && stages < 3) {
            throw new IllegalArgumentException("buffers in a memory need 3 stages or more, were " + stages + ": its words come a cycle late");
        }
    }

    /** Wormhole routing, one message class, packets in any order, round-robin arbiters, registers. */
    public static RouterSettings of(int dataBits, int vcs, int depth, int stages) {
        return new RouterSettings(dataBits, vcs, depth, stages, 0, 1, false, false, 1, ArbiterPolicy.ROUND_ROBIN, 0, ALWAYS,
                Buffers.REGISTERS, Guard.NONE);
    }

    /** With virtual cut-through for packets of at most {@code flits} flits. */
    public RouterSettings withCutThrough(int flits) {
        return new RouterSettings(dataBits, vcs, depth, stages, flits, messageClasses, priority, ordered, inputLanes, arbiter, ageBits, share, buffers, guard);
    }

    /** With several message classes, that take turns or go before each other. */
    public RouterSettings withMessages(int classes, boolean first) {
        return new RouterSettings(dataBits, vcs, depth, stages, packetFlits, classes, first, ordered, inputLanes, arbiter, ageBits, share, buffers, guard);
    }

    /** With packets that keep their order. */
    public RouterSettings inOrder() {
        return new RouterSettings(dataBits, vcs, depth, stages, packetFlits, messageClasses, priority, true, inputLanes, arbiter, ageBits, share, buffers, guard);
    }

    /** With inputs that send so many flits in one cycle. */
    public RouterSettings withInputLanes(int lanes) {
        return new RouterSettings(dataBits, vcs, depth, stages, packetFlits, messageClasses, priority, ordered, lanes, arbiter, ageBits, share, buffers, guard);
    }

    /** With these arbiters and buffers. */
    public RouterSettings with(ArbiterPolicy policy, Buffers kind) {
        return new RouterSettings(dataBits, vcs, depth, stages, packetFlits, messageClasses, priority, ordered, inputLanes, policy, ageBits, share, kind, guard);
    }

    /** With flits that carry their age in so many bits, and the oldest first. */
    public RouterSettings oldestFirst(int bits) {
        return withShares(bits, ALWAYS);
    }

    /**
     * With flits that carry a time in so many bits, and a share for each node of a flit in {@code quarters} / 4 cycles: where that is what links can carry of the
     * traffic, or a little less, every node gets it.
     */
    public RouterSettings withShares(int bits, int quarters) {
        return new RouterSettings(dataBits, vcs, depth, stages, packetFlits, messageClasses, priority, ordered, inputLanes, arbiter, bits, quarters, buffers, guard);
    }

    /** With links that are guarded so. */
    public RouterSettings with(Guard kind) {
        return new RouterSettings(dataBits, vcs, depth, stages, packetFlits, messageClasses, priority, ordered, inputLanes, arbiter, ageBits, share, buffers, kind);
    }

    /** Data, virtual channels, depth and stages, and whatever is not as usual, as part of a name. */
    public String label() {
        return "w" + dataBits + "_v" + vcs + "_d" + depth + "_s" + stages
                + (packetFlits == 0 ? "" : "_p" + packetFlits)
                + (messageClasses == 1 ? "" : "_m" + messageClasses + (priority ? "p" : ""))
                + (ordered ? "_ordered" : "")
                + (inputLanes == 1 ? "" : "_i" + inputLanes)
                + (arbiter == ArbiterPolicy.ROUND_ROBIN ? "" : "_" + arbiter.name().toLowerCase(Locale.ROOT))
                + (ageBits == 0 ? "" : "_a" + ageBits + (share == ALWAYS ? "" : "x" + share))
                + (buffers == Buffers.REGISTERS ? "" : "_mem")
                + (guard == Guard.NONE ? "" : "_" + guard.name().toLowerCase(Locale.ROOT));
    }

    /** Reads what {@link #label} writes: {@code w32_v4_d8_s3_i2}. */
    public static RouterSettings parse(String label) {
        var parts = LABEL.matcher(label);
        if (!parts.matches()) {
            throw new IllegalArgumentException("settings of routers must be like w32_v2_d4_s2 (bits, virtual channels, depth, stages), then any of _p4, "
                    + "_m2, _m2p, _ordered, _i2, _matrix, _a14x9, _mem, _coded in this order, was " + label);
        }
        var settings = of(number(parts.group("w")), number(parts.group("v")), number(parts.group("d")), number(parts.group("s")));
        settings = parts.group("p") == null ? settings : settings.withCutThrough(number(parts.group("p")));
        settings = parts.group("m") == null ? settings : settings.withMessages(number(parts.group("m")), parts.group("first") != null);
        settings = parts.group("ordered") == null ? settings : settings.inOrder();
        settings = parts.group("i") == null ? settings : settings.withInputLanes(number(parts.group("i")));
        settings = parts.group("a") == null ? settings : settings.withShares(number(parts.group("a")),
                parts.group("x") == null ? ALWAYS : number(parts.group("x")));
        settings = parts.group("guard") == null ? settings : settings.with(Guard.valueOf(parts.group("guard").toUpperCase(Locale.ROOT)));
        return settings.with(parts.group("matrix") == null ? ArbiterPolicy.ROUND_ROBIN : ArbiterPolicy.MATRIX,
                parts.group("mem") == null ? Buffers.REGISTERS : Buffers.MEMORY);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** Its label. */
    @Override
    public String toString() {
        return label();
    }

    static void range(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most + ", was " + value);
        }
    }
}

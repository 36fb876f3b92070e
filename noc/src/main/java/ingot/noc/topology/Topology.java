package ingot.noc.topology;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The shape of a network: routers, the terminals that nodes are attached to, and the links. {@link Topologies} makes the usual ones,
 * {@link TopologyBuilder} any other.
 *
 * <p>An address is what the header of a packet says of its destination: row, column and place at the router in a grid, the number of the
 * terminal elsewhere.
 *
 * @param name what modules and reports are called after
 * @param routers the routers
 * @param terminals terminals; node i of the network is terminal i
 * @param channels links
 * @param grid the order of the routers, where they have one
 */
public record Topology(String name, List<RouterSite> routers, List<Terminal> terminals, List<Channel> channels, Optional<Grid> grid) {
    public Topology {
        routers = List.copyOf(routers);
        terminals = List.copyOf(terminals);
        channels = List.copyOf(channels);
        if (terminals.size() < 2) {
            throw new IllegalArgumentException("network " + name + " must have at least 2 terminals, has " + terminals.size());
        }
        var problems = new ArrayList<String>();
        var inputs = new BitSet();
        var outputs = new BitSet();
        for (int i = 0; i < terminals.size(); i++) {
            var terminal = terminals.get(i);
            claim(routers, terminal.router(), terminal.port(), inputs, "terminal " + i, problems);
            claim(routers, terminal.router(), terminal.port(), outputs, "terminal " + i, problems);
        }
        for (var channel : channels) {
            claim(routers, channel.from(), channel.fromPort(), outputs, "a link out of it", problems);
            claim(routers, channel.to(), channel.toPort(), inputs, "a link into it", problems);
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("network " + name + ": " + String.join("; ", problems));
        }
    }

    /**
     * A usual network by its name: {@code mesh_4x4}, {@code cmesh_2x2x4}, {@code torus_4x4}, {@code ring_8}, {@code oneway_8}, {@code star_5},
     * {@code tree_3}, {@code fattree_2_3} or {@code clusters_3_2x2}.
     */
    public static Topology parse(String name) {
        return NamedTopology.parse(name);
    }

    /** Its name. */
    @Override
    public String toString() {
        return name;
    }

    private static void claim(List<RouterSite> routers, int router, int port, BitSet taken, String who, List<String> problems) {
        if (router < 0 || router >= routers.size()) {
            problems.add(who + " names router " + router + " of " + routers.size());
        } else if (port < 0 || port >= routers.get(router).ports()) {
            problems.add(routers.get(router).name() + " has no port " + port + " for " + who);
        } else if (taken.get(router * 32 + port)) {
            problems.add("port " + port + " of " + routers.get(router).name() + " is taken, and " + who + " wants it too");
        } else {
            taken.set(router * 32 + port);
        }
    }

    /** The link out of {@code port} of {@code router}, or -1. */
    public int channelFrom(int router, int port) {
        for (int i = 0; i < channels.size(); i++) {
            var channel = channels.get(i);
            if (channel.from() == router && channel.fromPort() == port) {
                return i;
            }
        }
        return -1;
    }

    /** The links out of each router. */
    public List<List<Integer>> channelsByRouter() {
        var lists = new ArrayList<List<Integer>>();
        routers.forEach(router -> lists.add(new ArrayList<>()));
        for (int i = 0; i < channels.size(); i++) {
            lists.get(channels.get(i).from()).add(i);
        }
        return lists;
    }

    /** The address of terminal {@code terminal}. */
    public int address(int terminal) {
        if (grid.isEmpty()) {
            return terminal;
        }
        var order = grid.get();
        var at = terminals.get(terminal);
        return (order.row(at.router()) << colBits() | order.col(at.router())) << placeBits() | at.port();
    }

    /** Bits of an address. */
    public int addressBits() {
        return grid.isEmpty() ? Math.max(1, bitsFor(terminals.size())) : Math.max(1, rowBits() + colBits() + placeBits());
    }

    /** Bits of an address that say the row, the highest ones; of a grid. */
    public int rowBits() {
        return grid.map(order -> bitsFor(order.rows())).orElse(0);
    }

    /** Bits of an address that say the column; of a grid. */
    public int colBits() {
        return grid.map(order -> bitsFor(order.cols())).orElse(0);
    }

    /** Bits of an address that say the place at the router, the lowest ones; of a grid. */
    public int placeBits() {
        return grid.map(order -> bitsFor(order.concentration())).orElse(0);
    }

    private static int bitsFor(int count) {
        return 32 - Integer.numberOfLeadingZeros(count - 1);
    }

    /** What a reader calls link {@code channel}: {@code r_0_1→r_0_2}. */
    public String channelName(int channel) {
        var link = channels.get(channel);
        return routers.get(link.from()).name() + "→" + routers.get(link.to()).name();
    }

    /** The same network without some links, in either direction, as when they are broken. It is no grid any more: route it by tables. */
    public Topology without(int... broken) {
        var left = new ArrayList<>(channels);
        for (int gone : broken) {
            var link = channels.get(gone);
            left.removeIf(other -> other.equals(link) || other.from() == link.to() && other.fromPort() == link.toPort() && other.to() == link.from());
        }
        return new Topology(name + "_less" + broken.length, routers, terminals, left, Optional.empty());
    }

    /** The same network with every link, and every way between node and router, this long. */
    public Topology withLatency(int linkLatency, int terminalLatency) {
        return new Topology(name + "_l" + linkLatency, routers,
                terminals.stream().map(terminal -> new Terminal(terminal.router(), terminal.port(), terminalLatency)).toList(),
                channels.stream().map(link -> new Channel(
                        link.from(), link.fromPort(), link.to(), link.toPort(), linkLatency, link.widthBits())).toList(), grid);
    }
}

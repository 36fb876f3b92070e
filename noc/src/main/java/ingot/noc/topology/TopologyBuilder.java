package ingot.noc.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Describes any network: routers, terminals and links in the order in which they are named; ports are given out in that order. */
public final class TopologyBuilder {
    private final String name;
    private final List<String> routers = new ArrayList<>();
    private final List<Integer> inputs = new ArrayList<>();
    private final List<Integer> outputs = new ArrayList<>();
    private final List<Terminal> terminals = new ArrayList<>();
    private final List<Channel> channels = new ArrayList<>();

    /** A network without anything in it. */
    public TopologyBuilder(String name) {
        this.name = name;
    }

    /** Adds a router and gives its number. */
    public int router(String routerName) {
        routers.add(routerName);
        inputs.add(0);
        outputs.add(0);
        return routers.size() - 1;
    }

    /** Attaches a node to {@code router} and gives its number. */
    public int terminal(int router) {
        int port = both(router);
        terminals.add(new Terminal(router, port, 0));
        return terminals.size() - 1;
    }

    /** Links two routers in both directions, by links as wide as a flit. */
    public void link(int a, int b) {
        link(a, b, 0, 0);
    }

    /** Links two routers in both directions. */
    public void link(int a, int b, int latency, int widthBits) {
        int portA = both(a);
        int portB = both(b);
        channels.add(new Channel(a, portA, b, portB, latency, widthBits));
        channels.add(new Channel(b, portB, a, portA, latency, widthBits));
    }

    /** A link in one direction. */
    public void oneWay(int from, int to, int latency, int widthBits) {
        int out = outputs.get(from);
        int in = inputs.get(to);
        outputs.set(from, out + 1);
        inputs.set(to, in + 1);
        channels.add(new Channel(from, out, to, in, latency, widthBits));
    }

    /** A port that is free in both directions. */
    private int both(int router) {
        int port = Math.max(inputs.get(router), outputs.get(router));
        inputs.set(router, port + 1);
        outputs.set(router, port + 1);
        return port;
    }

    /** What was described. */
    public Topology build() {
        var sites = new ArrayList<RouterSite>();
        for (int i = 0; i < routers.size(); i++) {
            sites.add(new RouterSite(routers.get(i), Math.max(inputs.get(i), outputs.get(i))));
        }
        return new Topology(name, sites, terminals, channels, Optional.empty());
    }
}

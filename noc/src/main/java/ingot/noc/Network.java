package ingot.noc;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.noc.router.Arrival;
import ingot.noc.router.Delivery;
import ingot.noc.router.Guard;
import ingot.noc.router.Link;
import ingot.noc.router.NetworkInterface;
import ingot.noc.router.Packet;
import ingot.noc.router.Router;
import ingot.noc.router.RouterParams;
import ingot.noc.routing.Dependencies;
import ingot.noc.topology.Terminal;
import ingot.noc.topology.Topology;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A network of any topology and routing: at each node streams into it and out of it, one of each for each message class. Stream
 * {@code node · messageClasses + class} is that of a node.
 *
 * <p>Packets arrive whole. Those of one node for another arrive in order where the routing has one way and one virtual channel for them; otherwise
 * the flits of each packet are in order, and packets may overtake each other. None is lost or doubled, and none waits for ever: the routing was checked.
 *
 * <p>Latency without other traffic: {@link ingot.noc.analysis.ZeroLoad}.
 *
 * @param <P> the parameters of this shape of network
 */
@Description("Network of routers with a stream in and out at every node.")
public final class Network<P extends Record & NetworkPlan> extends Module<P> {
    private final List<Dependencies> loadable = p.loadable();
    private final Dependencies ways = loadable.getFirst();
    private final Topology topology = ways.routing().topology();

    /** Flits of the nodes. */
    public final Vec<Stream<Packet>> inject = input(vec(streams(), stream(Packet.of(addressBits(), p.router().dataBits()))));

    /** Flits for the nodes. */
    public final Vec<Stream<Delivery>> eject = output(vec(streams(), stream(Delivery.of(p.router().dataBits()))));

    /**
     * By link: the wires that turn over in this cycle. Bit 0 on the data, then what steers the flit with its check bits, then the credits with theirs.
     * No port unless the links are {@link Guard#TESTED}.
     */
    public final Vec<UInt> flips = input(vec(topology.channels().size(), uint(flipBits())));

    private final RouterShapes shapes = new RouterShapes(loadable, p.router(), p.collectives());

    /** Words for the tables of its routers, one in a cycle, while no packet is under way. No port unless it can be loaded: {@link NetworkParams#reloading}. */
    public final Vec<TableWrite> load = input(vec(loadable.size() > 1 ? 1 : 0, TableWrite.of(shapes)));

    public Network(P params) {
        super(params);
        var routers = new ArrayList<Router>();
        for (int i = 0; i < topology.routers().size(); i++) {
            var router = named(topology.routers().get(i).name(), new Router(shapes.of(i)));
            var place = shapes.place(i, ways);
            for (int word = 0; word < place.size(); word++) {
                if (loadable.size() > 1) {
                    router.place.get(word).set(loaded(i, word, router, place.get(word)));
                } else {
                    router.place.get(word).set(place.get(word));
                }
            }
            var gathers = shapes.gathers(i);
            for (int number = 0; number < gathers.size(); number++) {
                router.gather.get(number).set(gathers.get(number));
            }
            routers.add(router);
        }
        var fed = new boolean[routers.size()][32];
        var drained = new boolean[routers.size()][32];
        for (int node = 0; node < topology.terminals().size(); node++) {
            var terminal = topology.terminals().get(node);
            attach(node, terminal, routers.get(terminal.router()), shapes.of(terminal.router()));
            fed[terminal.router()][terminal.port()] = true;
            drained[terminal.router()][terminal.port()] = true;
        }
        for (int number = 0; number < topology.channels().size(); number++) {
            var channel = topology.channels().get(number);
            var from = routers.get(channel.from());
            var to = routers.get(channel.to());
            var sent = from.out.get(channel.fromPort());
            var freed = to.creditOut.get(channel.toPort());
            if (p.router().guard() == Guard.NONE) {
                connect(to.in.get(channel.toPort()), Wires.forward(sent, channel, shapes.of(channel.from())));
                from.creditIn.get(channel.fromPort()).set(Wires.delayed(freed, channel.latency()));
            } else {
                var wires = new GuardedWires(shapes.of(channel.from()), topology, number, p.router().guard() == Guard.TESTED ? flips.get(number) : null);
                connect(to.in.get(channel.toPort()), wires.forward(sent));
                from.creditIn.get(channel.fromPort()).set(wires.backward(freed));
            }
            fed[channel.to()][channel.toPort()] = true;
            drained[channel.from()][channel.fromPort()] = true;
        }
        closeUnused(routers, fed, drained);
    }

    /** A word of a table, which holds {@code first} until another one is loaded. */
    private UInt loaded(int number, int word, Router router, BigInteger first) {
        var write = load.get(0);
        int bits = router.place.get(word).width();
        var held = named("table_" + topology.routers().get(number).name() + "_" + word, reg(uint(bits), first));
        when(write.valid().and(write.router().eq(number)).and(write.word().eq(word)), () -> held.set(write.ways().low(bits)));
        return held;
    }

    private int flipBits() {
        return p.router().guard() == Guard.TESTED ? GuardedWires.width(p.router(), addressBits()) : 0;
    }

    private int addressBits() {
        return topology.addressBits() + p.collectives().extraAddressBits();
    }

    private int streams() {
        return topology.terminals().size() * p.router().messageClasses();
    }

    @Override
    protected String moduleName() {
        return NetworkNames.of(topology, ways.routing(), p.router()) + (loadable.size() > 1 ? "_loads" : "");
    }

    private void attach(int node, Terminal terminal, Router router, RouterParams shape) {
        var joint = named("node_" + node, new NetworkInterface(shape));
        int classes = p.router().messageClasses();
        for (int message = 0; message < classes; message++) {
            joint.inject.get(message).connect(inject.get(node * classes + message));
            eject.get(node * classes + message).connect(joint.eject.get(message));
        }
        connect(router.in.get(terminal.port()), Wires.delayed(joint.toRouter, terminal.latency()));
        joint.creditFromRouter.set(Wires.delayed(router.creditOut.get(terminal.port()), terminal.latency()));
        connect(joint.fromRouter, Arrival.of(Wires.delayed(router.out.get(terminal.port()), terminal.latency())));
        router.creditIn.get(terminal.port()).set(Wires.delayed(joint.creditToRouter, terminal.latency()));
    }

    /** Nothing ever comes by a port that has no link, as at the edge of a mesh. */
    private static void closeUnused(List<Router> routers, boolean[][] fed, boolean[][] drained) {
        for (int i = 0; i < routers.size(); i++) {
            var router = routers.get(i);
            for (int port = 0; port < router.params().ports(); port++) {
                if (!fed[i][port]) {
                    connect(router.in.get(port), zero(Link.of(router.params())));
                }
                if (!drained[i][port]) {
                    router.creditIn.get(port).set(0);
                }
            }
        }
    }
}

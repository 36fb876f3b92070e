package ingot.noc;

import ingot.noc.router.GridLookup;
import ingot.noc.router.Lookup;
import ingot.noc.router.RouterParams;
import ingot.noc.router.RouterSettings;
import ingot.noc.router.TableLookup;
import ingot.noc.routing.At;
import ingot.noc.routing.Dependencies;
import ingot.noc.routing.DimensionOrder;
import ingot.noc.routing.Hop;
import ingot.noc.routing.Routing;
import ingot.noc.topology.Topology;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The routers of a network: those with equal ports are one module. */
final class RouterShapes {
    private final Dependencies ways;
    private final List<Dependencies> loadable;
    private final Topology topology;
    private final RouterSettings settings;
    private final Collectives collectives;
    private final int addressBits;
    private final boolean byInput;
    private final List<Ports> ports = new ArrayList<>();
    private final Map<Ports, RouterParams> shapes = new HashMap<>();

    /** What makes routers different modules. */
    private record Ports(List<Integer> intervals, Lookup lookup) {}

    /** Of a network that begins with the first of {@code loadable}, and can be loaded with the others. */
    RouterShapes(List<Dependencies> loadable, RouterSettings settings, Collectives collectives) {
        this.loadable = loadable;
        ways = loadable.getFirst();
        this.settings = settings;
        this.collectives = collectives;
        topology = ways.routing().topology();
        addressBits = topology.addressBits() + collectives.extraAddressBits();
        boolean tables = !(ways.routing() instanceof DimensionOrder) || !collectives.multicasts().isEmpty() || loadable.size() > 1;
        byInput = tables && loadable.stream().anyMatch(this::looksBack);
        var turns = new HashMap<Ports, int[]>();
        for (int router = 0; router < topology.routers().size(); router++) {
            var own = new Ports(intervals(router), tables ? table(router) : grid());
            ports.add(own);
            var merged = turns.computeIfAbsent(own, key -> new int[key.intervals().size()]);
            for (int out = 0; out < merged.length; out++) {
                for (int in = 0; in < merged.length; in++) {
                    merged[out] |= turns(router, in, out) ? 1 << in : 0;
                }
            }
        }
        turns.forEach((own, masks) -> shapes.put(own, new RouterParams(settings, addressBits, ways.routing().classes(),
                Arrays.stream(masks).boxed().toList(), own.intervals(), own.lookup(), collectives.gathers())));
    }

    private boolean turns(int router, int in, int out) {
        return loadable.stream().anyMatch(one -> one.turns(router, in, out));
    }

    int routers() {
        return ports.size();
    }

    /** Words of the longest table. */
    int mostWords() {
        return shapes.values().stream().mapToInt(shape -> shape.lookup().words(shape)).max().orElseThrow();
    }

    /** Bits of the widest one. */
    int mostWordBits() {
        return shapes.values().stream().mapToInt(shape -> shape.lookup().wordBits(shape)).max().orElseThrow();
    }

    private Lookup grid() {
        var grid = topology.grid().orElseThrow();
        return new GridLookup(grid.rows(), grid.cols(), grid.concentration(), grid.wrap());
    }

    private Lookup table(int router) {
        int terminals = 0;
        for (var terminal : topology.terminals()) {
            terminals |= terminal.router() == router ? 1 << terminal.port() : 0;
        }
        return new TableLookup(byInput, ways.routing().escapeClasses() > 0, !collectives.multicasts().isEmpty(), terminals);
    }

    private List<Integer> intervals(int router) {
        int count = topology.routers().get(router).ports();
        int flitBits = RouterParams.flitBits(settings, addressBits);
        var own = new ArrayList<>(Collections.nCopies(count, 1));
        for (var channel : topology.channels()) {
            if (channel.from() == router) {
                own.set(channel.fromPort(), channel.interval(flitBits));
            }
        }
        return own;
    }

    /** The parameters of router {@code router}. */
    RouterParams of(int router) {
        return shapes.get(ports.get(router));
    }

    /** What makes router {@code router} differ from others of its shape: its coordinates, or its tables for {@code chosen}. */
    List<BigInteger> place(int router, Dependencies chosen) {
        return switch (of(router).lookup()) {
            case GridLookup grid -> {
                var order = topology.grid().orElseThrow();
                yield List.of(BigInteger.valueOf((long) order.row(router) << topology.colBits() | order.col(router)));
            }
            case TableLookup table -> words(router, table, chosen);
        };
    }

    private List<BigInteger> words(int router, TableLookup table, Dependencies chosen) {
        var shape = of(router);
        var words = new BigInteger[table.words(shape)];
        Arrays.fill(words, BigInteger.ZERO);
        chosen.arrivals(router).forEach((at, destinations) -> destinations.stream().forEach(destination -> {
            for (int port = 0; port < shape.ports(); port++) {
                if (!byInput || comesBy(port, at, table)) {
                    int word = (table.table(shape, port, tableClass(at)) << addressBits) + topology.address(destination);
                    words[word] = mask(chosen.routing(), router, at, destination, shape.ports());
                }
            }
        }));
        for (int group = 0; group < collectives.multicasts().size(); group++) {
            var mask = copies(router, group, shape.ports());
            for (int first = Collectives.address(topology.addressBits(), group); first < words.length; first += 1 << addressBits) {
                words[first] = mask;
            }
        }
        return List.of(words);
    }

    /** Where copies of a packet to a group go: on along the tree, and to the members here. */
    private BigInteger copies(int router, int group, int portCount) {
        var mask = new BigInteger[] {BigInteger.ZERO};
        collectives.branches(ways.routing(), group, (hop, from) -> {
            if (from == router) {
                mask[0] = mask[0].setBit(hop.vcClass() * portCount + topology.channels().get(hop.channel()).fromPort());
            }
        });
        for (int member : collectives.multicasts().get(group).members()) {
            var terminal = topology.terminals().get(member);
            if (terminal.router() == router) {
                mask[0] = mask[0].setBit((ways.routing().classes() - 1) * portCount + terminal.port());
            }
        }
        return mask[0];
    }

    /** The inputs of {@code router} by which parts of each sum come. */
    List<Long> gathers(int router) {
        return IntStream.range(0, collectives.reductions().size()).mapToObj(number -> collectives.expected(ways.routing(), number, router)).toList();
    }

    private boolean comesBy(int port, At at, TableLookup table) {
        return at.channel() < 0 ? (table.terminals() >> port & 1) != 0 : topology.channels().get(at.channel()).toPort() == port;
    }

    /** Packets that begin here are looked up as if they had come in the highest class. */
    private int tableClass(At at) {
        return at.channel() < 0 ? ways.routing().classes() - 1 : at.vcClass();
    }

    /** The ways of a packet, class 0 in the low bits. */
    private BigInteger mask(Routing routing, int router, At at, int destination, int portCount) {
        var goal = topology.terminals().get(destination);
        var mask = BigInteger.ZERO;
        if (goal.router() == router) {
            int classes = routing.classes();
            for (int vcClass = settings.ordered() ? classes - 1 : 0; vcClass < classes; vcClass++) {
                mask = mask.setBit(vcClass * portCount + goal.port());
            }
            return mask;
        }
        for (Hop hop : routing.hops(at, destination)) {
            mask = mask.setBit(hop.vcClass() * portCount + topology.channels().get(hop.channel()).fromPort());
        }
        return mask;
    }

    /** Whether the ways of a packet depend on the link that it came by. */
    private boolean looksBack(Dependencies one) {
        for (int router = 0; router < topology.routers().size(); router++) {
            var known = new HashMap<List<Integer>, BigInteger>();
            int here = router;
            var differs = new boolean[1];
            one.arrivals(router).forEach((at, destinations) -> destinations.stream().forEach(destination -> {
                var mask = mask(one.routing(), here, at, destination, topology.routers().get(here).ports());
                var before = known.putIfAbsent(List.of(one.routing().escapeClasses() > 0 ? tableClass(at) : 0, destination), mask);
                differs[0] |= before != null && !before.equals(mask);
            }));
            if (differs[0]) {
                return true;
            }
        }
        return false;
    }
}

package ingot.noc.routing;

import ingot.noc.topology.Topology;
import java.util.List;

/**
 * A routing of a part of a network as one of the whole, where only the part is to be used: {@code new PartRouting(mesh, UpDown.of(mesh.without(link)))} goes round a
 * link that is broken.
 */
public final class PartRouting implements Routing {
    private final Topology whole;
    private final Routing part;
    /** By link of the whole, the link of the part; -1 where the part does not have it. */
    private final int[] inside;
    /** By link of the part, the link of the whole. */
    private final int[] outside;

    /** Fails where {@code part} is not a routing of some links of {@code whole}, with the same routers and terminals. */
    public PartRouting(Topology whole, Routing part) {
        this.whole = whole;
        this.part = part;
        var links = part.topology().channels();
        if (!part.topology().routers().equals(whole.routers()) || !part.topology().terminals().equals(whole.terminals())
                || !whole.channels().containsAll(links)) {
            throw new IllegalArgumentException(part.topology().name() + " is no part of " + whole.name() + ": make it by Topology.without");
        }
        inside = whole.channels().stream().mapToInt(links::indexOf).toArray();
        outside = links.stream().mapToInt(whole.channels()::indexOf).toArray();
    }

    @Override
    public String name() {
        return part.name() + " of " + part.topology().name();
    }

    @Override
    public Topology topology() {
        return whole;
    }

    @Override
    public int classes() {
        return part.classes();
    }

    @Override
    public int escapeClasses() {
        return part.escapeClasses();
    }

    @Override
    public List<Hop> hops(At at, int destination) {
        var within = at.channel() < 0 ? at : new At(at.router(), inside[at.channel()], at.vcClass());
        return part.hops(within, destination).stream().map(hop -> new Hop(outside[hop.channel()], hop.vcClass())).toList();
    }
}

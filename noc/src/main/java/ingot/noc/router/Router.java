package ingot.noc.router;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import java.util.ArrayList;
import java.util.List;

/**
 * Router with virtual channels, credits and input buffers, of any number of ports and any routing.
 *
 * <p>In each cycle every input chooses among its virtual channels one whose flit can go on, and every output one of the inputs that chose it: a
 * separable allocator, input first. A packet gets a virtual channel of the output together with its first flit, and keeps it until its last
 * (wormhole); with virtual cut-through only one with room for a whole packet. Flits of a packet stay in order, and packets that take the same way in the
 * same virtual channels do.
 *
 * <p>Latency: {@code stages} cycles from {@code in} to {@code out}, see {@link RouterSettings}. A credit goes back in the cycle after a flit has left
 * its buffer. Throughput: a flit per cycle and output; a single virtual channel needs {@code stages} + 2 places, and two for each cycle of the
 * link, to send in every cycle. Cost: ports · vcs · depth words, and crossbar multiplexers only for turns that packets take.
 *
 * @see <a href="https://doi.org/10.1016/B978-0-12-200751-4.X5000-8">Dally, Towles: Principles and Practices of Interconnection
 *     Networks, 2004, chapters 16 to 19</a>
 */
@Description("Router with virtual channels, credits and input buffers.")
public final class Router extends Module<RouterParams> {
    /** Where this router is: its coordinates, or its tables; see {@link Lookup}. Constant while packets are under way. */
    public final Vec<UInt> place = input(vec(p.lookup().words(p), uint(p.lookup().wordBits(p))));

    public final Vec<Link> in = input(vec(p.ports(), Link.of(p)));

    /** By input, a bit for each virtual channel: a place in its buffer has become free. */
    public final Vec<UInt> creditOut = output(vec(p.ports(), uint(p.settings().vcs())));

    public final Vec<Link> out = output(vec(p.ports(), Link.of(p)));

    /** By output, a bit for each virtual channel: a place in the buffer behind it has become free. */
    public final Vec<UInt> creditIn = input(vec(p.ports(), uint(p.settings().vcs())));

    /** For each sum that is made on the way, the inputs that parts of it come by, one bit each. Constant. */
    public final Vec<UInt> gather = input(vec(p.gathers().size(), uint(p.ports())));

    public Router(RouterParams params) {
        super(params);
        if (isRepeated()) {
            return;
        }
        var outputs = new ArrayList<OutputUnit>();
        for (int port = 0; port < p.ports(); port++) {
            outputs.add(p.turns().get(port) == 0 ? null : new OutputUnit(p, port, creditIn.get(port)));
        }
        var inputs = new ArrayList<List<InputUnit>>();
        for (int port = 0; port < p.ports(); port++) {
            inputs.add(p.feeds(port) ? lanes(port) : List.of());
        }
        for (int i = 0; i < p.gathers().size(); i++) {
            new Gathering(p, i, gather.get(i), inputs);
        }
        new Allocation(p, inputs, outputs).connect(out, creditOut);
    }

    @Override
    protected String moduleName() {
        return "Router_" + p.ports() + "x" + p.ports() + "_" + p.settings().label();
    }

    /** The lanes of an input. */
    private List<InputUnit> lanes(int port) {
        var link = in.get(port);
        var flit = link.flit();
        List<UInt> ways = named("ways_" + port, Vec.of(p.lookup().ways(p, port, flit.destination(), flit.vc(), place))).elements();
        var lane = p.sorts() && p.lookup() instanceof GridLookup grid ? named("lane_" + port, grid.lane(p, flit.destination(), place.get(0))) : null;
        if (p.settings().stages() == 4) {
            var valid = named("found_" + port, next(link.valid(), false));
            link = new Link(valid, named("routed_" + port, next(flit)));
            ways = named("found_ways_" + port, next(Vec.of(ways))).elements();
            lane = lane == null ? null : named("found_lane_" + port, next(lane));
        }
        var lanes = new ArrayList<InputUnit>();
        for (int i = 0; i < p.settings().inputLanes(); i++) {
            lanes.add(new InputUnit(p, port, i, link, ways, lane));
        }
        return lanes;
    }
}

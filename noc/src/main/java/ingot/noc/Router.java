package ingot.noc;

import ingot.generators.arbiter.ArbiterParams;
import ingot.generators.arbiter.RoundRobinArbiter;
import ingot.generators.stream.Fifo;
import ingot.generators.stream.FifoParams;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import java.util.ArrayList;
import java.util.List;

/**
 * Five-port wormhole router with input buffers, credits and dimension-ordered (x first) routing.
 *
 * <p>The ports are ordered local, north, east, south, west. An output belongs to one packet from its first flit to its last. The
 * order of dimensions forbids every turn from a column back into a row, so no cycle of waiting packets can form (Dally and Seitz,
 * "Deadlock-free message routing in multiprocessor interconnection networks", 1987).
 *
 * <p>Latency: a flit that arrives on {@code in} in cycle t leaves on {@code out} in cycle t + 2. A buffer of four flits covers the
 * round trip of a credit, and sustains one flit per cycle and link.
 */
@Description("Wormhole router: input buffers, credits, column first.")
public final class Router extends Module<RouterParams> {
    /** Where this router is. */
    public final UInt x = input(uint(p.xBits()));

    public final UInt y = input(uint(p.yBits()));

    public final Vec<Link> in = input(vec(Side.COUNT, Link.of(p.flit())));

    /** A place in the buffer of that input has become free. */
    public final Vec<Bool> creditOut = output(vec(Side.COUNT, bool()));

    public final Vec<Link> out = output(vec(Side.COUNT, Link.of(p.flit())));

    /** A place in the buffer behind that output has become free. */
    public final Vec<Bool> creditIn = input(vec(Side.COUNT, bool()));

    public Router(RouterParams params) {
        super(params);
        var inputs = new ArrayList<InputBuffer>();
        for (var side : Side.values()) {
            inputs.add(new InputBuffer(side));
        }
        for (var side : Side.values()) {
            allocate(side, inputs.stream().filter(input -> side.reachableFrom(input.side)).toList());
        }
        for (var input : inputs) {
            input.finish();
        }
    }

    /** Gives the output on {@code side} to one of the inputs that may turn into it. */
    private void allocate(Side side, List<InputBuffer> candidates) {
        var credits = new CreditCounter(p.bufferDepth());
        var locked = reg(bool(), false);
        var owner = reg(uint(candidates.size()), 0);
        var wanting = new ArrayList<Bool>();
        for (var candidate : candidates) {
            wanting.add(candidate.wants(side));
        }
        var requests = cat(wanting.reversed());
        var arbiter = new RoundRobinArbiter(new ArbiterParams(candidates.size()));
        var eligible = when(locked).then(requests.and(owner)).otherwise(requests);
        arbiter.request.set(when(credits.available()).then(eligible).otherwise(eligible.lit(0)));
        var grant = arbiter.grant;
        var send = grant.anyBit();
        arbiter.accept.set(send);
        credits.update(send, creditIn.get(side.ordinal()));

        var chosen = candidates.getFirst().packed();
        for (int i = 1; i < candidates.size(); i++) {
            chosen = mux(grant.bit(i), candidates.get(i).packed(), chosen);
        }
        var flit = unpack(p.flit(), chosen);
        when(send, () -> {
            locked.set(flit.last().not());
            owner.set(grant);
        });
        for (int i = 0; i < candidates.size(); i++) {
            candidates.get(i).granted(grant.bit(i));
        }
        var link = out.get(side.ordinal());
        var outValid = next(send, false);
        var outFlit = next(flit);
        link.valid().set(outValid);
        connect(link.flit(), outFlit);
    }

    /** The buffer of one input, and where its first flit wants to go. */
    private final class InputBuffer {
        private final Side side;
        private final Fifo buffer = new Fifo(new FifoParams(p.flitBits(), p.bufferDepth()));
        private final Flit head;
        private final List<Bool> grants = new ArrayList<>();

        InputBuffer(Side side) {
            this.side = side;
            var link = in.get(side.ordinal());
            buffer.in.valid.set(link.valid());
            buffer.in.payload.set(pack(link.flit()).asUInt());
            head = unpack(p.flit(), buffer.out.payload);
        }

        UInt packed() {
            return buffer.out.payload;
        }

        Bool wants(Side output) {
            var sameColumn = head.x().eq(x);
            var direction = switch (output) {
                case EAST -> head.x().gt(x);
                case WEST -> head.x().lt(x);
                case SOUTH -> sameColumn.and(head.y().gt(y));
                case NORTH -> sameColumn.and(head.y().lt(y));
                case LOCAL -> sameColumn.and(head.y().eq(y));
            };
            return buffer.out.valid.and(direction);
        }

        void granted(Bool grant) {
            grants.add(grant);
        }

        void finish() {
            var taken = cat(grants).anyBit();
            buffer.out.ready.set(taken);
            var credit = next(taken, false);
            creditOut.get(side.ordinal()).set(credit);
        }
    }
}

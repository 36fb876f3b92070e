package ingot.generators.stream;

import ingot.generators.arbiter.ArbiterParams;
import ingot.generators.arbiter.FixedArbiter;
import ingot.generators.arbiter.MatrixArbiter;
import ingot.generators.arbiter.RoundRobinArbiter;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;

/**
 * Several streams into one. Who was chosen once stays chosen until its item is taken, so that an item that was offered does not change.
 *
 * <p>Latency: none. Throughput: one item per cycle. Cost: an arbiter, one bit of register per branch, and one multiplexer of all
 * branches per bit.
 */
@Description("Several streams into one.")
public final class StreamMerge extends Module<MergeParams> {
    public final Vec<Stream<UInt>> in = input(vec(p.branches(), stream(uint(p.width()))));
    public final Stream<UInt> out = output(stream(uint(p.width())));

    /** Bit i: the item of branch i is the one that is offered. */
    public final UInt from = output(uint(p.branches()));

    public StreamMerge(MergeParams params) {
        super(params);
        // The branch whose item was offered and not taken.
        var chosen = reg(uint(p.branches()), 0);
        var valid = cat(in.elements().reversed().stream().map(branch -> branch.valid).toList());
        var request = mux(chosen.anyBit(), chosen, valid);
        var accept = wire(bool());
        var grant = arbitrate(request, accept);
        accept.set(out.fire());
        out.valid.set(valid.anyBit());
        out.payload.set(oneHotMux(grant, in.elements().stream().map(branch -> branch.payload).toList()));
        from.set(grant);
        for (int i = 0; i < p.branches(); i++) {
            in.get(i).ready.set(out.ready.and(grant.bit(i)));
        }
        chosen.set(mux(out.ready, zero(grant), grant));
    }

    private UInt arbitrate(UInt request, Bool accept) {
        var size = new ArbiterParams(p.branches());
        return switch (p.policy()) {
            case FIXED -> {
                var arbiter = new FixedArbiter(size);
                arbiter.request.set(request);
                yield arbiter.grant;
            }
            case ROUND_ROBIN -> {
                var arbiter = new RoundRobinArbiter(size);
                arbiter.request.set(request);
                arbiter.accept.set(accept);
                yield arbiter.grant;
            }
            case MATRIX -> {
                var arbiter = new MatrixArbiter(size);
                arbiter.request.set(request);
                arbiter.accept.set(accept);
                yield arbiter.grant;
            }
        };
    }
}

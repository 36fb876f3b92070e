package ingot.generators.arbiter;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * Shares grants by weight: each requester has as many grants in a round as its weight, in turns with the others; a new round begins
 * when nobody who asks has any left. While all ask, each gets exactly its share of every round.
 *
 * <p>Combinational from {@code request} to {@code grant}. Cost: a {@link RoundRobinArbiter} and a counter for each requester.
 */
@Description("Weighted arbiter: shares of a round in turns.")
public final class WeightedArbiter extends Module<WeightedParams> {
    /** Bit i: requester i wants the grant. */
    public final UInt request = input(uint(p.requesters()));

    /** The grant of this cycle was used. */
    public final Bool accept = input(bool());

    /** At most one bit: the winner. */
    public final UInt grant = output(uint(p.requesters()));

    public WeightedArbiter(WeightedParams params) {
        super(params);
        int n = p.requesters();
        var turns = new RoundRobinArbiter(new ArbiterParams(n));
        var entitled = wire(uint(n));
        var anyEntitled = entitled.anyBit();
        turns.request.set(mux(anyEntitled, entitled, request));
        turns.accept.set(accept);
        grant.set(turns.grant);
        for (int i = 0; i < n; i++) {
            var granted = grant.bit(i).asUInt();
            int weight = p.weights().get(i);
            int bits = bitsFor(weight);
            var left = named("left_" + i, reg(uint(bits), weight));
            entitled.bit(i).set(request.bit(i).and(left.ne(0)));
            var before = mux(anyEntitled, left, uint(bits).lit(weight));
            when(accept.and(request.anyBit()), () -> left.set(before.minus(granted).wrap(bits)));
        }
    }
}

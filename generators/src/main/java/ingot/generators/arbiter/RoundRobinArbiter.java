package ingot.generators.arbiter;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * Round-robin arbiter: grants one of the requests, and then ranks that requester last.
 *
 * <p>Combinational from {@code request} to {@code grant}. The rank changes at the clock edge of a cycle with {@code accept}, so
 * a requester waits for at most {@code requesters - 1} accepted grants.
 */
@Description("Round-robin arbiter: the winner goes to the back of the queue.")
public final class RoundRobinArbiter extends Module<ArbiterParams> {
    /** Bit i: requester i wants the grant. */
    public final UInt request = input(uint(p.requesters()));

    /** The grant of this cycle was used. */
    public final Bool accept = input(bool());

    /** At most one bit: the winner. */
    public final UInt grant = output(uint(p.requesters()));

    public RoundRobinArbiter(ArbiterParams params) {
        super(params);
        int n = p.requesters();
        // Ones at and above the requester after the last winner: those go first.
        var preferred = reg(uint(n), 0);
        var first = request.and(preferred);
        grant.set(when(first.anyBit()).then(lowestBit(first)).otherwise(lowestBit(request)));
        when(accept.and(request.anyBit()), () -> preferred.set(aboveLowestBit(grant)));
    }

    /** Only the lowest set bit of {@code word}: word & -word. */
    private static UInt lowestBit(UInt word) {
        return word.and(word.not().plus(1).wrap(word.width()));
    }

    /** Ones above the only set bit of {@code oneHot}: ~(oneHot | (oneHot - 1)). */
    private static UInt aboveLowestBit(UInt oneHot) {
        return oneHot.or(oneHot.minus(1).wrap(oneHot.width())).not();
    }
}

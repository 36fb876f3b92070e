package ingot.generators.arbiter;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * Grants the request with the lowest number. Who has a higher one may wait for ever.
 *
 * <p>Combinational. Cost: a chain of {@code requesters} and-gates, which synthesis makes a tree.
 */
@Description("Fixed-priority arbiter: the lowest number wins.")
public final class FixedArbiter extends Module<ArbiterParams> {
    /** Bit i: requester i wants the grant. */
    public final UInt request = input(uint(p.requesters()));

    /** At most one bit: the winner. */
    public final UInt grant = output(uint(p.requesters()));

    public FixedArbiter(ArbiterParams params) {
        super(params);
        grant.set(request.and(request.not().plus(1).wrap(p.requesters())));
    }
}

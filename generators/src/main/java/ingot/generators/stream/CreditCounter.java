package ingot.generators.stream;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * Counts the credits of a sender: it may send while it has one, spends one for each item, and gets it back when the receiver has room again.
 *
 * <p>Latency: a credit counts in the cycle after its return. Cost: a counter.
 */
@Description("Counts credits: begins with all of them.")
public final class CreditCounter extends Module<CreditCounterParams> {
    /** A credit is used in this cycle; only where {@link #available}. */
    public final Bool spend = input(bool());

    /** A credit comes back in this cycle. */
    public final Bool refund = input(bool());

    /** There is at least one credit. */
    public final Bool available = output(bool());

    /** Credits left. */
    public final UInt left = output(uint(p.countBits()));

    public CreditCounter(CreditCounterParams params) {
        super(params);
        int bits = p.countBits();
        var credits = reg(uint(bits), p.credits());
        when(refund.andNot(spend), () -> credits.set(credits.plus(1).wrap(bits)))
                .elseWhen(spend.andNot(refund), () -> credits.set(credits.minus(1).wrap(bits)));
        available.set(credits.ne(0));
        left.set(credits);
        assume(spend.implies(available), "only a credit that is there is spent");
        assume(refund.implies(credits.ne(p.credits()).or(spend)), "only a credit that was spent comes back");
        check(credits.le(p.credits()), "there are never more credits than at the beginning");
    }
}

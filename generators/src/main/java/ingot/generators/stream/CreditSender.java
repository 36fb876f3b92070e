package ingot.generators.stream;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * The sending end of a link with credits, for ways so long that {@code ready} would come too late: it sends only what the
 * {@link CreditReceiver} has room for, so both directions of the link may go through any number of registers.
 *
 * <p>Latency: none. Throughput: one item per cycle, as long as credits come back in time. Cost: a {@link CreditCounter}.
 */
@Description("Sends a stream over a link with credits.")
public final class CreditSender extends Module<CreditParams> {
    public final Stream<UInt> in = input(stream(uint(p.width())));

    /** The link: goes to the receiver, through registers or not. */
    public final Flow<UInt> link = output(Flow.of(uint(p.width())));

    /** A credit comes back in this cycle. */
    public final Bool credit = input(bool());

    public CreditSender(CreditParams params) {
        super(params);
        var counter = new CreditCounter(new CreditCounterParams(p.credits()));
        counter.spend.set(in.fire());
        counter.refund.set(credit);
        in.ready.set(counter.available);
        link.valid().set(in.fire());
        link.payload().set(in.payload);
    }
}

package ingot.generators.stream;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * The receiving end of a link with credits: a buffer that gives a credit back for each item that leaves it.
 *
 * <p>Latency: one cycle. Throughput: one item per cycle. Cost: a {@link Fifo} of {@code credits} words.
 */
@Description("Receives a stream from a link with credits.")
public final class CreditReceiver extends Module<CreditParams> {
    /** The link: comes from the sender, through registers or not. */
    public final Flow<UInt> link = input(Flow.of(uint(p.width())));

    /** A credit goes back in this cycle. */
    public final Bool credit = output(bool());
    public final Stream<UInt> out = output(stream(uint(p.width())));

    public CreditReceiver(CreditParams params) {
        super(params);
        var places = new Fifo(new FifoParams(p.width(), p.credits()));
        places.in.valid.set(link.valid());
        places.in.payload.set(link.payload());
        assume(link.valid().implies(places.in.ready), "the sender keeps to its credits");
        out.connect(places.out);
        credit.set(places.out.fire());
    }
}

package ingot.generators.crossing;

import ingot.hdl.ClockDomain;
import ingot.hdl.Description;
import ingot.hdl.Domain;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * Carries items from one clock to another, one at a time: an item stands still while one bit tells the other side of it, and one bit comes
 * back. For items that are rare; {@link AsyncFifo} carries one per cycle.
 *
 * <p>Latency: {@code stages + 1} edges of the receiving clock after one of the sending clock. Throughput: one item in about {@code stages + 2}
 * cycles of each clock together. Cost: two items of registers and two synchronisers of one bit. Both domains must be reset together.
 */
@Description("Carries items from one clock to another, one at a time.")
public final class HandshakeCrossing extends Module<HandshakeParams> {
    /** The clock that items come from. */
    public static final ClockDomain SEND = ClockDomain.named("send");

    /** The clock that items go to. */
    public static final ClockDomain RECEIVE = ClockDomain.named("receive");

    /** Items in the sending clock. */
    public final Stream<UInt> in = in(SEND, () -> input(stream(uint(p.width()))));

    /** Items in the receiving clock. */
    public final Stream<UInt> out = in(RECEIVE, () -> output(stream(uint(p.width()))));

    public HandshakeCrossing(HandshakeParams params) {
        super(params, SEND);
        describe(p, domain(), domain(RECEIVE), in, out);
    }

    /** The crossing between two domains of the module under construction. */
    static void describe(HandshakeParams p, Domain send, Domain receive, Stream<UInt> in, Stream<UInt> out) {
        // Both sides count items in one bit: they differ while an item is on its way, or its acknowledgement is.
        var sent = in(send, () -> reg(bool(), false));
        var held = in(send, () -> reg(uint(p.width())));
        var taken = in(receive, () -> reg(bool(), false));
        in(send, () -> {
            in.ready.set(Synchroniser.of(taken, p.stages()).eq(sent));
            when(in.fire(), () -> {
                held.set(in.payload);
                sent.set(sent.not());
            });
        });
        in(receive, () -> {
            var arrived = Synchroniser.of(sent, p.stages());
            var full = reg(bool(), false);
            var item = reg(uint(p.width()));
            when(out.fire(), () -> full.set(false));
            when(arrived.ne(taken).andNot(full), () -> {
                item.set(held);
                full.set(true);
                taken.set(arrived);
            });
            out.valid.set(full);
            out.payload.set(item);
        });
    }
}

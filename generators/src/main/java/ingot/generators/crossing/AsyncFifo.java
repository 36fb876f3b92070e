package ingot.generators.crossing;

import ingot.hdl.ClockDomain;
import ingot.hdl.Description;
import ingot.hdl.Domain;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * First-in first-out buffer that is written at one clock and read at another. Each side sees the other's pointer late, so it is
 * never less full, or less empty, than it seems.
 *
 * <p>Latency: a word that is accepted is offered {@code stages + 1} edges of the reading clock later, or one less. Throughput: one word per cycle of the slower
 * clock, where the depth is {@code 2 * stages + 4} or more. Cost: {@code depth} words, four pointers, and two synchronisers. Both
 * domains must be reset together.
 *
 * <p>The payload comes straight out of the memory, from the clock of the writer; it stands still while {@code out.valid} is true, and must be
 * taken only then.
 *
 * @see <a href="http://www.sunburst-design.com/papers/CummingsSNUG2002SJ_FIFO1.pdf">C. Cummings: Simulation and Synthesis Techniques for
 *     Asynchronous FIFO Design, 2002</a>
 */
@Description("First-in first-out buffer between two clocks.")
public final class AsyncFifo extends Module<AsyncFifoParams> {
    /** The clock that writes. */
    public static final ClockDomain WRITE = ClockDomain.named("write");

    /** The clock that reads. */
    public static final ClockDomain READ = ClockDomain.named("read");

    /** Words in the writing clock. */
    public final Stream<UInt> in = in(WRITE, () -> input(stream(uint(p.width()))));

    /** Words in the reading clock. */
    public final Stream<UInt> out = in(READ, () -> output(stream(uint(p.width()))));

    public AsyncFifo(AsyncFifoParams params) {
        super(params, WRITE);
        describe(p, domain(), domain(READ), in, out);
    }

    /** The buffer between two domains of the module under construction. */
    static void describe(AsyncFifoParams p, Domain write, Domain read, Stream<UInt> in, Stream<UInt> out) {
        int bits = p.pointerBits();
        // One bit more than an address tells a full buffer from an empty one.
        var pointer = new GrayParams(bits + 1);
        var words = mem(p.depth(), uint(p.width()));
        var tail = in(write, () -> new GrayCounter(pointer));
        var head = in(read, () -> new GrayCounter(pointer));

        in(write, () -> {
            var headSeen = Synchroniser.of(head.gray, p.stages());
            // Full: the pointers are a whole round apart, which in Gray code inverts the upper two bits.
            var fullAt = headSeen.xor(uint(bits + 1).lit(3L << (bits - 1)));
            in.ready.set(tail.gray.ne(fullAt));
            tail.enable.set(in.fire());
            when(in.fire(), () -> words.write(tail.count.low(bits), in.payload));
        });
        in(read, () -> {
            var tailSeen = Synchroniser.of(tail.gray, p.stages());
            out.valid.set(head.gray.ne(tailSeen));
            out.payload.set(words.read(head.count.low(bits)));
            head.enable.set(out.fire());
        });
    }
}

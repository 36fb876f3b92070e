package ingot.generators.stream;

import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * Puts answers into the order of their requests. Each request takes a tag; the answers come with their tags in any order, and leave in the order in
 * which the tags were given. The buffer always has room for an answer.
 *
 * <p>Latency: one cycle for an answer whose turn it is. Throughput: one request, one answer in and one out per cycle. Cost: a memory of
 * {@code depth} words, and a bit of register for each.
 */
@Description("Puts answers into the order of their requests.")
public final class ReorderBuffer extends Module<FifoParams> {
    /**
     * An answer.
     *
     * @param tag of the request
     */
    public record Answer(UInt tag, UInt item) implements Bundle {}

    /** A tag for the next request; taking it reserves the place for its answer. */
    public final Stream<UInt> tag = output(stream(uint(p.pointerBits())));

    /** Answers, at most one to each tag that is given out. */
    public final Flow<Answer> answer = input(Flow.of(new Answer(uint(p.pointerBits()), uint(p.width()))));

    /** Answers in the order of the requests. */
    public final Stream<UInt> out = output(stream(uint(p.width())));

    public ReorderBuffer(FifoParams params) {
        super(params);
        int bits = p.pointerBits();
        var head = reg(uint(bits + 1), 0);
        var tail = reg(uint(bits + 1), 0);
        var words = mem(p.depth(), uint(p.width()));
        var answered = reg(uint(p.depth()), 0);
        var given = tail.minus(head).wrap(bits + 1);
        tag.valid.set(given.ne(p.depth()));
        tag.payload.set(tail.low(bits));
        when(tag.fire(), () -> tail.set(tail.plus(1).wrap(bits + 1)));

        var place = answer.payload().tag();
        assume(answer.valid().implies(answered.bit(place).not()), "a tag is answered once");
        assume(answer.valid().implies(place.minus(head.low(bits)).wrap(bits).lt(given)), "a tag that is answered was given");
        when(answer.valid(), () -> {
            words.write(place, answer.payload().item());
            answered.bit(place).set(true);
        });

        out.valid.set(answered.bit(head.low(bits)));
        out.payload.set(words.read(head.low(bits)));
        when(out.fire(), () -> {
            answered.bit(head.low(bits)).set(false);
            head.set(head.plus(1).wrap(bits + 1));
        });
    }
}

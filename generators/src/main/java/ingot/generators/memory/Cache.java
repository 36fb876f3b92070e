package ingot.generators.memory;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Fsm;
import ingot.hdl.Module;
import ingot.hdl.ReadUnderWrite;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Set-associative cache that writes back, and replaces the line of a set that a tree of bits says was used the longest ago (pseudo-LRU), or one that is empty.
 *
 * <p>Latency: a read that hits is answered one cycle after it was taken. A miss waits for the memory, one cycle for each word of a line that was
 * changed and must go, one for each word that comes, and four more (five where a line goes). Throughput: one hit per cycle, reads and writes mixed.
 * Cost: for each way a memory of {@code sets * lineWords} words and one of {@code sets} tags, each with one port that reads and one that writes;
 * {@code sets * (3 * ways - 1)} bits of register.
 *
 * <p>Requests are carried out in their order. Of the memory behind, every command follows the words of the one before.
 *
 * @see <a href="https://doi.org/10.1145/986537.986601">Al-Zoubi, Milenkovic, Milenkovic: Performance Evaluation of Cache Replacement Policies for
 *     the SPEC CPU2000 Benchmark Suite, 2004</a>
 */
@Description("Set-associative write-back cache with tree pseudo-LRU.")
public final class Cache extends Module<CacheParams> {
    private enum State { RUN, GIVE, SEND, ASK, FILL, AGAIN, FLUSH }

    public final Stream<CacheRequest> request = input(stream(CacheRequest.of(p)));

    /** The words that reads asked for; writes are not answered. */
    public final Stream<UInt> answer = output(stream(uint(p.width())));

    /** Writes all changed lines to memory, and where the item is true forgets all lines. The item is taken in the cycle in which that is done. */
    public final Stream<Bool> flush = input(stream(bool()));

    public final Stream<LineCommand> command = output(stream(LineCommand.of(p)));

    /** The words of a line that goes to memory, from the lowest address. */
    public final Stream<UInt> evicted = output(stream(uint(p.width())));

    /** The words of a line that comes from memory, from the lowest address. */
    public final Stream<UInt> filled = input(stream(uint(p.width())));

    /** In this cycle a request was carried out that hit at once. */
    public final Bool hit = output(bool());

    /** In this cycle a request was found to miss. */
    public final Bool miss = output(bool());

    private final Vec<UInt> valid = lineBits();
    private final Vec<UInt> dirty = lineBits();
    private final Vec<UInt> plru = tabulate(p.sets(), _ -> reg(uint(p.ways() - 1), 0));
    /** A request is in its second cycle: the words and tags of its set are there. It may have missed, and is looked up again. */
    private final CacheRequest asked = reg(CacheRequest.of(p));
    private final Bool busy = reg(bool(), false);
    private final Bool again = reg(bool(), false);
    /** The line that goes, and the one that comes instead: set and way, and the word that is next. */
    private final UInt set = reg(uint(p.setBits()), 0);
    private final UInt way = reg(uint(p.wayBits()), 0);
    private final UInt count = reg(uint(p.offsetBits()), 0);
    private final Bool flushing = reg(bool(), false);
    private final Fsm<State> state = fsm(State.class, State.RUN);
    /** The request in its second cycle is carried out. */
    private final Bool done = wire(bool());
    /** Bit i: way i holds the word of the request in its second cycle. */
    private final UInt holders = wire(uint(p.ways()));

    public Cache(CacheParams params) {
        super(params);
        var tagsRead = tags();
        var wordsRead = words();
        holders.set(cat(each(i -> valid.get(i).bit(askedSet()).and(tagsRead.get(i).eq(asked.address().high(p.tagBits())))).reversed()));
        var present = state.is(State.RUN).and(busy).and(holders.anyBit());
        done.set(present.and(asked.write().or(answer.ready)));
        answer.valid.set(present.andNot(asked.write()));
        answer.payload.set(oneHotMux(holders, wordsRead));
        hit.set(done.andNot(again));
        miss.set(state.is(State.RUN).and(busy).andNot(holders.anyBit()));

        request.ready.set(state.is(State.RUN).and(busy.not().or(done)).andNot(flush.valid));
        when(done, () -> busy.set(false));
        when(request.fire(), () -> {
            busy.set(true);
            again.set(false);
            connect(asked, request.payload);
        });

        command.valid.set(state.is(State.GIVE).or(state.is(State.ASK)));
        command.payload.write().set(state.is(State.GIVE));
        command.payload.line().set(mux(state.is(State.GIVE), cat(Vec.of(tagsRead).get(way), set), asked.address().high(p.lineAddressBits())));
        evicted.valid.set(state.is(State.SEND));
        evicted.payload.set(Vec.of(wordsRead).get(way));
        filled.ready.set(state.is(State.FILL));
        flush.ready.set(state.is(State.FLUSH).and(isLast()).andNot(chosen(dirty)));
        states(victim());
        age();
        check(state.is(State.SEND).or(state.is(State.FILL)).or(count.eq(0)), "the words of a line are counted from the first one");
        check(busy.and(state.is(State.RUN)).implies(holders.and(holders.minus(1).wrap(p.ways())).eq(0)), "a line is in one way only");
    }

    private void states(UInt victim) {
        state.in(State.RUN, () -> when(miss, () -> {
            set.set(askedSet());
            way.set(victim);
            when(Vec.of(each(i -> dirty.get(i).bit(askedSet()))).get(victim), () -> state.go(State.GIVE))
                    .otherwise(() -> state.go(State.ASK));
        }).elseWhen(flush.valid.andNot(busy), () -> {
            set.set(0);
            way.set(0);
            flushing.set(true);
            state.go(State.FLUSH);
        }));
        state.in(State.GIVE, () -> when(command.fire(), () -> {
            advance();
            state.go(State.SEND);
        }));
        state.in(State.SEND, () -> when(evicted.fire(), () -> when(count.eq(0), () -> {
            mark(dirty, false);
            when(flushing, () -> state.go(State.FLUSH)).otherwise(() -> state.go(State.ASK));
        }).otherwise(this::advance)));
        state.in(State.ASK, () -> when(command.fire(), () -> state.go(State.FILL)));
        state.in(State.FILL, () -> when(filled.fire(), () -> {
            advance();
            when(count.eq(p.lineWords() - 1), () -> {
                mark(valid, true);
                state.go(State.AGAIN);
            });
        }));
        state.in(State.AGAIN, () -> {
            again.set(true);
            state.go(State.RUN);
        });
        state.in(State.FLUSH, () -> when(chosen(dirty), () -> state.go(State.GIVE)).elseWhen(isLast(), () -> {
            flushing.set(false);
            when(flush.payload, () -> valid.forEach(bits -> bits.set(0)));
            state.go(State.RUN);
        }).otherwise(() -> {
            way.set(way.plus(1).wrap(p.wayBits()));
            when(way.eq(p.ways() - 1), () -> set.set(set.plus(1).wrap(p.setBits())));
        }));
    }

    /** The words of the ways, one cycle after their address. */
    private List<UInt> words() {
        var filling = state.is(State.FILL);
        var index = p.setBits() + p.offsetBits();
        var writeAddress = mux(filling, cat(set, count), asked.address().low(index));
        var writeData = mux(filling, filled.payload, asked.data());
        var writeLanes = mux(filling, uint(p.lanes()).lit(0).not(), asked.lanes());
        var readAddress = mux(state.is(State.RUN), request.payload.address().low(index),
                mux(state.is(State.AGAIN), asked.address().low(index), cat(set, count)));
        var readsWords = request.fire().or(state.is(State.AGAIN)).or(command.fire()).or(evicted.fire());
        return each(i -> {
            // A request reads while the one before it writes.
            var words = mem(1 << index, uint(p.width()), ReadUnderWrite.NEW);
            var writes = mux(filling, filled.fire().and(way.eq(i)), done.and(asked.write()).and(holders.bit(i)));
            when(writes, () -> words.write(writeAddress, writeData, writeLanes));
            return in(domain().enabled(readsWords), () -> words.readNext(readAddress));
        });
    }

    /** The tags of the ways, one cycle after their set. */
    private List<UInt> tags() {
        var readSet = mux(state.is(State.RUN), setOf(request.payload.address()), set);
        var readsTags = request.fire().or(state.is(State.AGAIN)).or(state.is(State.FLUSH));
        return each(i -> {
            var tags = mem(p.sets(), uint(p.tagBits()));
            when(filled.fire().and(way.eq(i)), () -> tags.write(set, asked.address().high(p.tagBits())));
            return in(domain().enabled(readsTags), () -> tags.readNext(readSet));
        });
    }

    /** A way of the request's set that is empty, or the one that was used the longest ago. */
    private UInt victim() {
        var empty = each(i -> valid.get(i).bit(askedSet()).not());
        var numbers = each(i -> uint(p.wayBits()).lit(i));
        return priorityMux(empty, numbers, TreePlru.victim(plru.get(askedSet()), p.ways()));
    }

    /** What a request does to the age of the ways, and to its line. */
    private void age() {
        when(done, () -> {
            if (p.ways() > 1) {
                var used = oneHotMux(holders, each(i -> uint(p.wayBits()).lit(i)));
                plru.get(askedSet()).set(TreePlru.touched(plru.get(askedSet()), used, p.ways()));
            }
            for (int i = 0; i < p.ways(); i++) {
                var bits = dirty.get(i);
                when(asked.write().and(holders.bit(i)), () -> bits.bit(askedSet()).set(true));
            }
        });
    }

    private Vec<UInt> lineBits() {
        return tabulate(p.ways(), _ -> reg(uint(p.sets()), 0));
    }

    private void advance() {
        count.set(count.plus(1).wrap(p.offsetBits()));
    }

    private void mark(Vec<UInt> bits, boolean value) {
        for (int i = 0; i < p.ways(); i++) {
            var ofWay = bits.get(i);
            when(way.eq(i), () -> ofWay.bit(set).set(value));
        }
    }

    private Bool chosen(Vec<UInt> bits) {
        return bits.get(way).bit(set);
    }

    private Bool isLast() {
        return way.eq(p.ways() - 1).and(set.eq(p.sets() - 1));
    }

    private UInt askedSet() {
        return setOf(asked.address());
    }

    private UInt setOf(UInt address) {
        return address.low(p.setBits() + p.offsetBits()).high(p.setBits());
    }

    private <T> List<T> each(IntFunction<T> ofWay) {
        return IntStream.range(0, p.ways()).mapToObj(ofWay).toList();
    }
}

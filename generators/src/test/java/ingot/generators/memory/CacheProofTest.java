package ingot.generators.memory;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;
import java.util.List;

/**
 * A small cache for all requests and all moods of the memory. Its streams keep their protocol, words and commands come in their turn, nothing waits
 * longer than it must, and what is read is what was written last, also after its line has gone and come back.
 */
class CacheProofTest {
    /** A cache and its streams. */
    abstract static class Around extends Module<CacheParams> {
        final Stream<CacheRequest> request = input(stream(CacheRequest.of(p)));
        final Stream<UInt> answer = output(stream(uint(p.width())));
        final Stream<Bool> flush = input(stream(bool()));
        final Stream<LineCommand> command = output(stream(LineCommand.of(p)));
        final Stream<UInt> evicted = output(stream(uint(p.width())));
        final Stream<UInt> filled = input(stream(uint(p.width())));

        Around(CacheParams params) {
            super(params);
            var cache = new Cache(p);
            cache.request.connect(request);
            answer.connect(cache.answer);
            cache.flush.connect(flush);
            command.connect(cache.command);
            evicted.connect(cache.evicted);
            cache.filled.connect(filled);
        }
    }

    static final class Watched extends Around {
        Watched(CacheParams params) {
            super(params);
            turns();
            var memoryIsQuick = command.ready.and(evicted.ready).and(filled.valid).and(answer.ready);
            int miss = 4 + 2 * p.lineWords() + 2;
            within(miss, memoryIsQuick.andNot(flush.valid).andNot(request.ready), "a request is taken");
            within(miss + p.ways() * p.sets() * (p.lineWords() + 2) + 2, memoryIsQuick.and(flush.valid).andNot(flush.ready), "a flush ends");
            cover(evicted.fire().andNot(flush.valid), "a line must go");
            cover(past(flush.fire()).and(request.fire()), "a flush is over");
            cover(past(answer.fire()).and(answer.fire()), "one answer follows the other");
        }

        private void turns() {
            var toMemory = reg(bool(), false);
            var left = reg(uint(p.offsetBits() + 1), 0);
            when(command.fire(), () -> {
                toMemory.set(command.payload.write());
                left.set(p.lineWords());
            });
            when(evicted.fire().or(filled.fire()), () -> left.set(left.minus(1).wrap(left.width())));
            check(command.valid.implies(left.eq(0)), "a command follows the words of the one before");
            check(evicted.valid.implies(left.ne(0).and(toMemory)), "words go as they were announced");
            check(filled.ready.implies(left.ne(0).andNot(toMemory)), "words come as they were asked for");
            var reads = reg(bool(), false);
            when(answer.fire(), () -> reads.set(false));
            when(request.fire(), () -> reads.set(request.payload.write().not()));
            check(answer.valid.implies(reads), "only a read is answered");
            check(request.fire().and(reads).implies(answer.fire()), "a read is answered before the next request is taken");
        }

        private void within(int cycles, Bool waiting, String what) {
            int bits = bitsFor(cycles);
            var waited = reg(uint(bits), 0);
            waited.set(mux(waiting, waited.plus(1).wrap(bits), uint(bits).lit(0)));
            check(waited.lt(cycles), what + " within " + cycles + " cycles");
        }
    }

    /** One word of the memory, any one that the solver likes; it begins with 0. */
    static final class Followed extends Around {
        Followed(CacheParams params) {
            super(params);
            var at = reg(uint(p.addressBits()));
            at.set(at);
            var written = reg(uint(p.width()), 0);
            var behind = reg(uint(p.width()), 0);
            var beat = reg(uint(p.offsetBits()), 0);
            var line = reg(uint(p.lineAddressBits()), 0);
            when(command.fire(), () -> {
                line.set(command.payload.line());
                beat.set(0);
            });
            when(evicted.fire().or(filled.fire()), () -> beat.set(beat.plus(1).wrap(p.offsetBits())));
            var isHere = cat(line, beat).eq(at);
            when(evicted.fire().and(isHere), () -> behind.set(evicted.payload));
            assume(filled.valid.and(isHere).implies(filled.payload.eq(behind)), "the memory gives back what it got");

            var readsHere = reg(bool(), false);
            when(request.fire(), () -> {
                readsHere.set(request.payload.address().eq(at));
                when(request.payload.write().and(request.payload.address().eq(at)).and(request.payload.lanes().anyBit()),
                        () -> written.set(request.payload.data()));
            });
            check(answer.valid.and(readsHere).implies(answer.payload.eq(written)), "a read gives what was written last");
            cover(answer.valid.and(readsHere).and(behind.ne(0)), "the word has been in the memory behind");
        }
    }

    @Device(params = "shapes")
    static Watched watched(CacheParams params) {
        return new Watched(params);
    }

    static List<CacheParams> shapes() {
        return List.of(new CacheParams(1, 1, 3, 1, 2, 1), new CacheParams(1, 1, 3, 1, 1, 2), new CacheParams(1, 1, 3, 2, 1, 1));
    }

    @Formal(prove = 2, cover = 16)
    void keepsItsTurns(Proof<Watched> proof) {}

    @Device
    static Followed followed() {
        return new Followed(new CacheParams(1, 1, 2, 1, 1, 1));
    }

    @Formal(prove = 2, cover = 20)
    void isAMemory(Proof<Followed> proof) {}
}

package ingot.generators.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Agent;
import ingot.test.Dut;
import ingot.test.StreamSink;
import ingot.test.StreamSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Queue;

/** A cache between random requests and a memory with moods, held to a plain memory and to the counts of {@link CacheModel}. */
final class CacheTraffic {
    record Request(boolean write, long address, long data, long lanes) {}

    record Command(boolean write, long line) {}

    private final Dut<Cache> dut;
    private final CacheParams p;
    /** What software sees, and what is behind the cache. */
    private final long[] plain;
    private final long[] behind;
    private final CacheModel model;
    private final StreamSource<Request> requests;
    private final StreamSink<Long> sink;
    private final Queue<Long> goingTo = new ArrayDeque<>();
    private int hits;
    private int misses;

    CacheTraffic(Dut<Cache> dut, double slowness) {
        this.dut = dut;
        p = dut.top().params();
        plain = dut.random().longs(1L << p.addressBits(), 0, 1L << p.width()).toArray();
        behind = plain.clone();
        model = new CacheModel(p);
        var top = dut.top();
        sink = dut.sink(top.answer, Long.class).backPressure(slowness);
        requests = dut.source(top.request, Request.class).pauses(slowness / 2);
        var filled = dut.source(top.filled, Long.class).pauses(slowness);
        dut.sink(top.command, Command.class).backPressure(slowness).onItem(command -> {
            for (int i = 0; i < p.lineWords(); i++) {
                long address = command.line() * p.lineWords() + i;
                if (command.write()) {
                    goingTo.add(address);
                } else {
                    filled.send(behind[(int) address]);
                }
            }
        });
        dut.sink(top.evicted, Long.class).backPressure(slowness).onItem(word -> behind[goingTo.remove().intValue()] = word);
        dut.attach(Agent.watching(() -> {
            hits += dut.peek(top.hit) ? 1 : 0;
            misses += dut.peek(top.miss) ? 1 : 0;
        }));
    }

    /** Requests near each other, so that some hit; what reads answer, and how many hit, is compared. */
    void run(int count) {
        var answers = new ArrayList<Long>();
        long at = 0;
        for (int i = 0; i < count; i++) {
            at = dut.random().nextInt(8) == 0 ? dut.random().nextLong(plain.length) : (at + dut.random().nextInt(3)) % plain.length;
            boolean write = dut.random().nextInt(3) == 0;
            long data = dut.random().nextLong(1L << p.width());
            long lanes = dut.random().nextLong(1L << p.lanes());
            requests.send(new Request(write, at, data, lanes));
            model.use(at);
            if (write) {
                plain[(int) at] = merged(plain[(int) at], data, lanes);
            } else {
                answers.add(plain[(int) at]);
            }
        }
        sink.expectAll(answers).drain(100 * count + 100);
        requests.drain(1000);
    }

    private long merged(long before, long data, long lanes) {
        int laneBits = p.width() / p.lanes();
        long mask = 0;
        for (int bit = 0; bit < p.width(); bit++) {
            mask |= (lanes >> bit / laneBits & 1) << bit;
        }
        return before & ~mask | data & mask;
    }

    /** Writes all back: then the memory behind is the plain one. */
    void flush(boolean forget) {
        dut.poke(dut.top().flush.payload, forget);
        dut.poke(dut.top().flush.valid, true);
        dut.waitUntil(dut.top().flush.ready, 200 * p.sets() * p.ways() * p.lineWords());
        dut.step();
        dut.poke(dut.top().flush.valid, false);
        assertArrayEquals(plain, behind);
        assertEquals(model.hits, hits, "hits");
        assertEquals(model.misses, misses, "misses");
        if (forget) {
            model.forget();
        }
    }
}

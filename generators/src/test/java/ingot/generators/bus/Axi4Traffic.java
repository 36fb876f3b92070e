package ingot.generators.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import ingot.test.Dut;
import ingot.test.StreamSource;
import ingot.test.bus.Axi;
import ingot.test.bus.SparseMemory;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many bursts of one manager at once, reads and writes of all identifiers, to several regions. Reads are of words that nobody writes, writes of words that
 * nobody else writes, so that what comes back does not depend on who was faster; answers of one identifier must come in order.
 */
final class Axi4Traffic {
    /** Words from here on, in each region, hold {@link #content}. */
    private static final int READ_ONLY = 0x2000;
    private static final int BYTES = 4;

    private final Map<Integer, ArrayDeque<Axi.ReadData>> reads = new HashMap<>();
    private final Map<Integer, ArrayDeque<Integer>> writes = new HashMap<>();
    private final SparseMemory written = new SparseMemory();
    private int owed;

    /**
     * Begins {@code count} writes and {@code count} reads.
     *
     * @param number of the manager; its writes are in a block of its own
     * @param regions the first addresses of the regions
     * @param nobody the first address of a region of nobody, or -1
     */
    Axi4Traffic(Dut<?> dut, Axi4 bus, int idBits, int number, int count, List<Long> regions, long nobody) {
        StreamSource<Axi.Address> aw = dut.source(bus.aw(), Axi.Address.class, "prot").pauses(0.2);
        StreamSource<Axi.WriteData> w = dut.source(bus.w(), Axi.WriteData.class).pauses(0.2);
        StreamSource<Axi.Address> ar = dut.source(bus.ar(), Axi.Address.class, "prot").pauses(0.2);
        dut.sink(bus.b(), Axi.WriteResponse.class).backPressure(0.2).onItem(this::answered);
        dut.sink(bus.r(), Axi.ReadData.class).backPressure(0.2).onItem(this::came);
        var random = dut.random();
        for (int i = 0; i < count; i++) {
            int id = random.nextInt(1 << idBits);
            boolean lost = nobody >= 0 && random.nextInt(6) == 0;
            long base = lost ? nobody : regions.get(random.nextInt(regions.size()));
            int len = random.nextInt(4) == 0 ? random.nextInt(16) : random.nextInt(3);
            var address = new Axi.Address(id, base + 0x800L * number + 64L * i, len, 2, Axi.INCR, 0);
            aw.send(address);
            for (int k = 0; k <= len; k++) {
                var data = BigInteger.valueOf(random.nextInt() & 0xffffffffL);
                w.send(new Axi.WriteData(data, BigInteger.valueOf(15), k == len));
                if (!lost) {
                    written.writeWord(Axi4Bursts.beat(address, k), BYTES, data);
                }
            }
            writes.computeIfAbsent(id, _ -> new ArrayDeque<>()).add(lost ? Axi4.DECERR : Axi4.OKAY);
            owed += 1;
            read(ar, new Axi.Address(random.nextInt(1 << idBits), base + READ_ONLY + 4L * random.nextInt(64), len, 2, Axi.INCR, 0), lost);
        }
    }

    private void read(StreamSource<Axi.Address> ar, Axi.Address address, boolean lost) {
        ar.send(address);
        for (int k = 0; k <= address.len(); k++) {
            var data = lost ? BigInteger.ZERO : content(Axi4Bursts.beat(address, k));
            reads.computeIfAbsent(address.id(), _ -> new ArrayDeque<>())
                    .add(new Axi.ReadData(address.id(), data, lost ? Axi4.DECERR : Axi4.OKAY, k == address.len()));
            owed += 1;
        }
    }

    private void answered(Axi.WriteResponse response) {
        var next = writes.getOrDefault(response.id(), new ArrayDeque<>()).poll();
        assertNotNull(next, () -> response + " answers nothing");
        assertEquals(next, response.resp());
        owed -= 1;
    }

    private void came(Axi.ReadData beat) {
        assertEquals(reads.getOrDefault(beat.id(), new ArrayDeque<>()).poll(), beat);
        owed -= 1;
    }

    /** Whether every burst has been answered. */
    boolean isDone() {
        return owed == 0;
    }

    /** Fails unless {@code memory}, which begins at {@code base}, holds what was written there. */
    void check(SparseMemory memory, long base, int number, int count) {
        for (long at = base + 0x800L * number; at < base + 0x800L * number + 64L * count; at += BYTES) {
            if (written.readWord(at, BYTES).signum() != 0) {
                assertEquals(written.readWord(at, BYTES), memory.readWord(at, BYTES), "word at " + at);
            }
        }
    }

    /** A memory whose read-only words at {@code base} hold {@link #content}. */
    static SparseMemory memory(long base) {
        var memory = new SparseMemory();
        for (long at = base + READ_ONLY; at < base + READ_ONLY + 1024; at += BYTES) {
            memory.writeWord(at, BYTES, content(at));
        }
        return memory;
    }

    private static BigInteger content(long at) {
        return BigInteger.valueOf(at * 2654435761L & 0xffffffffL);
    }
}

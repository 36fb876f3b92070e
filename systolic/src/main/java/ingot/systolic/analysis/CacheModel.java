package ingot.systolic.analysis;

import java.util.Arrays;

/** A cache with sets, of which the line that was not used for the longest time goes: how many lines it fetches and writes back. */
public final class CacheModel {
    private final int ways;
    private final int lineBytes;
    private final int sets;
    private final long[] tags;
    private final boolean[] dirty;
    private final long[] used;
    private long time;
    private long fetched;
    private long writtenBack;

    /**
     * @param bytes of all lines
     * @param lineBytes a power of two
     * @param ways lines of a set
     */
    public CacheModel(long bytes, int lineBytes, int ways) {
        long lines = bytes / lineBytes;
        if (lines < ways || lines % ways != 0 || Integer.bitCount(lineBytes) != 1) {
            throw new IllegalArgumentException("a cache of %d bytes has no sets of %d lines of %d bytes".formatted(bytes, ways, lineBytes));
        }
        this.ways = ways;
        this.lineBytes = lineBytes;
        sets = Math.toIntExact(lines / ways);
        tags = new long[sets * ways];
        Arrays.fill(tags, -1);
        dirty = new boolean[tags.length];
        used = new long[tags.length];
    }

    /** Reads or writes {@code bytes} from {@code address} on. What is written need not be fetched: whole lines are written. */
    public void access(long address, long bytes, boolean write) {
        for (long line = address / lineBytes; line <= (address + bytes - 1) / lineBytes; line++) {
            access(line, write);
        }
    }

    private void access(long line, boolean write) {
        int first = (int) (line % sets) * ways;
        int oldest = first;
        time++;
        for (int way = first; way < first + ways; way++) {
            if (tags[way] == line) {
                used[way] = time;
                dirty[way] |= write;
                return;
            }
            oldest = used[way] < used[oldest] ? way : oldest;
        }
        writtenBack += dirty[oldest] ? 1 : 0;
        fetched += write ? 0 : 1;
        tags[oldest] = line;
        dirty[oldest] = write;
        used[oldest] = time;
    }

    /** Bytes to and from the memory outside, with what still has to be written back. */
    public long bytes() {
        long left = 0;
        for (boolean one : dirty) {
            left += one ? 1 : 0;
        }
        return (fetched + writtenBack + left) * lineBytes;
    }
}

package ingot.sim.wave;

import ingot.hdl.netlist.Signal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Writes the compressed format of GTKWave, which Surfer reads too: a header, blocks of value changes, the widths of the signals, and
 * the hierarchy with the names of enum values. A block holds the values at its begin and, for each signal, its changes after that.
 * The same run gives the same bytes.
 */
final class FstWriter implements WaveWriter {
    private static final int HEADER = 0;
    private static final int CHANGES = 1;
    private static final int WIDTHS = 3;
    private static final int HIERARCHY = 4;
    private static final int HEADER_BYTES = 329;
    /** A block is written when its changes have come to so many bytes. */
    private static final int BLOCK_BYTES = 8 << 20;

    private final RandomAccessFile file;
    private final int blockBytes;
    private final List<Signal> signals;
    private final FstHierarchy hierarchy;
    private final BigInteger[] last;
    private final Bytes[] changes;
    private final int[] changedAt;
    private byte[] frame;
    private Bytes times = new Bytes();
    private int timeCount;
    private long begin;
    private long begun = -1;
    private long now;
    private int bytes;
    private int blocks;

    FstWriter(Path path, String top, List<Signal> signals, SignalTree tree) throws IOException {
        this(path, top, signals, tree, BLOCK_BYTES);
    }

    FstWriter(Path path, String top, List<Signal> signals, SignalTree tree, int blockBytes) throws IOException {
        this.blockBytes = blockBytes;
        hierarchy = new FstHierarchy(signals, top, tree);
        this.signals = hierarchy.ordered();
        last = new BigInteger[this.signals.size()];
        changes = new Bytes[last.length];
        changedAt = new int[last.length];
        file = new RandomAccessFile(path.toFile(), "rw");
        file.setLength(0);
        file.write(new byte[1 + HEADER_BYTES]);
    }

    @Override
    public void sample(long time, Values values) throws IOException {
        boolean started = false;
        if (begun < 0) {
            begun = time;
            begin = time;
        }
        for (int i = 0; i < last.length; i++) {
            var value = values.value(signals.get(i));
            if (!value.equals(last[i])) {
                if (!started) {
                    started = true;
                    tick(time);
                }
                last[i] = value;
                change(i, value);
            }
        }
    }

    /** A new entry in the table of times. */
    private void tick(long time) throws IOException {
        if (bytes > blockBytes) {
            writeBlock();
            begin = time;
        }
        if (timeCount == 0) {
            frame = frame();
        }
        times.varint(timeCount == 0 ? time : time - now);
        timeCount++;
        now = time;
    }

    private void change(int i, BigInteger value) {
        if (changes[i] == null) {
            changes[i] = new Bytes();
            changedAt[i] = 0;
        }
        int before = changes[i].size();
        int width = signals.get(i).type().width();
        int ticks = timeCount - 1 - changedAt[i];
        changedAt[i] = timeCount - 1;
        if (width == 1) {
            changes[i].varint((long) ticks << 2 | (value.signum() != 0 ? 2 : 0));
        } else {
            changes[i].varint((long) ticks << 1).all(packed(value, width));
        }
        bytes += changes[i].size() - before;
    }

    /** The bits of {@code value} from the top, eight a byte. */
    private static byte[] packed(BigInteger value, int width) {
        int count = (width + 7) / 8;
        var shifted = value.mod(BigInteger.ONE.shiftLeft(width)).shiftLeft(8 * count - width).toByteArray();
        var packed = new byte[count];
        int length = Math.min(count, shifted.length);
        System.arraycopy(shifted, shifted.length - length, packed, count - length, length);
        return packed;
    }

    /** All values as digits; x for those that no sample has told yet. */
    private byte[] frame() {
        var digits = new Bytes();
        for (int i = 0; i < last.length; i++) {
            int width = signals.get(i).type().width();
            var row = new byte[width];
            for (int bit = 0; bit < width; bit++) {
                row[bit] = (byte) (last[i] == null ? 'x' : last[i].testBit(width - 1 - bit) ? '1' : '0');
            }
            digits.all(row);
        }
        return digits.toArray();
    }

    private void writeBlock() throws IOException {
        var block = new Bytes().u64(begin).u64(now).u64(bytes + 4096L);
        var packedFrame = Bytes.deflated(frame);
        block.varint(frame.length).varint(packedFrame.length).varint(last.length).all(packedFrame);
        block.varint(last.length);
        var data = new Bytes().u8('Z');
        var index = new Bytes();
        long previous = 0;
        int silent = 0;
        for (var change : changes) {
            if (change == null) {
                silent++;
                continue;
            }
            if (silent > 0) {
                index.varint((long) silent << 1);
                silent = 0;
            }
            index.varint(data.size() - previous << 1 | 1);
            previous = data.size();
            var raw = change.toArray();
            var packed = Bytes.deflated(raw);
            data.varint(packed == raw ? 0 : raw.length).all(packed);
        }
        if (silent > 0) {
            index.varint((long) silent << 1);
        }
        var rawTimes = times.toArray();
        var packedTimes = Bytes.deflated(rawTimes);
        block.all(data.toArray()).all(index.toArray()).u64(index.size());
        block.all(packedTimes).u64(rawTimes.length).u64(packedTimes.length).u64(timeCount);
        section(CHANGES, block);
        blocks++;
        Arrays.fill(changes, null);
        times = new Bytes();
        timeCount = 0;
        bytes = 0;
    }

    private void section(int kind, Bytes content) throws IOException {
        file.write(new Bytes().u8(kind).u64(content.size() + 8L).toArray());
        file.write(content.toArray());
    }

    @Override
    public void close() throws IOException {
        try (file) {
            if (timeCount > 0) {
                writeBlock();
            }
            var widths = new Bytes();
            signals.forEach(signal -> widths.varint(signal.type().width()));
            var packedWidths = Bytes.deflated(widths.toArray());
            section(WIDTHS, new Bytes().u64(widths.size()).u64(signals.size()).all(packedWidths));
            var tree = hierarchy.bytes();
            section(HIERARCHY, new Bytes().u64(tree.length).all(Bytes.zipped(tree)));
            file.seek(0);
            section(HEADER, header());
        }
    }

    private Bytes header() {
        long e = Long.reverseBytes(Double.doubleToLongBits(Math.E)); // tells the byte order of real numbers
        return new Bytes().u64(Math.max(begun, 0)).u64(now).u64(e).u64(0)
                .u64(hierarchy.scopes()).u64(signals.size()).u64(signals.size()).u64(blocks)
                .u8(-9).field("ingot", 128).field("", 26).field("", 93).u8(0).u64(0);
    }
}

package ingot.systolic.mapper;

import ingot.systolic.tensor.TensorParams;
import ingot.systolic.tensor.command.Command;
import ingot.systolic.tensor.command.Compute;
import ingot.systolic.tensor.command.Fill;
import ingot.systolic.tensor.command.Load;
import ingot.systolic.tensor.command.LocalMemory;
import ingot.systolic.tensor.command.Pattern;
import ingot.systolic.tensor.command.Store;
import ingot.systolic.tensor.command.Store.Destination;
import java.util.function.LongConsumer;

/** What a command reads and writes: rows of the memories inside and beats of the one outside, each as a number of its own. */
final class Footprint {
    private static final int KIND_BIT = 56;
    private static final long OUTSIDE = (long) LocalMemory.values().length << KIND_BIT;

    private Footprint() {}

    static void reads(TensorParams p, Command.Timed command, LongConsumer cells) {
        switch (command) {
            case Load load -> {
                var rows = load.rows();
                for (int z = 0; z < rows.zCount(); z++) {
                    for (int y = 0; y < rows.yCount(); y++) {
                        bytes(p, load.address() + z * load.zBytes() + y * load.yBytes(), (long) rows.xCount() * load.target().rowBytes(p), cells);
                    }
                }
            }
            case Fill _ -> { }
            case Compute compute -> {
                rows(LocalMemory.SCRATCHPAD, compute.inputs(), cells);
                int weights = compute.transposed() ? p.cols() : p.rows();
                rows(LocalMemory.SCRATCHPAD, Pattern.lines(compute.weights(), weights, compute.weightStride(), 1, 0), cells);
                if (compute.accumulates()) {
                    rows(LocalMemory.ACCUMULATORS, compute.sums(), cells);
                }
            }
            case Store store -> {
                var source = store.source();
                for (int wy = 0; wy < source.windowY(); wy++) {
                    rows(LocalMemory.ACCUMULATORS, new Pattern(source.start() + wy * source.windowStride(), source.windowX(), 1, source.xCount(), source.xStride(),
                            source.yCount(), source.yStride()), cells);
                }
                if (store.form().parameterRows() > 0) {
                    rows(LocalMemory.ACCUMULATORS, Pattern.rows(store.form().parameters(), store.form().parameterRows()), cells);
                }
            }
        }
    }

    static void writes(TensorParams p, Command.Timed command, LongConsumer cells) {
        switch (command) {
            case Load load -> rows(load.target(), load.rows(), cells);
            case Fill fill -> rows(fill.target(), fill.rows(), cells);
            case Compute compute -> rows(LocalMemory.ACCUMULATORS, compute.sums(), cells);
            case Store store -> {
                int xCount = store.source().xCount();
                int yCount = store.source().yCount();
                switch (store.destination()) {
                    case Destination.Scratchpad(int start, int xStride, int yStride) ->
                            rows(LocalMemory.SCRATCHPAD, Pattern.lines(start, xCount, xStride, yCount, yStride), cells);
                    case Destination.Outside(long address, long xBytes, long yBytes) -> {
                        long length = store.form() instanceof Store.Form.Raw ? p.sumBytes() : p.vectorBytes();
                        for (int y = 0; y < yCount; y++) {
                            for (int x = 0; x < xCount; x++) {
                                bytes(p, address + y * yBytes + x * xBytes, length, cells);
                            }
                        }
                    }
                }
            }
        }
    }

    private static void rows(LocalMemory memory, Pattern rows, LongConsumer cells) {
        rows.stream().forEach(row -> cells.accept((long) memory.ordinal() << KIND_BIT | row));
    }

    private static void bytes(TensorParams p, long address, long length, LongConsumer cells) {
        for (long at = address; at < address + length; at += p.beatBytes()) {
            cells.accept(OUTSIDE | at / p.beatBytes());
        }
    }
}

package ingot.systolic.tensor;

import ingot.systolic.tensor.command.Command;
import ingot.systolic.tensor.command.Compute;
import ingot.systolic.tensor.command.Fence;
import ingot.systolic.tensor.command.Fill;
import ingot.systolic.tensor.command.Load;
import ingot.systolic.tensor.command.LocalMemory;
import ingot.systolic.tensor.command.Store;
import ingot.test.bus.SparseMemory;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** What commands do, one after the other, in plain Java: written from their definitions, with nothing of the hardware in it. */
final class TensorReference {
    private final TensorParams p;
    private final SparseMemory memory;
    private final int[][] vectors;
    private final int[][] sums;

    TensorReference(TensorParams params, SparseMemory memory) {
        p = params;
        this.memory = memory;
        vectors = new int[p.scratchpadRows()][p.lanes()];
        sums = new int[p.accumulatorRows()][p.cols()];
    }

    void run(List<? extends Command> program) {
        for (var command : program) {
            switch (command) {
                case Fence _ -> { }
                case Load load -> load(load);
                case Fill fill -> fill.rows().stream().forEach(row -> Arrays.fill(rows(fill.target())[row],
                        fill.target() == LocalMemory.SCRATCHPAD ? signed(fill.value(), p.dataBits()) : fill.value()));
                case Compute compute -> compute(compute);
                case Store store -> store(store);
            }
        }
    }

    private int[][] rows(LocalMemory target) {
        return target == LocalMemory.SCRATCHPAD ? vectors : sums;
    }

    private void load(Load load) {
        var to = load.rows().stream().iterator();
        int bits = load.target() == LocalMemory.SCRATCHPAD ? p.dataBits() : 32;
        for (int z = 0; z < load.rows().zCount(); z++) {
            for (int y = 0; y < load.rows().yCount(); y++) {
                for (int x = 0; x < load.rows().xCount(); x++) {
                    var row = rows(load.target())[to.nextInt()];
                    long address = load.address() + z * load.zBytes() + y * load.yBytes() + (long) x * row.length * bits / 8;
                    var word = memory.readWord(address, row.length * bits / 8);
                    for (int i = 0; i < row.length; i++) {
                        row[i] = signed(word.shiftRight(i * bits).intValue(), bits);
                    }
                }
            }
        }
    }

    private void compute(Compute compute) {
        var to = compute.sums().stream().iterator();
        compute.inputs().stream().forEach(from -> {
            var sum = sums[to.nextInt()];
            for (int c = 0; c < p.cols(); c++) {
                int total = compute.accumulates() ? sum[c] : 0;
                for (int r = 0; r < p.rows(); r++) {
                    total += vectors[from][r] * vectors[compute.weights() + r * compute.weightStride()][c];
                }
                sum[c] = total;
            }
        });
    }

    private void store(Store store) {
        var source = store.source();
        for (int y = 0; y < source.yCount(); y++) {
            for (int x = 0; x < source.xCount(); x++) {
                var largest = new int[p.cols()];
                Arrays.fill(largest, Integer.MIN_VALUE);
                for (int wy = 0; wy < source.windowY(); wy++) {
                    for (int wx = 0; wx < source.windowX(); wx++) {
                        var row = sums[source.start() + y * source.yStride() + x * source.xStride() + wy * source.windowStride() + wx];
                        for (int c = 0; c < p.cols(); c++) {
                            largest[c] = Math.max(largest[c], row[c]);
                        }
                    }
                }
                put(store, x, y, largest);
            }
        }
    }

    private void put(Store store, int x, int y, int[] largest) {
        int[] result = switch (store.form()) {
            case Store.Form.Raw() -> largest;
            case Store.Form.Requantised(int parameters) -> {
                var row = new int[p.lanes()];
                for (int c = 0; c < p.cols(); c++) {
                    row[c] = requantised(largest[c], parameters, c);
                }
                yield row;
            }
        };
        switch (store.destination()) {
            case Store.Destination.Scratchpad(int start, int xStride, int yStride) -> vectors[start + y * yStride + x * xStride] = result;
            case Store.Destination.Outside(long address, long xBytes, long yBytes) -> {
                int bits = store.form() instanceof Store.Form.Raw ? 32 : p.dataBits();
                var word = BigInteger.ZERO;
                for (int i = 0; i < result.length; i++) {
                    word = word.or(BigInteger.valueOf(result[i] & (1L << bits) - 1).shiftLeft(i * bits));
                }
                memory.writeWord(address + y * yBytes + x * xBytes, result.length * bits / 8, word);
            }
        }
    }

    /** Half away from zero, which is what the units of the tests round. */
    private int requantised(int sum, int parameters, int c) {
        int bits = p.dataBits();
        int multiplier = sums[parameters + 1][c] & 0x7fff_ffff;
        int shift = sums[parameters + 2][c] & 31;
        var product = BigInteger.valueOf((long) sum + sums[parameters][c]).multiply(BigInteger.valueOf(multiplier));
        var magnitude = product.abs().add(BigInteger.ONE.shiftLeft(30 + shift)).shiftRight(31 + shift);
        var rounded = product.signum() < 0 ? magnitude.negate() : magnitude;
        var value = rounded.add(BigInteger.valueOf(signed(sums[parameters + 2][c] >> 16, bits)));
        long most = (1L << bits - 1) - 1;
        long saturated = value.min(BigInteger.valueOf(most)).max(BigInteger.valueOf(-most - 1)).longValueExact();
        int lowest = signed(sums[parameters + 3][c], bits);
        int highest = signed(sums[parameters + 3][c] >> 16, bits);
        return (int) Math.min(Math.max(saturated, lowest), highest);
    }

    private static int signed(int value, int bits) {
        return value << 32 - bits >> 32 - bits;
    }
}

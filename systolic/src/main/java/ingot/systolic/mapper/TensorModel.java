package ingot.systolic.mapper;

import ingot.systolic.tensor.TensorParams;
import ingot.systolic.tensor.command.Command;
import ingot.systolic.tensor.command.CommandRules;
import ingot.systolic.tensor.command.Compute;
import ingot.systolic.tensor.command.Fence;
import ingot.systolic.tensor.command.Fill;
import ingot.systolic.tensor.command.Load;
import ingot.systolic.tensor.command.LocalMemory;
import ingot.systolic.tensor.command.Problem;
import ingot.systolic.tensor.command.Store;
import ingot.systolic.tensor.command.Store.Destination;
import ingot.systolic.tensor.command.Store.Form;
import ingot.systolic.tensor.command.Tokens;
import ingot.systolic.tensor.command.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.random.RandomGenerator;

/**
 * A tensor unit in plain Java, with its memory outside: what a program leaves there, bit by bit. Commands happen at once, and in any order that the tokens allow:
 * a program that depends on more than its tokens shows it by giving another result for another order.
 */
public final class TensorModel {
    /**
     * How a program ended.
     *
     * @param problem why it stopped; {@link Problem#NONE} where it went through
     * @param command index of the command that was refused; where none was, how many there were
     */
    public record Outcome(Problem problem, int command) {}

    private final TensorParams p;
    private final byte[] outside;
    /** Elements and sums by row; both are small enough for an {@code int}. */
    private final int[][] scratchpad;
    private final int[][] accumulators;

    /** @param outside the memory outside from address 0 on; what the program stores is seen there */
    public TensorModel(TensorParams params, byte[] outside) {
        p = params;
        this.outside = outside;
        scratchpad = new int[params.scratchpadRows()][params.lanes()];
        accumulators = new int[params.accumulatorRows()][params.cols()];
    }

    /** Runs a program in its own order as far as tokens allow. */
    public Outcome run(List<? extends Command> program) {
        return run(program, () -> 0);
    }

    /**
     * Runs a program; where several units could go on, {@code order} says which one does.
     *
     * @throws IllegalArgumentException when it never ends
     */
    public Outcome run(List<? extends Command> program, RandomGenerator order) {
        var queues = new ArrayList<Queue<Command.Timed>>();
        for (int i = 0; i < Unit.values().length; i++) {
            queues.add(new ArrayDeque<>());
        }
        var tokens = new Tokens();
        int next = 0;
        while (true) {
            var command = next < program.size() ? program.get(next) : null;
            boolean drained = queues.stream().allMatch(Queue::isEmpty);
            var problem = command == null ? Problem.NONE : problem(command);
            if (drained && (command == null || problem != Problem.NONE)) {
                return new Outcome(problem, next);
            }
            boolean takes = problem == Problem.NONE && switch (command) {
                case null -> false;
                case Fence _ -> drained;
                case Command.Timed timed -> queues.get(timed.unit().ordinal()).size() < p.queueDepth();
            };
            var ready = queues.stream().filter(queue -> !queue.isEmpty() && tokens.suffice(queue.peek())).toList();
            if (!takes && ready.isEmpty()) {
                throw new IllegalArgumentException("the program never ends: command " + next + " and those in the queues wait for tokens");
            }
            if (takes && (ready.isEmpty() || order.nextInt(2) == 0)) {
                if (command instanceof Command.Timed timed) {
                    queues.get(timed.unit().ordinal()).add(timed);
                }
                next++;
            } else {
                var done = ready.get(order.nextInt(ready.size())).remove();
                tokens.move(done);
                carryOut(done);
            }
        }
    }

    private Problem problem(Command command) {
        var findings = CommandRules.check(p, command);
        return findings.isEmpty() ? Problem.NONE : findings.getFirst().problem();
    }

    private void carryOut(Command.Timed command) {
        switch (command) {
            case Load load -> load(load);
            case Fill fill -> fill.rows().stream().forEach(row -> Arrays.fill(memory(fill.target())[row],
                    fill.target() == LocalMemory.SCRATCHPAD ? signed(fill.value(), p.dataBits()) : fill.value()));
            case Compute compute -> compute(compute);
            case Store store -> store(store);
        }
    }

    private int[][] memory(LocalMemory memory) {
        return switch (memory) {
            case SCRATCHPAD -> scratchpad;
            case ACCUMULATORS -> accumulators;
        };
    }

    private void load(Load load) {
        var rows = load.rows();
        for (int z = 0; z < rows.zCount(); z++) {
            for (int y = 0; y < rows.yCount(); y++) {
                for (int x = 0; x < rows.xCount(); x++) {
                    int row = rows.start() + z * rows.zStride() + y * rows.yStride() + x * rows.xStride();
                    read(load.target(), row, load.address() + z * load.zBytes() + y * load.yBytes() + (long) x * load.target().rowBytes(p));
                }
            }
        }
    }

    private void read(LocalMemory target, int row, long address) {
        var words = memory(target)[row];
        int bits = target == LocalMemory.SCRATCHPAD ? p.dataBits() : TensorParams.SUM_BITS;
        for (int i = 0; i < words.length; i++) {
            words[i] = TensorBytes.get(outside, address, i, bits);
        }
    }

    private void compute(Compute compute) {
        var inputs = compute.inputs().stream().toArray();
        var sums = compute.sums().stream().toArray();
        for (int i = 0; i < inputs.length; i++) {
            var vector = scratchpad[inputs[i]];
            var sum = accumulators[sums[i]];
            for (int col = 0; col < p.cols(); col++) {
                int total = compute.accumulates() ? sum[col] : 0;
                for (int row = 0; row < p.rows(); row++) {
                    total += vector[row] * weight(compute, row, col);
                }
                sum[col] = total;
            }
        }
    }

    private int weight(Compute compute, int row, int col) {
        int line = compute.transposed() ? col : row;
        return scratchpad[compute.weights() + line * compute.weightStride()][compute.transposed() ? row : col];
    }

    private void store(Store store) {
        var source = store.source();
        if (store.isOfRow()) {
            for (int x = 0; x < source.xCount(); x++) {
                var tiles = new int[source.yCount()][];
                for (int y = 0; y < tiles.length; y++) {
                    tiles[y] = accumulators[source.start() + y * source.yStride() + x * source.xStride()];
                }
                var results = FunctionModel.of(p, store.form(), accumulators).ofRow(tiles);
                for (int y = 0; y < tiles.length; y++) {
                    put(store, x, y, results[y]);
                }
            }
            return;
        }
        for (int y = 0; y < source.yCount(); y++) {
            for (int x = 0; x < source.xCount(); x++) {
                var largest = largest(source, source.start() + y * source.yStride() + x * source.xStride());
                put(store, x, y, switch (store.form()) {
                    case Form.Raw() -> largest;
                    case Form.Requantised(int parameters) -> requantised(largest, parameters);
                    case Form.Applied _ -> FunctionModel.of(p, store.form(), accumulators).ofRow(new int[][] {largest})[0];
                });
            }
        }
    }

    private void put(Store store, int x, int y, int[] result) {
        switch (store.destination()) {
            case Destination.Outside(long address, long xBytes, long yBytes) -> write(result, address + y * yBytes + x * xBytes,
                    store.form() instanceof Form.Raw ? TensorParams.SUM_BITS : p.dataBits());
            case Destination.Scratchpad(int start, int xStride, int yStride) -> scratchpad[start + y * yStride + x * xStride] = result;
        }
    }

    private int[] largest(Store.Windows source, int start) {
        var largest = accumulators[start].clone();
        for (int y = 0; y < source.windowY(); y++) {
            for (int x = 0; x < source.windowX(); x++) {
                var sums = accumulators[start + y * source.windowStride() + x];
                for (int col = 0; col < largest.length; col++) {
                    largest[col] = Math.max(largest[col], sums[col]);
                }
            }
        }
        return largest;
    }

    /** A row of the scratchpad: its lanes beyond the columns are 0. */
    private int[] requantised(int[] sums, int parameters) {
        var row = new int[p.lanes()];
        for (int col = 0; col < sums.length; col++) {
            row[col] = TensorData.requantisation(p, accumulators, parameters, col).apply(sums[col], p.dataBits(), p.rounding());
        }
        return row;
    }

    private void write(int[] words, long address, int bits) {
        for (int i = 0; i < words.length; i++) {
            TensorBytes.put(outside, address, i, bits, words[i]);
        }
    }

    /** The low {@code bits} bits as a number in two's complement. */
    static int signed(int value, int bits) {
        return value << 32 - bits >> 32 - bits;
    }
}

package ingot.systolic.mapper;

import ingot.systolic.tensor.command.Command;
import ingot.systolic.tensor.command.Compute;
import ingot.systolic.tensor.command.Fill;
import ingot.systolic.tensor.command.Load;
import ingot.systolic.tensor.command.LocalMemory;
import ingot.systolic.tensor.command.Pattern;
import ingot.systolic.tensor.command.Store;
import ingot.systolic.tensor.command.Store.Destination;
import ingot.systolic.tensor.command.Store.Form;
import ingot.systolic.tensor.command.Sync;
import ingot.systolic.tensor.command.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The commands of a convolution. The loads of a chunk stand in front of the computes of the one before it, and wait for the one before that, which may have used the
 * same rows of the scratchpad. What is there already is not loaded again. The sums of the chunks of a strip and a tile of filters add up in a half of the
 * accumulators and are stored from there, while the next ones take the other half.
 */
final class ConvolutionProgram {
    /** What is worked on at once. */
    private record Chunk(int image, int firstRow, int rows, int filterTile, int channelTile) {}

    /** A command that does not know yet what it waits for. */
    private record Step(Function<Sync, Command> command) {}

    /** What rows of the scratchpad hold: the same numbers, the same data. */
    private record Held(int start, List<Integer> what) {}

    private final ConvolutionPlan plan;
    private final TensorData data;
    private final List<Chunk> chunks = new ArrayList<>();
    private final List<List<Step>> loads = new ArrayList<>();
    private final List<Command> program = new ArrayList<>();
    /** By first row. */
    private final Map<Integer, Held> held = new HashMap<>();
    private final Map<Integer, Held> borders = new HashMap<>();

    private ConvolutionProgram(ConvolutionPlan plan, Placement placement) {
        this.plan = plan;
        data = new TensorData(plan, placement);
    }

    static List<Command> of(ConvolutionPlan plan, Placement placement) {
        return new ConvolutionProgram(plan, placement).commands();
    }

    private List<Command> commands() {
        var work = plan.work();
        for (int image = 0; image < work.batch(); image++) {
            for (int row = 0; row < work.outputHeight(); row += plan.stripRows()) {
                for (int filterTile = 0; filterTile < plan.filterTiles(); filterTile++) {
                    for (int channelTile = 0; channelTile < plan.channelTiles(); channelTile++) {
                        chunks.add(new Chunk(image, row, Math.min(plan.stripRows(), work.outputHeight() - row), filterTile, channelTile));
                    }
                }
            }
        }
        for (int i = 0; i < chunks.size(); i++) {
            loads.add(loads(i));
        }
        load(0);
        for (int i = 0; i < chunks.size(); i++) {
            load(i + 1);
            execute(i);
            if (endsGroup(i)) {
                store(i);
            }
        }
        return List.copyOf(program);
    }

    /** Chunks whose sums add up: a strip and a tile of filters. */
    private int group(int chunk) {
        return chunk / plan.channelTiles();
    }

    private boolean beginsGroup(int chunk) {
        return chunk % plan.channelTiles() == 0;
    }

    private boolean endsGroup(int chunk) {
        return chunk % plan.channelTiles() == plan.channelTiles() - 1;
    }

    private int groups() {
        return chunks.size() / plan.channelTiles();
    }

    private void load(int chunk) {
        if (chunk >= chunks.size()) {
            return;
        }
        if (beginsGroup(chunk) && plan.requantised()) {
            var sync = group(chunk) < 2 ? Sync.NONE : Sync.NONE.waitFor(Unit.STORE);
            program.add(new Load(sync.signal(Unit.STORE), LocalMemory.ACCUMULATORS, parameters(chunk), Form.Requantised.PARAMETER_ROWS,
                    data.parameterAddress(chunks.get(chunk).filterTile)));
        }
        var steps = loads.get(chunk);
        for (int i = 0; i < steps.size(); i++) {
            var waits = i == 0 && chunk >= 2 ? Sync.NONE.waitFor(Unit.EXECUTE) : Sync.NONE;
            program.add(steps.get(i).command.apply(i == steps.size() - 1 ? waits.signal(Unit.EXECUTE) : waits));
        }
    }

    /** Whether any command loads something for {@code chunk}. */
    private boolean isLoaded(int chunk) {
        return chunk < chunks.size() && !loads.get(chunk).isEmpty();
    }

    /** Where the inputs of a chunk stand. */
    private int inputStart(int index) {
        int stripsBefore = index / (plan.channelTiles() * plan.filterTiles());
        int place = plan.keepsInputs() ? stripsBefore % plan.keptStrips() * plan.channelTiles() + chunks.get(index).channelTile
                : index % 2;
        return place * plan.inputRows();
    }

    /** Where the weights of a chunk stand: by turns in the last rows. */
    private int weightStart(int index) {
        return plan.unit().scratchpadRows() - (1 + index % 2) * plan.weightRows();
    }

    private List<Step> loads(int index) {
        var chunk = chunks.get(index);
        var steps = new ArrayList<Step>();
        if (replaces(held, inputStart(index), List.of(chunk.image, chunk.channelTile, chunk.firstRow))) {
            strip(chunk, inputStart(index), steps);
        }
        int weights = weightStart(index);
        if (replaces(held, weights, List.of(chunk.filterTile, chunk.channelTile))) {
            steps.add(new Step(sync -> new Load(sync, LocalMemory.SCRATCHPAD, weights, plan.weightRows(),
                    data.weightAddress(chunk.filterTile, chunk.channelTile))));
        }
        return steps;
    }

    /** Whether {@code what} is new at {@code start}; then it is noted. */
    private static boolean replaces(Map<Integer, Held> there, int start, List<Integer> what) {
        var next = new Held(start, what);
        return !next.equals(there.put(start, next));
    }

    private void strip(Chunk chunk, int start, List<Step> steps) {
        var work = plan.work();
        int padding = work.window().padding();
        int width = plan.paddedWidth();
        int lines = plan.inputLines(chunk.rows);
        int first = chunk.firstRow * work.window().stride() - padding;
        int above = Math.clamp(-first, 0, lines);
        int inside = Math.clamp(Math.min(first + lines, work.height()) - Math.max(first, 0), 0, lines);
        int below = lines - above - inside;
        if (padding > 0 && replaces(borders, start, List.of(above, inside, below))) {
            fill(steps, start, above * width, 1);
            fill(steps, start + (above + inside) * width, below * width, 1);
            fill(steps, start + above * width, padding, inside);
            fill(steps, start + above * width + padding + work.width(), padding, inside);
        }
        int to = start + above * width + padding;
        long address = data.inputAddress(chunk.image, chunk.channelTile, Math.max(first, 0));
        if (inside > 0) {
            steps.add(padding == 0 ? new Step(sync -> new Load(sync, LocalMemory.SCRATCHPAD, to, inside * width, address))
                    : new Step(sync -> new Load(sync, LocalMemory.SCRATCHPAD, Pattern.lines(to, work.width(), 1, inside, width), address,
                            (long) work.width() * plan.unit().vectorBytes(), 0)));
        }
    }

    private void fill(List<Step> steps, int start, int count, int lines) {
        if (count > 0 && lines > 0) {
            steps.add(new Step(sync -> new Fill(sync, LocalMemory.SCRATCHPAD, Pattern.lines(start, count, 1, lines, plan.paddedWidth()), 0)));
        }
    }

    private void execute(int index) {
        var chunk = chunks.get(index);
        var window = plan.work().window();
        int start = inputStart(index);
        int width = plan.work().outputWidth();
        boolean dense = window.taps() == 1 && window.stride() == 1 && window.padding() == 0;
        int taps = Math.toIntExact(window.taps());
        for (int tap = 0; tap < taps; tap++) {
            var sync = Sync.NONE;
            if (tap == 0) {
                sync = isLoaded(index) ? sync.waitFor(Unit.LOAD) : sync;
                sync = beginsGroup(index) && group(index) >= 2 ? sync.waitFor(Unit.STORE) : sync;
            }
            if (tap == taps - 1) {
                sync = isLoaded(index + 2) ? sync.signal(Unit.LOAD) : sync;
                sync = endsGroup(index) ? sync.signal(Unit.STORE) : sync;
            }
            int from = start + tap / window.width() * window.dilation() * plan.paddedWidth() + tap % window.width() * window.dilation();
            var inputs = dense ? Pattern.rows(from, chunk.rows * width)
                    : Pattern.lines(from, width, window.stride(), chunk.rows, window.stride() * plan.paddedWidth());
            var sums = dense ? Pattern.rows(sums(index), chunk.rows * width) : Pattern.lines(sums(index), width, 1, chunk.rows, width);
            program.add(new Compute(sync, inputs, weightStart(index) + tap * plan.unit().rows(), 1, sums, tap > 0 || !beginsGroup(index)));
        }
    }

    private int sums(int chunk) {
        return group(chunk) % 2 * plan.unit().accumulatorRows() / 2;
    }

    /** Behind the sums, in the same half. */
    private int parameters(int chunk) {
        return sums(chunk) + plan.unit().accumulatorRows() / 2 - Form.Requantised.PARAMETER_ROWS;
    }

    private void store(int index) {
        var chunk = chunks.get(index);
        int width = plan.work().outputWidth();
        boolean reused = group(index) + 2 < groups();
        var sync = Sync.NONE.waitFor(Unit.EXECUTE);
        sync = plan.requantised() ? sync.waitFor(Unit.LOAD) : sync;
        sync = reused ? sync.signal(Unit.EXECUTE) : sync;
        sync = reused && plan.requantised() ? sync.signal(Unit.LOAD) : sync;
        long bytes = plan.resultBytes();
        var source = plan.pool() == 1 ? Store.Windows.rows(sums(index), width * chunk.rows)
                : Store.Windows.pool(sums(index), width, chunk.rows, plan.pool(), plan.pool());
        program.add(new Store(sync, source,
                plan.requantised() ? new Form.Requantised(parameters(index)) : new Form.Raw(),
                new Destination.Outside(data.outputAddress(chunk.image, chunk.filterTile, chunk.firstRow / plan.pool()), bytes,
                        plan.pool() == 1 ? 0 : bytes * plan.resultWidth())));
    }
}

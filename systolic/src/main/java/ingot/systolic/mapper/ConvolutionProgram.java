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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The commands of a convolution. The loads of a chunk stand in front of the computes of one before it, as far ahead as its tile of weights and its strip have
 * places of their own. What is there already is not loaded again. The sums of the chunks of a strip and a tile of filters add up in a half of the accumulators
 * and are stored from there, while the next ones take the other half. {@link SyncPlanner} says what waits for what.
 */
final class ConvolutionProgram {
    /** What is worked on at once. */
    private record Chunk(int image, int firstRow, int rows, int filterTile, int channelTile) {}

    /** What rows of the scratchpad hold: the same numbers, the same data. */
    private record Held(int start, List<Integer> what) {}

    private final ConvolutionPlan plan;
    private final TensorData data;
    private final List<Chunk> chunks = new ArrayList<>();
    private final List<List<Command.Timed>> loads = new ArrayList<>();
    private final List<Command.Timed> program = new ArrayList<>();
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
        // A strip takes the place of the last but one.
        int ofStrip = plan.filterTiles() * plan.channelTiles();
        int ahead = plan.keptStrips() > 1 ? Math.min(plan.weightPlaces() - 1, ofStrip) : plan.weightPlaces() - 1;
        for (int i = 0; i < Math.min(ahead, chunks.size()); i++) {
            program.addAll(loads.get(i));
        }
        loadParameters(0);
        for (int i = 0; i < chunks.size(); i++) {
            program.addAll(i + ahead < chunks.size() ? loads.get(i + ahead) : List.of());
            if (beginsGroup(i)) {
                loadParameters(i + plan.channelTiles());
            }
            execute(i);
            if (endsGroup(i)) {
                store(i);
            }
        }
        return SyncPlanner.plan(plan.unit(), program);
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

    private void loadParameters(int chunk) {
        if (chunk < chunks.size() && plan.requantised()) {
            program.add(new Load(Sync.NONE, LocalMemory.ACCUMULATORS, parameters(chunk), Form.Requantised.PARAMETER_ROWS,
                    data.parameterAddress(chunks.get(chunk).filterTile)));
        }
    }

    /** Where the inputs of a chunk stand. */
    private int inputStart(int index) {
        int stripsBefore = index / (plan.channelTiles() * plan.filterTiles());
        int place = plan.keepsInputs() ? stripsBefore % plan.keptStrips() * plan.channelTiles() + chunks.get(index).channelTile
                : index % 2;
        return place * plan.inputRows();
    }

    /** Where the weights of a chunk stand, in the last rows: each tile in its own place where there are enough, otherwise by turns. */
    private int weightStart(int index) {
        var chunk = chunks.get(index);
        boolean all = plan.filterTiles() * plan.channelTiles() <= plan.weightPlaces();
        int place = all ? chunk.filterTile * plan.channelTiles() + chunk.channelTile : index % plan.weightPlaces();
        return plan.unit().scratchpadRows() - (1 + place) * plan.weightRows();
    }

    private List<Command.Timed> loads(int index) {
        var chunk = chunks.get(index);
        var steps = new ArrayList<Command.Timed>();
        if (replaces(held, inputStart(index), List.of(chunk.image, chunk.channelTile, chunk.firstRow))) {
            strip(chunk, inputStart(index), steps);
        }
        int weights = weightStart(index);
        if (replaces(held, weights, List.of(chunk.filterTile, chunk.channelTile))) {
            steps.add(new Load(Sync.NONE, LocalMemory.SCRATCHPAD, weights, plan.weightRows(), data.weightAddress(chunk.filterTile, chunk.channelTile)));
        }
        return steps;
    }

    /** Whether {@code what} is new at {@code start}; then it is noted. */
    private static boolean replaces(Map<Integer, Held> there, int start, List<Integer> what) {
        var next = new Held(start, what);
        return !next.equals(there.put(start, next));
    }

    private void strip(Chunk chunk, int start, List<Command.Timed> steps) {
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
            steps.add(padding == 0 ? new Load(Sync.NONE, LocalMemory.SCRATCHPAD, to, inside * width, address)
                    : new Load(Sync.NONE, LocalMemory.SCRATCHPAD, Pattern.lines(to, work.width(), 1, inside, width), address,
                            (long) work.width() * plan.unit().vectorBytes(), 0));
        }
    }

    private void fill(List<Command.Timed> steps, int start, int count, int lines) {
        if (count > 0 && lines > 0) {
            steps.add(new Fill(Sync.NONE, LocalMemory.SCRATCHPAD, Pattern.lines(start, count, 1, lines, plan.paddedWidth()), 0));
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
            int from = start + tap / window.width() * window.dilation() * plan.paddedWidth() + tap % window.width() * window.dilation();
            var inputs = dense ? Pattern.rows(from, chunk.rows * width)
                    : Pattern.lines(from, width, window.stride(), chunk.rows, window.stride() * plan.paddedWidth());
            var sums = dense ? Pattern.rows(sums(index), chunk.rows * width) : Pattern.lines(sums(index), width, 1, chunk.rows, width);
            program.add(new Compute(Sync.NONE, inputs, weightStart(index) + tap * plan.unit().rows(), 1, sums, tap > 0 || !beginsGroup(index)));
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
        long bytes = plan.resultBytes();
        var source = plan.pool() == 1 ? Store.Windows.rows(sums(index), width * chunk.rows)
                : Store.Windows.pool(sums(index), width, chunk.rows, plan.pool(), plan.pool());
        program.add(new Store(Sync.NONE, source,
                plan.requantised() ? new Form.Requantised(parameters(index)) : new Form.Raw(),
                new Destination.Outside(data.outputAddress(chunk.image, chunk.filterTile, chunk.firstRow / plan.pool()), bytes,
                        plan.pool() == 1 ? 0 : bytes * plan.resultWidth())));
    }
}

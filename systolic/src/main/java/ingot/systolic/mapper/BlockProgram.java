package ingot.systolic.mapper;

import ingot.systolic.mapper.BlockPlan.Matrix;
import ingot.systolic.mapper.BlockPlan.Step;
import ingot.systolic.tensor.command.Command;
import ingot.systolic.tensor.command.Compute;
import ingot.systolic.tensor.command.Load;
import ingot.systolic.tensor.command.LocalMemory;
import ingot.systolic.tensor.command.Pattern;
import ingot.systolic.tensor.command.Store;
import ingot.systolic.tensor.command.Store.Destination;
import ingot.systolic.tensor.command.Store.Form;
import ingot.systolic.tensor.command.Sync;
import ingot.systolic.tensor.command.VectorFunction;
import java.util.ArrayList;
import java.util.List;

/** The commands of a block. The loads of a part stand in front of the computes of the part before it; {@link SyncPlanner} says what waits for what. */
final class BlockProgram {
    /** What is loaded for some computes and a store, and these. */
    private record Part(List<Command.Timed> loads, List<Command.Timed> body) {
        Part() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private final BlockPlan plan;
    private final BlockPlacement placement;
    private final BlockRows rows;
    private final List<Part> parts = new ArrayList<>();
    private final int tokens;
    private final int cols;

    private BlockProgram(BlockPlan plan, BlockPlacement placement) {
        this.plan = plan;
        this.placement = placement;
        rows = BlockRows.of(plan);
        tokens = plan.tokens();
        cols = plan.unit().cols();
    }

    static List<Command> of(BlockPlan plan, BlockPlacement placement) {
        return new BlockProgram(plan, placement).commands();
    }

    private List<Command> commands() {
        int activations = tokens * plan.tiles();
        int padded = plan.keyTiles() * cols;
        begin().loads.add(new Load(Sync.NONE, LocalMemory.ACCUMULATORS, rows.residual(), activations, placement.input()));
        norm(Step.FIRST_NORM);
        project(Matrix.QUERY, Step.QUERY, rows.queries(), tokens);
        project(Matrix.KEY, Step.KEY, rows.keys(), padded);
        project(Matrix.VALUE, Step.VALUE, rows.values(), padded);
        for (int head = 0; head < plan.heads(); head++) {
            scores(head);
            values(head);
        }
        add(Matrix.PROJECTION, rows.attention());
        begin();
        norm(Step.SECOND_NORM);
        project(Matrix.UP, Step.UP, rows.hidden(), tokens);
        add(Matrix.DOWN, rows.hidden());
        begin().body.add(new Store(Sync.NONE, Store.Windows.rows(rows.residual(), activations), new Form.Raw(),
                new Destination.Outside(placement.output(), plan.unit().sumBytes(), 0)));
        var program = new ArrayList<>(parts.getFirst().loads);
        for (int i = 0; i < parts.size(); i++) {
            program.addAll(i + 1 < parts.size() ? parts.get(i + 1).loads : List.of());
            program.addAll(parts.get(i).body);
        }
        return SyncPlanner.plan(plan.unit(), program);
    }

    private Part begin() {
        parts.add(new Part());
        return parts.getLast();
    }

    /** Which of two places this part has. */
    private int turn() {
        return parts.size() % 2;
    }

    private int sums() {
        return rows.sums() + turn() * tokens * plan.keyTiles();
    }

    /** Loads the parameters of a step. */
    private int parameters(Step step, int tile) {
        int start = rows.parameters() + turn() * Form.Applied.PARAMETER_ROWS;
        int count = plan.parameterRows(step);
        parts.getLast().loads.add(new Load(Sync.NONE, LocalMemory.ACCUMULATORS, start, count,
                placement.parameters().get(step) + (long) tile * count * plan.unit().sumBytes()));
        return start;
    }

    /** From the residual to rows of the scratchpad. */
    private void norm(Step step) {
        parts.getLast().body.add(new Store(Sync.NONE, Store.Windows.lines(rows.residual(), tokens, 1, plan.tiles(), tokens),
                new Form.Applied(VectorFunction.LAYER_NORM, parameters(step, 0)), new Destination.Scratchpad(rows.normed(), 1, tokens)));
    }

    /** All outputs of a matrix for normalised tokens, tile by tile. */
    private void project(Matrix matrix, Step step, int to, int toStride) {
        for (int tile = 0; tile < plan.outputTiles(matrix); tile++) {
            begin();
            multiply(matrix, rows.normed(), tile, sums(), false);
            int parameters = parameters(step, tile);
            var form = step == Step.UP ? new Form.Applied(VectorFunction.GELU, parameters) : new Form.Requantised(parameters);
            parts.getLast().body.add(new Store(Sync.NONE, Store.Windows.rows(sums(), tokens), form, new Destination.Scratchpad(to + tile * toStride, 1, 0)));
        }
    }

    /** All outputs of a matrix, added to the residual. */
    private void add(Matrix matrix, int from) {
        for (int tile = 0; tile < plan.outputTiles(matrix); tile++) {
            begin();
            multiply(matrix, from, tile, rows.residual() + tile * tokens, true);
        }
    }

    private void multiply(Matrix matrix, int from, int tile, int to, boolean accumulates) {
        int inputs = plan.inputTiles(matrix);
        int weights = rows.weights() + turn() * BlockRows.weightRows(plan.width(), plan.hidden());
        parts.getLast().loads.add(new Load(Sync.NONE, LocalMemory.SCRATCHPAD, weights, inputs * cols,
                placement.matrices().get(matrix) + (long) tile * inputs * cols * plan.unit().vectorBytes()));
        for (int i = 0; i < inputs; i++) {
            parts.getLast().body.add(new Compute(Sync.NONE, from + i * tokens, tokens, weights + i * cols, to, accumulates || i > 0));
        }
    }

    /** Queries by keys, and the softmax of their products. */
    private void scores(int head) {
        begin();
        int sums = sums();
        int scores = tokens * plan.keyTiles();
        if (plan.causal()) {
            parts.getLast().loads.add(new Load(Sync.NONE, LocalMemory.ACCUMULATORS, sums, scores, placement.mask()));
        }
        for (int keys = 0; keys < plan.keyTiles(); keys++) {
            for (int i = 0; i < plan.headTiles(); i++) {
                int tile = head * plan.headTiles() + i;
                int weights = rows.keys() + (tile * plan.keyTiles() + keys) * cols;
                parts.getLast().body.add(new Compute(Sync.NONE, Pattern.rows(rows.queries() + tile * tokens, tokens), weights, 1,
                        Pattern.rows(sums + keys * tokens, tokens), plan.causal() || i > 0, true));
            }
        }
        parts.getLast().body.add(new Store(Sync.NONE, Store.Windows.lines(sums, tokens, 1, plan.keyTiles(), tokens),
                new Form.Applied(VectorFunction.SOFTMAX, parameters(Step.SOFTMAX, 0)), new Destination.Scratchpad(probabilities(head), 1, tokens)));
    }

    private int probabilities(int head) {
        return rows.probabilities() + head % 2 * tokens * plan.keyTiles();
    }

    /** Probabilities by values. */
    private void values(int head) {
        for (int i = 0; i < plan.headTiles(); i++) {
            begin();
            int tile = head * plan.headTiles() + i;
            for (int keys = 0; keys < plan.keyTiles(); keys++) {
                int weights = rows.values() + (tile * plan.keyTiles() + keys) * cols;
                parts.getLast().body.add(new Compute(Sync.NONE, probabilities(head) + keys * tokens, tokens, weights, sums(), keys > 0));
            }
            parts.getLast().body.add(new Store(Sync.NONE, Store.Windows.rows(sums(), tokens), new Form.Requantised(parameters(Step.ATTENTION, tile)),
                    new Destination.Scratchpad(rows.attention() + tile * tokens, 1, 0)));
        }
    }
}

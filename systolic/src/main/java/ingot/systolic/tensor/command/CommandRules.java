package ingot.systolic.tensor.command;

import ingot.systolic.tensor.TensorParams;
import ingot.systolic.tensor.command.Store.Destination;
import ingot.systolic.tensor.command.Store.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * When a unit refuses a command. The unit looks at a command before it hands it on; of several problems it reports the one that comes first in {@link Problem}.
 */
public final class CommandRules {
    /** A problem, and what is wrong in words. */
    public record Finding(Problem problem, String text) {}

    private final TensorParams p;
    private final List<Finding> findings = new ArrayList<>();

    private CommandRules(TensorParams params) {
        p = params;
    }

    /** What a unit with {@code params} has against {@code command}, the reported problem first; nothing where it takes it. */
    public static List<Finding> check(TensorParams params, Command command) {
        var rules = new CommandRules(params);
        switch (command) {
            case Fence _ -> { }
            case Load load -> rules.load(load);
            case Fill fill -> rules.written(fill.target(), fill.rows(), "rows");
            case Compute compute -> rules.compute(compute);
            case Store store -> rules.store(store);
        }
        rules.findings.sort(java.util.Comparator.comparing(Finding::problem));
        return List.copyOf(rules.findings);
    }

    private void load(Load load) {
        written(load.target(), load.rows(), "rows");
        var rows = load.rows();
        outside(load.address(), load.yBytes(), load.zBytes(), load.address() + (rows.yCount() - 1) * load.yBytes() + (rows.zCount() - 1) * load.zBytes()
                + (long) rows.xCount() * load.target().rowBytes(p));
    }

    private void compute(Compute compute) {
        inside(LocalMemory.SCRATCHPAD, compute.inputs().last(), "inputs");
        inside(LocalMemory.SCRATCHPAD, compute.lastWeights(p), "weights");
        if (compute.transposed() && !p.transformer()) {
            find(Problem.COMMAND, "only a unit for transformers turns weights round");
        }
        if (compute.accumulates()) {
            inside(LocalMemory.ACCUMULATORS, compute.sums().last(), "sums");
        } else {
            written(LocalMemory.ACCUMULATORS, compute.sums(), "sums");
        }
    }

    private void store(Store store) {
        var source = store.source();
        inside(LocalMemory.ACCUMULATORS, source.last(), "sums");
        boolean raw = store.form() instanceof Form.Raw;
        int parameters = store.form().parameters();
        if (!raw) {
            inside(LocalMemory.ACCUMULATORS, parameters + store.form().parameterRows() - 1L, "parameters");
            if (parameters + store.form().parameterRows() > source.start() && parameters <= source.last()) {
                find(Problem.OVERLAP, "the parameters from row " + parameters + " on lie among the sums of rows " + source.start() + " to " + source.last());
            }
        }
        if (store.form() instanceof Form.Applied(var function, _) && !p.transformer()) {
            find(Problem.COMMAND, "only a unit for transformers has " + function);
        }
        switch (store.destination()) {
            case Destination.Outside(long address, long xBytes, long yBytes) -> outside(address, xBytes, yBytes,
                    address + (source.xCount() - 1) * xBytes + (source.yCount() - 1) * yBytes + (raw ? p.sumBytes() : p.vectorBytes()));
            case Destination.Scratchpad(int start, int xStride, int yStride) ->
                    written(LocalMemory.SCRATCHPAD, Pattern.lines(start, source.xCount(), xStride, source.yCount(), yStride), "results");
        }
    }

    private void written(LocalMemory memory, Pattern rows, String what) {
        inside(memory, rows.last(), what);
        if (!rows.isNested()) {
            find(Problem.OVERLAP, "the " + what + " would be written twice: " + rows);
        }
    }

    private void inside(LocalMemory memory, long last, String what) {
        if (last >= memory.rows(p)) {
            find(Problem.RANGE, "the " + what + " reach row " + last + ", and the " + memory.name().toLowerCase(java.util.Locale.ROOT) + " has " + memory.rows(p));
        }
    }

    private void outside(long address, long someBytes, long otherBytes, long end) {
        if (((address | someBytes | otherBytes) & p.beatBytes() - 1) != 0) {
            find(Problem.ADDRESS, "address and strides in the memory outside are multiples of " + p.beatBytes() + " bytes; they are " + address + ", "
                    + someBytes + " and " + otherBytes);
        }
        if (end > 1L << p.addressBits()) {
            find(Problem.ADDRESS, "byte " + Long.toHexString(end - 1) + " (hexadecimal) is beyond an address of " + p.addressBits() + " bits");
        }
    }

    private void find(Problem problem, String text) {
        findings.add(new Finding(problem, text));
    }
}

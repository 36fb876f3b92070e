package ingot.systolic.tensor;

import ingot.generators.stream.Flow;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.systolic.tensor.command.Problem;

/**
 * When a program runs, what stops it, and how long it took. Of several problems the first one is kept; in one cycle that of a load, before a store, a compute and a
 * refusal.
 */
@Description("Runs programs: start, stop, problems, and the end.")
public final class RunControl extends Module<TensorParams> {
    private static final int WORD = 32;

    public final Bool start = input(bool());
    public final Bool stop = input(bool());

    /** Something of the program has not ended. */
    public final Bool busy = input(bool());
    public final Flow<CommandChecker.Refusal> refusal = input(Flow.of(CommandChecker.Refusal.type()));

    /** The bus has answered a command with an error. */
    public final Flow<UInt> loadFault = input(Flow.of(uint(Issued.INDEX_BITS)));
    public final Flow<UInt> storeFault = input(Flow.of(uint(Issued.INDEX_BITS)));

    /** A compute has read what cannot be trusted. */
    public final Flow<UInt> executeFault = input(Flow.of(uint(Issued.INDEX_BITS)));

    /** The array takes a vector. */
    public final Bool vector = input(bool());

    /** A program begins. */
    public final Bool begins = output(bool());
    public final Bool running = output(bool());
    public final Bool halted = output(bool());

    /** A program has ended: well, by a problem, by software. */
    public final Bool done = output(bool());
    public final Bool failed = output(bool());
    public final Bool stopped = output(bool());
    public final CommandChecker.Refusal failure = output(CommandChecker.Refusal.type());
    public final UInt cycles = output(uint(WORD));
    public final UInt vectors = output(uint(WORD));

    public RunControl(TensorParams params) {
        super(params);
        var runs = reg(bool(), false);
        var halts = reg(bool(), false);
        var problem = reg(CommandChecker.Refusal.type(), zero(CommandChecker.Refusal.type()));
        var time = reg(uint(WORD), 0);
        var taken = reg(uint(WORD), 0);
        begins.set(start.andNot(runs));
        var ends = runs.andNot(busy);
        var none = problem.problem().eq(Problem.NONE);
        when(runs, () -> time.set(time.plus(1).wrap(WORD)));
        when(vector, () -> taken.set(taken.plus(1).wrap(WORD)));
        when(runs.and(stop), () -> halts.set(true));
        when(refusal.valid(), () -> fail(problem, halts, refusal.payload().index(), refusal.payload().problem()));
        when(executeFault.valid(), () -> fail(problem, halts, executeFault.payload(), enumOf(Problem.class).lit(Problem.MEMORY)));
        when(storeFault.valid(), () -> fail(problem, halts, storeFault.payload(), enumOf(Problem.class).lit(Problem.BUS)));
        when(loadFault.valid(), () -> fail(problem, halts, loadFault.payload(), enumOf(Problem.class).lit(Problem.BUS)));
        when(ends, () -> {
            runs.set(false);
            halts.set(false);
        });
        when(begins, () -> {
            runs.set(true);
            connect(problem, zero(CommandChecker.Refusal.type()));
            time.set(0);
            taken.set(0);
        });
        running.set(runs);
        halted.set(halts);
        done.set(ends.and(none).andNot(halts));
        failed.set(ends.andNot(none));
        stopped.set(ends.and(none).and(halts));
        connect(failure, problem);
        cycles.set(time);
        vectors.set(taken);
    }

    private void fail(CommandChecker.Refusal problem, Bool halts, UInt index, ingot.hdl.EnumOf<Problem> what) {
        halts.set(true);
        when(problem.problem().eq(Problem.NONE), () -> {
            problem.index().set(index);
            problem.problem().set(what);
        });
    }

    @Override
    protected String moduleName() {
        return "TensorRunControl";
    }
}

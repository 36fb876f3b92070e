package ingot.systolic;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Word;
import ingot.systolic.number.Arithmetic;

/**
 * Processing element whose operand stays: the other one flows east, partial sums flow south.
 *
 * <p>While {@code load} is 1 the operands that will stay shift one row south per cycle. With double buffers they shift through a register of their own,
 * and come to use with the moving operand that is {@code fresh}.
 */
@Description("Processing element: one operand stays, the other flows east, partial sums flow south.")
final class StationaryPe extends Module<PeParams> {
    private final Arithmetic arithmetic = p.arithmetic();
    final Word a = input(p.array().movingWord());
    final Word weightIn = input(p.array().northWord());
    final Word sumIn = input(arithmetic.sum());
    final Bool load = input(bool());
    /** Goes with {@code a}; only with double buffers. */
    final Bool fresh = p.array().doubleBuffered() ? input(bool()) : null;

    final Word aOut = output(p.array().movingWord());
    final Word weightOut = output(p.array().northWord());
    final Word sumOut = output(arithmetic.sum());
    final Bool freshOut = p.array().doubleBuffered() ? output(bool()) : null;

    StationaryPe(PeParams params) {
        super(params);
        var weight = reg(p.array().northWord());
        when(load, () -> connect(weight, weightIn));
        connect(weightOut, weight);
        connect(aOut, p.eastRegister() ? next(a) : a);
        var kept = p.array().doubleBuffered() ? kept(weight) : weight;
        var total = p.array().dataflow() == Dataflow.INPUT_STATIONARY ? arithmetic.multiplyAdd(kept, a, sumIn)
                : arithmetic.multiplyAdd(a, kept, sumIn);
        connect(sumOut, p.southRegister() ? next(total) : total);
    }

    /** The operand in use: from the cycle in which {@code fresh} comes on, the one that was loaded. */
    private Word kept(Word loaded) {
        var inUse = reg(p.array().northWord());
        when(fresh, () -> connect(inUse, loaded));
        freshOut.set(p.eastRegister() ? next(fresh, false) : fresh);
        return mux(fresh, loaded, inUse);
    }

    @Override
    protected String moduleName() {
        return (p.array().dataflow() == Dataflow.INPUT_STATIONARY ? "InputStationaryPe_" : "WeightStationaryPe_") + p.text();
    }
}

package ingot.systolic;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Word;
import ingot.systolic.number.Arithmetic;

/**
 * Processing element of both kinds. One multiplier, one adder and the same three registers: inputs flow east; the weight is what the register holds
 * or what comes from the north; the sum adds to what comes from the north or to itself.
 */
@Description("Processing element that keeps its weight or its sum.")
final class SwitchablePe extends Module<PeParams> {
    private final Arithmetic arithmetic = p.arithmetic();
    final Word a = input(arithmetic.input());
    final Word weightIn = input(arithmetic.weight());
    final Word sumIn = input(arithmetic.sum());
    /** The weight register takes what comes from the north. */
    final Bool load = input(bool());
    /** The weight in use is what comes from the north. */
    final Bool weightPasses = input(bool());
    /** The sum adds to what comes from the north. */
    final Bool sumPasses = input(bool());
    final Word aOut = output(arithmetic.input());
    final Word weightOut = output(arithmetic.weight());
    final Word sumOut = output(arithmetic.sum());

    SwitchablePe(PeParams params) {
        super(params);
        connect(aOut, Wavefront.delay(a, 1, arithmetic.idleInputWord()));
        var weight = reg(arithmetic.weight());
        when(load, () -> connect(weight, weightIn));
        connect(weightOut, weight);
        var sum = reg(arithmetic.sum(), 0);
        connect(sum, arithmetic.multiplyAdd(a, mux(weightPasses, weightIn, weight), mux(sumPasses, sumIn, sum)));
        connect(sumOut, sum);
    }

    @Override
    protected String moduleName() {
        return "SwitchablePe_" + p.text();
    }
}

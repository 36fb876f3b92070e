package ingot.systolic;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Word;
import ingot.systolic.number.Arithmetic;

/**
 * Output-stationary processing element: inputs flow east, weights flow south, the sum stays.
 *
 * <p>While {@code drain} is 1 the sums shift one row south, and what comes from the north takes their place; a zero from the north clears the
 * element for the next product. With double buffers the sum of a product moves into a register of its own after the input with {@code last}, and
 * only these registers shift. A reset clears the sum and the operands on their way.
 */
@Description("Processing element: inputs flow east, weights flow south, the sum stays.")
final class OutputStationaryPe extends Module<PeParams> {
    private final Arithmetic arithmetic = p.arithmetic();
    final Word a = input(arithmetic.input());
    final Word weightIn = input(arithmetic.weight());
    final Word sumIn = input(arithmetic.sum());
    final Bool drain = input(bool());
    /** Goes with {@code a}; only with double buffers. */
    final Bool last = p.array().doubleBuffered() ? input(bool()) : null;

    final Word aOut = output(arithmetic.input());
    final Word weightOut = output(arithmetic.weight());
    final Word sumOut = output(arithmetic.sum());
    final Bool lastOut = p.array().doubleBuffered() ? output(bool()) : null;

    OutputStationaryPe(PeParams params) {
        super(params);
        int hop = new Wavefront(p.array()).interleave();
        connect(aOut, Wavefront.delay(a, p.eastRegister() ? hop : 0, arithmetic.idleInputWord()));
        int weightHop = p.southRegister() ? hop : 0;
        connect(weightOut, arithmetic.idleWithAnyWeight() ? Wavefront.delay(weightIn, weightHop)
                : Wavefront.delay(weightIn, weightHop, zero(arithmetic.weight())));
        var sum = reg(arithmetic.sum(), 0);
        if (p.array().doubleBuffered()) {
            var ended = Wavefront.delay(last, arithmetic.productLatency() + 1, lit(false));
            lastOut.set(p.eastRegister() ? next(last, false) : last);
            connect(sum, arithmetic.multiplyAdd(a, weightIn, mux(ended, 0, sum)));
            var finished = reg(arithmetic.sum());
            when(ended, () -> connect(finished, sum)).elseWhen(drain, () -> connect(finished, sumIn));
            connect(sumOut, finished);
        } else {
            // While sums leave, the operands are idle: where a sum takes one cycle, it is the same before and behind the adder, and smaller behind it.
            connect(sum, arithmetic.sumLatency() == 0 ? mux(drain, sumIn, arithmetic.multiplyAdd(a, weightIn, sum))
                    : arithmetic.multiplyAdd(a, weightIn, mux(drain, sumIn, sum)));
            connect(sumOut, sum);
        }
    }

    @Override
    protected String moduleName() {
        return "OutputStationaryPe_" + p.text();
    }
}

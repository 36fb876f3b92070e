package ingot.systolic;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.SInt;

/**
 * Output-stationary processing element: activations flow east, weights flow south, the sum stays.
 *
 * <p>Latency: one cycle east and one cycle south. While {@code drain} is 1 the sums shift one row south per cycle, and what
 * comes from the north takes their place; a zero from the north clears the element for the next product. A reset clears the sum and the
 * activation; the weight needs none.
 */
@Description("Processing element: activations flow east, weights flow south, the sum stays.")
public final class OutputStationaryPe extends Module<PeParams> {
    public final SInt a = input(sint(p.dataBits()));
    public final SInt weightIn = input(sint(p.dataBits()));
    public final SInt sumIn = input(sint(p.accBits()));
    public final Bool drain = input(bool());
    public final SInt aOut = output(sint(p.dataBits()));
    public final SInt weightOut = output(sint(p.dataBits()));
    public final SInt sumOut = output(sint(p.accBits()));

    public OutputStationaryPe(PeParams params) {
        super(params);
        var activation = next(a, 0);
        aOut.set(activation);
        var weight = next(weightIn);
        weightOut.set(weight);
        var sum = reg(sint(p.accBits()), 0);
        sum.set(when(drain).then(sumIn).otherwise(sum.plus(a.times(weightIn)).wrap(p.accBits())));
        sumOut.set(sum);
    }
}

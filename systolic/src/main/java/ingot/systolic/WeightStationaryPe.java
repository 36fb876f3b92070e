package ingot.systolic;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.SInt;

/**
 * Weight-stationary processing element: activations flow east, weights and partial sums flow south.
 *
 * <p>Latency: one cycle east and one cycle south. While {@code load} is 1 the weights shift one row south per cycle.
 */
@Description("Processing element: activations flow east, weights and partial sums flow south.")
public final class WeightStationaryPe extends Module<PeParams> {
    public final SInt a = input(sint(p.dataBits()));
    public final SInt weightIn = input(sint(p.dataBits()));
    public final SInt sumIn = input(sint(p.accBits()));
    public final Bool load = input(bool());
    public final SInt aOut = output(sint(p.dataBits()));
    public final SInt weightOut = output(sint(p.dataBits()));
    public final SInt sumOut = output(sint(p.accBits()));

    public WeightStationaryPe(PeParams params) {
        super(params);
        var weight = reg(sint(p.dataBits()));
        when(load, () -> weight.set(weightIn));
        weightOut.set(weight);
        var activation = next(a);
        aOut.set(activation);
        var partialSum = next(sumIn.plus(a.times(weight)).wrap(p.accBits()));
        sumOut.set(partialSum);
    }
}

package ingot.hdl.designs;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.SInt;

/** The processing element of the language guide. */
@Description("Multiply-accumulate processing element: activations flow east, partial sums flow south.")
public final class Pe extends Module<Pe.Params> {
    /** Widths in bits. */
    public record Params(int aBits, int wBits, int sumBits) {}

    public final SInt a = input(sint(p.aBits()));
    public final SInt sumIn = input(sint(p.sumBits()));
    public final Bool load = input(bool());
    public final SInt aOut = output(sint(p.aBits()));
    public final SInt sumOut = output(sint(p.sumBits()));

    public Pe(Params params) {
        super(params);
        var weight = reg(sint(p.wBits()));
        when(load, () -> weight.set(sumIn.low(p.wBits())));
        var product = a.times(weight);
        aOut.set(next(a));
        sumOut.set(next(sumIn.plus(product).wrap(p.sumBits())));
    }
}

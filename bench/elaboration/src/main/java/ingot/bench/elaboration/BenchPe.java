package ingot.bench.elaboration;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.SInt;

/** The processing element that all languages are measured with: activations go right, weights and sums go down; all registers are reset to 0. */
final class BenchPe extends Module<BenchPe.Params> {
    record Params() {}

    final SInt a = input(sint(8));
    final SInt weightIn = input(sint(8));
    final SInt sumIn = input(sint(32));
    final Bool load = input(bool());
    final SInt aOut = output(sint(8));
    final SInt weightOut = output(sint(8));
    final SInt sumOut = output(sint(32));

    BenchPe() {
        super(new Params());
        var weight = reg(sint(8), 0);
        when(load, () -> weight.set(weightIn));
        weightOut.set(weight);
        aOut.set(next(a, 0));
        sumOut.set(next(sumIn.plus(a.times(weight)).wrap(32), 0));
    }
}

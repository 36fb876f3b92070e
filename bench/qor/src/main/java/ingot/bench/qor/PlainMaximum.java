package ingot.bench.qor;

import ingot.generators.arithmetic.ExtremumParams;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.Vec;

/** One value after the other is compared with the largest so far. */
final class PlainMaximum extends Module<ExtremumParams> {
    final Vec<UInt> in = input(vec(p.lanes(), uint(p.width())));
    final UInt value = output(uint(p.width()));
    final UInt index = output(uint(p.indexBits()));

    PlainMaximum(ExtremumParams params) {
        super(params);
        UInt best = in.get(0);
        UInt place = lit(0, p.indexBits());
        for (int lane = 1; lane < p.lanes(); lane++) {
            var better = in.get(lane).asSInt().gt(best.asSInt());
            place = mux(better, lit(lane, p.indexBits()), place);
            best = mux(better, in.get(lane), best);
        }
        value.set(best);
        index.set(place);
    }
}

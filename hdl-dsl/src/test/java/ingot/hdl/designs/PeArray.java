package ingot.hdl.designs;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.SInt;
import ingot.hdl.Vec;

/** A grid of {@link Pe}. */
public final class PeArray extends Module<PeArray.Params> {
    /** Size of the grid. */
    public record Params(int rows, int cols) {}

    public final Vec<SInt> a = input(vec(p.rows(), sint(8)));
    public final Bool load = input(bool());
    public final Vec<SInt> sum = output(vec(p.cols(), sint(32)));

    public PeArray(Params params) {
        super(params);
        var pe = new Pe[p.rows()][p.cols()];
        for (var r = 0; r < p.rows(); r++) {
            for (var c = 0; c < p.cols(); c++) {
                pe[r][c] = new Pe(new Pe.Params(8, 8, 32));
                pe[r][c].load.set(load);
                pe[r][c].a.set(c == 0 ? a.get(r) : pe[r][c - 1].aOut);
                if (r == 0) {
                    pe[r][c].sumIn.set(0);
                } else {
                    pe[r][c].sumIn.set(pe[r - 1][c].sumOut);
                }
            }
        }
        for (var c = 0; c < p.cols(); c++) {
            sum.get(c).set(pe[p.rows() - 1][c].sumOut);
        }
    }
}

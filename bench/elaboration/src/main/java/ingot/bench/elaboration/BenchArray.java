package ingot.bench.elaboration;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.SInt;
import ingot.hdl.Vec;

/** An N×N weight-stationary array of INT8 elements, every one an instance: what every language is measured with. */
public final class BenchArray extends Module<BenchArray.Params> {
    /** Rows, which are as many as columns. */
    public record Params(int size) {}

    final Vec<SInt> a = input(vec(p.size(), sint(8)));
    final Vec<SInt> weights = input(vec(p.size(), sint(8)));
    final Bool load = input(bool());
    final Vec<SInt> sums = output(vec(p.size(), sint(32)));

    public BenchArray(Params params) {
        super(params);
        var pe = new BenchPe[p.size()][p.size()];
        for (var r = 0; r < p.size(); r++) {
            for (var c = 0; c < p.size(); c++) {
                pe[r][c] = new BenchPe().at(r, c);
                pe[r][c].load.set(load);
                pe[r][c].a.set(c == 0 ? a.get(r) : pe[r][c - 1].aOut);
                pe[r][c].weightIn.set(r == 0 ? weights.get(c) : pe[r - 1][c].weightOut);
                if (r == 0) {
                    pe[r][c].sumIn.set(0);
                } else {
                    pe[r][c].sumIn.set(pe[r - 1][c].sumOut);
                }
            }
        }
        for (var c = 0; c < p.size(); c++) {
            sums.get(c).set(pe[p.size() - 1][c].sumOut);
        }
    }
}

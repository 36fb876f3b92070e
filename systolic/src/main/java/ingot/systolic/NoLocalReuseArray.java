package ingot.systolic;

import ingot.hdl.Description;

/**
 * Array without local reuse: every element gets its weight from outside in every cycle, and keeps nothing.
 *
 * <p>A beat of both streams, which are taken together, is one vector of {@code rows} inputs, each for all elements of its row, and {@code rows · cols} weights,
 * row by row. It gives one beat of results, {@code result[c] = Σ a[r]·weight[r][c]}, added from row 0 on; one beat per cycle. There is nothing to load,
 * and {@code groupRows} says how many sums are added in one cycle. It needs {@code cols} times the bandwidth of the others.
 *
 * <p>Latency: {@link Wavefront#latency}: {@code rows / groupRows} cycles, and the stages.
 */
@Description("Array without local reuse: a vector and a whole matrix of weights in every cycle.")
public final class NoLocalReuseArray extends SystolicArray {
    public NoLocalReuseArray(SystolicParams params) {
        super(params);
        var wave = new Wavefront(p);
        west.ready.set(north.valid);
        north.ready.set(west.valid);
        var pe = new DirectPe[p.rows()][p.cols()];
        for (int r = 0; r < p.rows(); r++) {
            var operand = Wavefront.delay(p.arithmetic().enter(west.payload.get(r)), wave.southDelay(r));
            for (int c = 0; c < p.cols(); c++) {
                pe[r][c] = new DirectPe(PeParams.at(p, r, 0)).at(r, c);
                connect(pe[r][c].a, operand);
                connect(pe[r][c].weight, Wavefront.delay(north.payload.get(r * p.cols() + c), wave.southDelay(r)));
                connect(pe[r][c].sumIn, r == 0 ? zero(p.arithmetic().sum()) : pe[r - 1][c].sumOut);
            }
        }
        for (int c = 0; c < p.cols(); c++) {
            connect(result.get(c), pe[p.rows() - 1][c].sumOut);
        }
        resultValid.set(Wavefront.delay(west.fire(), wave.latency(), lit(false)));
    }
}

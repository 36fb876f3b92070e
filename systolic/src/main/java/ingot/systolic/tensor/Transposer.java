package ingot.systolic.tensor;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.Hdl;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import java.util.ArrayList;

/**
 * Turns tiles of weights round: of rows that hold the weights of a column each, it makes the rows of the array. Others go through.
 *
 * <p>Both sides begin with the last row. Latency and throughput: a tile in {@code rows + cols} cycles; what goes through takes none. Cost: a register for each
 * element of the array.
 */
@Description("Turns tiles of weights round.")
public final class Transposer extends Module<TensorParams> {
    /**
     * A row of the scratchpad.
     *
     * @param turns it holds the weights of a column
     */
    public record Row(UInt data, Bool turns) implements Bundle {
        static Row of(TensorParams p) {
            return new Row(Hdl.uint(p.vectorBits()), Hdl.bool());
        }
    }

    public final Stream<Row> in = input(stream(Row.of(p)));

    /** The weights of a row of the array, column 0 in the lowest bits. */
    public final Stream<UInt> out = output(stream(uint(p.cols() * p.dataBits())));

    public Transposer(TensorParams params) {
        super(params);
        int columnBits = p.rows() * p.dataBits();
        var columns = reg(vec(p.cols(), uint(columnBits)));
        var full = reg(bool(), false);
        int countBits = bitsFor(Math.max(p.rows(), p.cols()));
        var moved = reg(uint(countBits), 0);
        var turns = in.payload.turns();
        out.valid.set(full.or(in.valid.andNot(turns)));
        var tops = new ArrayList<UInt>();
        for (int c = p.cols() - 1; c >= 0; c--) {
            tops.add(columns.get(c).high(p.dataBits()));
        }
        out.payload.set(mux(full, cat(tops), in.payload.data().low(p.cols() * p.dataBits())));
        in.ready.set(full.not().and(turns.or(out.ready)));
        when(in.fire().and(turns), () -> {
            for (int c = 0; c < p.cols(); c++) {
                columns.get(c).set(c == 0 ? in.payload.data().low(columnBits) : columns.get(c - 1));
            }
            var isLast = moved.eq(p.cols() - 1);
            moved.set(mux(isLast, zero(moved), moved.plus(1).wrap(countBits)));
            when(isLast, () -> full.set(true));
        });
        when(full.and(out.ready), () -> {
            for (int c = 0; c < p.cols(); c++) {
                columns.get(c).set(p.rows() == 1 ? columns.get(c) : cat(columns.get(c).low(columnBits - p.dataBits()), lit(0, p.dataBits())));
            }
            var isLast = moved.eq(p.rows() - 1);
            moved.set(mux(isLast, zero(moved), moved.plus(1).wrap(countBits)));
            when(isLast, () -> full.set(false));
        });
    }

    @Override
    protected String moduleName() {
        return "Transposer_" + p.rows() + "x" + p.cols() + "_d" + p.dataBits();
    }
}

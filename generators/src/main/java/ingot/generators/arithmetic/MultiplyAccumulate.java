package ingot.generators.arithmetic;

import ingot.generators.Pipeline;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import java.util.List;

/**
 * A sum that grows by {@code a[0]·b[0] + a[1]·b[1] + …} in every cycle with {@code valid}: a multiply-accumulate with one lane, the unit of a dot product with
 * more. The products and the old sum share one compressor tree.
 *
 * <p>Latency: {@code sum} holds the new value one cycle after the operands, two with {@link AccumulatorKind#CARRY_SAVE}; throughput: one addition per
 * cycle. Cost: that of {@link ProductSum} and {@code sumBits} registers, three times as many with {@code CARRY_SAVE}.
 */
@Description("Multiply-accumulate over lanes, with the old sum in the compressor tree.")
public final class MultiplyAccumulate extends Module<AccumulateParams> {
    public final Vec<UInt> a = input(vec(p.lanes(), uint(p.aBits())));
    public final Vec<UInt> b = input(vec(p.lanes(), uint(p.bBits())));

    /** Add the products of {@code a} and {@code b} in this cycle. */
    public final Bool valid = input(bool());

    /** Forget the old sum; with {@code valid}, start from this cycle's products. */
    public final Bool clear = input(bool());

    /** The sum, modulo 2<sup>sumBits</sup>. */
    public final UInt sum = output(uint(p.sumBits()));

    public MultiplyAccumulate(AccumulateParams params) {
        super(params);
        var columns = new Columns(p.sumBits());
        for (int lane = 0; lane < p.lanes(); lane++) {
            p.recoding().addProduct(columns, a.get(lane), b.get(lane), p.signed());
        }
        switch (p.accumulator()) {
            case BINARY -> {
                var total = held(columns);
                accumulate(List.of(total), List.of(columns.sum(p.tree(), p.adder(), 0)));
                sum.set(total);
            }
            case CARRY_SAVE -> {
                var held = List.of(held(columns), held(columns));
                accumulate(held, columns.reduce(p.tree(), new Pipeline(0, columns.levels(p.tree()))));
                sum.set(next(p.adder().sum(held.get(0), held.get(1), lit(false)).low(p.sumBits()), 0));
            }
        }
    }

    /** A word that is kept, and added unless it is to be forgotten. */
    private UInt held(Columns columns) {
        var held = reg(uint(p.sumBits()), 0);
        columns.addWord(mux(clear, held.lit(0), held), false, 0);
        return held;
    }

    private void accumulate(List<UInt> held, List<UInt> grown) {
        for (int i = 0; i < held.size(); i++) {
            var word = held.get(i);
            var value = grown.get(i);
            when(valid, () -> word.set(value)).elseWhen(clear, () -> word.set(0));
        }
    }
}

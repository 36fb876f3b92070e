package ingot.systolic.tensor;

import ingot.generators.stream.Flow;
import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.Hdl;
import ingot.hdl.Module;
import ingot.hdl.ReadUnderWrite;
import ingot.hdl.SInt;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;

/**
 * The accumulators: rows of sums in two banks, even and odd, each with a port that reads and one that writes. Sums of the array are added in place and
 * never wait; who else wants a bank in that cycle does.
 *
 * <p>Latency: a row is there in the cycle after its address was taken; sums are in place two cycles after they came, and a sum that comes in the next cycle for
 * the same row is added to them. Throughput: one row of sums, and one row of others, per cycle and bank. Cost: two memories with two ports, and an adder per
 * column.
 */
@Description("Accumulators in two banks, with an adder in front of them.")
public final class Accumulators extends Module<TensorParams> {
    private static final int BANKS = 2;

    /**
     * Sums of the array.
     *
     * @param accumulates whether they are added to what is there
     */
    public record Sums(UInt address, Vec<SInt> sums, Bool accumulates) implements Bundle {
        static Sums of(TensorParams p) {
            return new Sums(Hdl.uint(p.accumulatorBits()), Hdl.vec(p.cols(), Hdl.sint(TensorParams.SUM_BITS)), Hdl.bool());
        }
    }

    public final Flow<Sums> add = input(Flow.of(Sums.of(p)));
    public final Stream<RowWrite> write = input(stream(RowWrite.of(p.accumulatorBits(), p.sumsBits())));

    /** A row to read. */
    public final Stream<UInt> read = input(stream(uint(p.accumulatorBits())));

    /** What was read in the cycle before. */
    public final UInt data = output(uint(p.sumsBits()));

    public Accumulators(TensorParams params) {
        super(params);
        var adding = next(add.valid(), false);
        var added = next(add.payload());
        var words = tabulate(BANKS, bank -> bank(bank, adding, added));
        data.set(words.get(next(read.payload.bit(0)).asUInt()));
        read.ready.set(readsToAdd().and(add.payload().address().bit(0).eq(read.payload.bit(0))).not());
        write.ready.set(adding.and(added.address().bit(0).eq(write.payload.address().bit(0))).not());
    }

    /** A bank; what was read from it in the cycle before. */
    private UInt bank(int bank, Bool adding, Sums added) {
        int bits = p.accumulatorBits() - 1;
        var rows = mem(p.accumulatorRows() / BANKS, uint(p.sumsBits()), ReadUnderWrite.NEW);
        var word = rows.readNext(mux(readsToAdd().and(isIn(bank, add.payload().address())), add.payload().address(), read.payload).high(bits));
        var before = Columns.of(word, TensorParams.SUM_BITS);
        var sum = Columns.row(tabulate(p.cols(), c -> mux(added.accumulates(), before.get(c), sint(TensorParams.SUM_BITS).lit(0))
                .plus(added.sums().get(c)).wrap(TensorParams.SUM_BITS)));
        var writesSum = adding.and(isIn(bank, added.address()));
        var writes = write.valid.and(isIn(bank, write.payload.address()));
        when(writesSum.or(writes), () -> rows.write(mux(writesSum, added.address(), write.payload.address()).high(bits),
                mux(writesSum, sum, write.payload.data())));
        return word;
    }

    private Bool readsToAdd() {
        return add.valid().and(add.payload().accumulates());
    }

    private static Bool isIn(int bank, UInt address) {
        return address.bit(0).eq(Hdl.lit(bank == 1));
    }

    @Override
    protected String moduleName() {
        return p.nameOf(this);
    }
}

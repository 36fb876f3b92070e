package ingot.systolic.tensor;

import ingot.generators.stream.Fifo;
import ingot.generators.stream.FifoParams;
import ingot.generators.stream.Flow;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.Hdl;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * Makes a stream of rows out of a stream of addresses, from a memory that answers in the next cycle and cannot be held up.
 *
 * <p>Latency: two cycles. Throughput: one row per cycle. Up to {@value #DEPTH} rows are read ahead of whoever takes them.
 */
@Description("Stream of rows from a memory that cannot be held up.")
public final class ReadAhead extends Module<ReadAheadParams> {
    static final int DEPTH = 4;

    /** What to read. */
    public record Place(UInt address, UInt tag) implements Bundle {
        static Place of(ReadAheadParams p) {
            return new Place(Hdl.uint(p.addressBits()), Hdl.uint(p.tagBits()));
        }
    }

    /** What was read. */
    public record Row(UInt data, UInt tag) implements Bundle {
        static Row of(ReadAheadParams p) {
            return new Row(Hdl.uint(p.width()), Hdl.uint(p.tagBits()));
        }
    }

    public final Stream<Place> in = input(stream(Place.of(p)));
    public final Stream<Row> out = output(stream(Row.of(p)));

    /** To the memory. */
    public final Stream<UInt> address = output(stream(uint(p.addressBits())));

    /** From the memory, in the cycle after an address was taken. */
    public final UInt data = input(uint(p.width()));

    public ReadAhead(ReadAheadParams params) {
        super(params);
        var held = reg(uint(3), 0);
        var room = held.ne(DEPTH);
        address.valid.set(in.valid.and(room));
        address.payload.set(in.payload.address());
        in.ready.set(address.ready.and(room));
        var answered = next(address.fire(), false);
        var tag = next(in.payload.tag());
        var rows = new Fifo(new FifoParams(p.width() + p.tagBits(), DEPTH));
        rows.in.valid.set(answered);
        rows.in.payload.set(cat(data, tag));
        out.connect(rows.out.map(row -> unpack(Row.of(p), row)));
        when(address.fire().andNot(out.fire()), () -> held.set(held.plus(1).wrap(3)))
                .elseWhen(out.fire().andNot(address.fire()), () -> held.set(held.minus(1).wrap(3)));
        check(answered.implies(rows.in.ready), "a row that comes has a place");
    }
}

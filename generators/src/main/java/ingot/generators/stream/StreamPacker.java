package ingot.generators.stream;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import java.util.ArrayList;

/**
 * Closes the gaps of a packet: lanes that are not kept are taken out, and those behind them move up, so that all items but the last of a
 * packet are full. A packet in which nothing is kept ends in an empty item.
 *
 * <p>Latency: none for an item that completes one. Throughput: one item per cycle, and one more cycle where the last item of a packet overflows.
 * Cost: {@code lanes - 1} lanes of registers and two layers of multiplexers, together about {@code 3 lanes²} multiplexers of a lane.
 */
@Description("Takes out lanes that are not kept, and closes the gaps.")
public final class StreamPacker extends Module<PackerParams> {
    /**
     * Lanes, and which of them count.
     *
     * @param keep bit i: lane i counts
     * @param last the packet ends here
     */
    public record Sparse(Vec<UInt> lanes, UInt keep, Bool last) implements Bundle {}

    /**
     * Lanes from the lowest on.
     *
     * @param count how many count
     * @param last the packet ends here
     */
    public record Dense(Vec<UInt> lanes, UInt count, Bool last) implements Bundle {}

    public final Stream<Sparse> in = input(stream(new Sparse(vec(p.lanes(), uint(p.width())), uint(p.lanes()), bool())));
    public final Stream<Dense> out = output(stream(new Dense(vec(p.lanes(), uint(p.width())), uint(p.countBits()), bool())));

    public StreamPacker(PackerParams params) {
        super(params);
        int n = p.lanes();
        int bits = p.countBits();
        var held = reg(uint(bits), 0);
        var store = reg(vec(n, uint(p.width())));
        // The rest of a packet whose last item has overflowed is in the store.
        var rest = reg(bool(), false);
        var joined = joined(held, store);
        var total = held.plus(in.payload.keep().popCount());
        var completes = total.ge(n);
        var overflows = total.gt(n).and(in.payload.last());
        var sends = completes.or(in.payload.last());
        in.ready.set(rest.not().and(out.ready.or(sends.not())));
        out.valid.set(rest.or(in.valid.and(sends)));
        out.payload.count().set(when(rest).then(held).elseWhen(completes).then(uint(bits).lit(n)).otherwise(total.wrap(bits)));
        out.payload.last().set(rest.or(in.payload.last().andNot(overflows)));
        for (int i = 0; i < n; i++) {
            out.payload.lanes().get(i).set(mux(rest, store.get(i), joined.get(i)));
        }
        when(in.fire(), () -> {
            when(completes, () -> {
                held.set(total.minus(n).wrap(bits));
                for (int i = 0; i < n; i++) {
                    store.get(i).set(joined.get(n + i));
                }
            }).otherwise(() -> {
                held.set(total.wrap(bits));
                for (int i = 0; i < n; i++) {
                    store.get(i).set(joined.get(i));
                }
            });
            when(in.payload.last(), () -> {
                rest.set(overflows);
                when(overflows.not(), () -> held.set(0));
            });
        });
        when(rest.and(out.ready), () -> {
            rest.set(false);
            held.set(0);
        });
    }

    /** The held lanes, and those kept of the item that comes behind them; lanes past all of them mean nothing. */
    private Vec<UInt> joined(UInt held, Vec<UInt> store) {
        int n = p.lanes();
        // For each lane its place among all: the held lanes and the kept ones before it.
        var places = new ArrayList<UInt>();
        for (int lane = 0; lane < n; lane++) {
            places.add(lane == 0 ? held : held.plus(in.payload.keep().low(lane).popCount()));
        }
        return tabulate(2 * n, place -> {
            var lowest = Math.max(0, place - n + 1);
            var value = place < n ? store.get(place) : zero(uint(p.width()));
            for (int lane = lowest; lane < n; lane++) {
                value = mux(in.payload.keep().bit(lane).and(places.get(lane).eq(place)), in.payload.lanes().get(lane), value);
            }
            return value;
        });
    }
}

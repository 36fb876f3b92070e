package ingot.systolic.tensor;

import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.Hdl;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import java.util.stream.IntStream;

/**
 * Goes through nested loops of addresses: {@code start + Σ i·stride} with direction 0 as the innermost one.
 *
 * <p>Latency: one cycle. Throughput: one address per cycle, also from pattern to pattern. Cost: an adder, and for each direction an address, two counts and a
 * stride of registers.
 */
@Description("Goes through nested loops of addresses.")
public final class Walker extends Module<WalkerParams> {
    /**
     * A pattern of addresses.
     *
     * @param counts steps in each direction, 1 at least
     * @param tag comes with each of its steps
     */
    public record Walk(UInt start, Vec<UInt> counts, Vec<UInt> strides, UInt tag) implements Bundle {
        static Walk of(WalkerParams p) {
            return new Walk(Hdl.uint(p.addressBits()), Hdl.vec(p.dims(), Hdl.uint(WalkerParams.COUNT_BITS)), Hdl.vec(p.dims(), Hdl.uint(p.strideBits())),
                    Hdl.uint(p.tagBits()));
        }
    }

    /**
     * One address.
     *
     * @param ends bit i: this is the last step of directions 0 to i
     */
    public record Step(UInt address, UInt ends, UInt tag) implements Bundle {
        static Step of(WalkerParams p) {
            return new Step(Hdl.uint(p.addressBits()), Hdl.uint(p.dims()), Hdl.uint(p.tagBits()));
        }
    }

    public final Stream<Walk> in = input(stream(Walk.of(p)));
    public final Stream<Step> out = output(stream(Step.of(p)));

    public Walker(WalkerParams params) {
        super(params);
        int dims = p.dims();
        var walking = reg(bool(), false);
        var tag = reg(uint(p.tagBits()));
        var strides = reg(vec(dims, uint(p.strideBits())));
        // Steps of the inner directions, for when they begin again.
        var again = reg(vec(dims - 1, uint(WalkerParams.COUNT_BITS)));
        // Where the loop of each direction stands, and how many steps it has left.
        var places = reg(vec(dims, uint(p.addressBits())));
        var left = reg(vec(dims, uint(WalkerParams.COUNT_BITS)));
        var atEnd = tabulate(dims, i -> left.get(i).eq(0));
        var ends = cat(IntStream.range(0, dims).map(i -> dims - 1 - i).mapToObj(
                i -> cat(atEnd.elements().subList(0, i + 1)).allBits()).toList());
        var isLast = ends.bit(dims - 1);
        out.valid.set(walking);
        out.payload.address().set(places.get(0));
        out.payload.ends().set(ends);
        out.payload.tag().set(tag);
        in.ready.set(walking.not().or(out.ready.and(isLast)));
        when(out.fire(), () -> {
            for (int i = 0; i < dims; i++) {
                int direction = i;
                var steps = i == 0 ? atEnd.get(0).not() : ends.bit(i - 1).andNot(atEnd.get(i));
                when(steps, () -> {
                    var address = places.get(direction).plus(strides.get(direction)).wrap(p.addressBits());
                    for (int j = 0; j <= direction; j++) {
                        places.get(j).set(address);
                    }
                    left.get(direction).set(left.get(direction).minus(1).wrap(WalkerParams.COUNT_BITS));
                    for (int j = 0; j < direction; j++) {
                        left.get(j).set(again.get(j));
                    }
                });
            }
            when(isLast, () -> walking.set(false));
        });
        when(in.fire(), () -> {
            walking.set(true);
            tag.set(in.payload.tag());
            connect(strides, in.payload.strides());
            for (int i = 0; i < dims; i++) {
                var more = in.payload.counts().get(i).minus(1).wrap(WalkerParams.COUNT_BITS);
                places.get(i).set(in.payload.start());
                left.get(i).set(more);
                if (i < dims - 1) {
                    again.get(i).set(more);
                }
            }
        });
    }
}

package ingot.hdl.designs;

import ingot.hdl.Bool;
import ingot.hdl.Encoding;
import ingot.hdl.EnumOf;
import ingot.hdl.Module;
import ingot.hdl.Rounding;
import ingot.hdl.SInt;
import ingot.hdl.UInt;
import java.util.List;

/** Bits counted, turned, chosen and set at run time. */
public final class BitWork extends Module<BitWork.Params> {
    /** No parameters. */
    public record Params() {}

    /** A one-hot state machine's states, also shown in gray code. */
    public enum Step { FETCH, WORK, STORE }

    public final UInt a = input(uint(8));
    public final UInt index = input(uint(3));
    public final SInt sample = input(sint(12));
    public final Bool on = input(bool());
    public final UInt ones = output(uint(4));
    public final UInt zeros = output(uint(4));
    public final UInt turned = output(uint(8));
    public final UInt flags = output(uint(8));
    public final UInt nibbles = output(uint(8));
    public final SInt rounded = output(sint(9));
    public final UInt distance = output(uint(12));
    public final UInt prime = output(uint(5));
    public final UInt chosen = output(uint(8));
    public final EnumOf<Step> step = output(enumOf(Step.class, Encoding.GRAY));

    public BitWork(Params params) {
        super(params);
        ones.set(a.popCount());
        zeros.set(a.leadingZeros());
        turned.set(a.rotateLeft(index));
        var seen = reg(uint(8), 0);
        seen.bit(index).set(on);
        flags.set(seen);
        var fields = wire(uint(8));
        fields.set(a);
        fields.bitsAt(index, 4).set(a.low(4));
        nibbles.set(fields);
        rounded.set(sample.round(4, Rounding.HALF_EVEN));
        distance.set(sample.abs());
        prime.set(lookup(index, uint(5), 2, 3, 5, 7, 11, 13, 17, 19));
        var state = reg(enumOf(Step.class, Encoding.ONE_HOT), Step.FETCH);
        select(state)
                .is(Step.FETCH, () -> when(on, () -> state.set(Step.WORK)))
                .is(Step.WORK, () -> state.set(Step.STORE))
                .is(Step.STORE, () -> state.set(Step.FETCH));
        chosen.set(oneHotMux(state, List.of(a, seen, a.xor(seen))));
        step.set(choose(state).is(Step.FETCH, step.lit(Step.FETCH)).is(Step.WORK, step.lit(Step.WORK))
                .is(Step.STORE, step.lit(Step.STORE)).end());
    }
}

package ingot.generators.arithmetic;

import ingot.hdl.Description;
import ingot.hdl.EnumOf;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * Shifts and rotates in one funnel: only what stands beside the word, and which end of it is kept, depends on the operation.
 *
 * <p>Latency 0. Cost, n bits: a {@link FunnelShifter}, and about 3n gates before it.
 */
@Description("Shifts and rotates a word either way, by any distance.")
public final class BarrelShifter extends Module<ShifterParams> {
    public final UInt word = input(uint(p.width()));
    public final UInt distance = input(uint(p.distanceBits()));

    /** What to do; a code that no operation has rotates right. */
    public final EnumOf<ShiftOperation> operation = input(enumOf(ShiftOperation.class));
    public final UInt out = output(uint(p.width()));

    public BarrelShifter(ShifterParams params) {
        super(params);
        int width = p.width();
        var zeros = lit(0, width);
        var sign = word.bit(width - 1).repeat(width);
        var high = choose(operation)
                .is(ShiftOperation.LEFT, word)
                .is(ShiftOperation.RIGHT, zeros)
                .is(ShiftOperation.RIGHT_SIGNED, sign)
                .is(ShiftOperation.ROTATE_LEFT, word)
                .is(ShiftOperation.ROTATE_RIGHT, word).end();
        var low = mux(operation.eq(ShiftOperation.LEFT), zeros, word);
        var up = operation.eq(ShiftOperation.LEFT).or(operation.eq(ShiftOperation.ROTATE_LEFT));
        // Up by d is down by (width - d): by one, and by the width - 1 - d that the inverted bits of d are.
        var both = cat(high, low);
        var pair = mux(up, both.high(2 * width - 1), both.low(2 * width - 1));
        var places = mux(up, distance.not(), distance);
        out.set(FunnelShifter.shift(pair, places));
    }
}

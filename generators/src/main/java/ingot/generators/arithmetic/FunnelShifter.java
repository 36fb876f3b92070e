package ingot.generators.arithmetic;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * A word cut out of two that stand side by side: bits {@code distance} to {@code distance + width - 1} of {@code high:low}.
 *
 * <p>Latency 0. Cost, n bits: n·log₂ n multiplexers and n - 1 more, in log₂ n levels; the widest distance goes first, so that every level is as narrow as it can be.
 */
@Description("Word cut out of two words that stand side by side.")
public final class FunnelShifter extends Module<ShifterParams> {
    public final UInt high = input(uint(p.width()));
    public final UInt low = input(uint(p.width()));
    public final UInt distance = input(uint(p.distanceBits()));
    public final UInt out = output(uint(p.width()));

    public FunnelShifter(ShifterParams params) {
        super(params);
        out.set(shift(cat(high.low(p.width() - 1), low), distance));
    }

    /** The lowest bits of {@code word} from bit {@code distance} up, as many as there are for every distance. */
    static UInt shift(UInt word, UInt distance) {
        var rest = word;
        for (int i = distance.width() - 1; i >= 0; i--) {
            int width = rest.width() - (1 << i);
            rest = mux(distance.bit(i), rest.high(width), rest.low(width));
        }
        return rest;
    }
}

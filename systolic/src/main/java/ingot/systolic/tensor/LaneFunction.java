package ingot.systolic.tensor;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.SInt;
import ingot.hdl.UInt;
import ingot.systolic.tensor.command.VectorFunction;
import java.math.BigInteger;
import java.util.List;

/**
 * The {@code y} that becomes of {@code u}, as {@link VectorFunction} says.
 *
 * <p>Latency 0. Cost: tables of 256 words of 9 bits, 256 and 512 of 11 bits, a shifter of 25 bits, and a multiplier of 16 by 12 bits.
 */
@Description("Power of two, or activation, of a number of 16 bits.")
public final class LaneFunction extends Module<TensorParams> {
    static final int IN_BITS = 16;
    static final int OUT_BITS = IN_BITS + VectorFunction.GATE_FRACTION + 2;
    static final int FUNCTION_BITS = 3;
    private static final int POWER_BITS = 9;

    public final SInt u = input(sint(IN_BITS));

    /** {@link VectorFunction#code}; y is u for those that are not looked up. */
    public final UInt function = input(uint(FUNCTION_BITS));
    public final SInt y = output(sint(OUT_BITS));

    public LaneFunction(TensorParams params) {
        super(params);
        var activation = u.times(gate());
        y.set(choose(function)
                .is(VectorFunction.SOFTMAX.code(), power().extend(OUT_BITS).asSInt())
                .is(VectorFunction.GELU.code(), activation)
                .is(VectorFunction.SILU.code(), activation)
                .otherwise(u.extend(OUT_BITS)));
    }

    /** Of an operand of 0 and below. */
    private UInt power() {
        var below = u.negate().asUInt().low(IN_BITS);
        int octaveBits = bitsFor(VectorFunction.OCTAVE - 1);
        var octaves = below.high(IN_BITS - octaveBits);
        var significant = table(VectorFunction.powers(), POWER_BITS, below.low(octaveBits));
        var whole = cat(significant, lit(0, VectorFunction.FRACTION - POWER_BITS + 1));
        return mux(octaves.high(3).anyBit(), zero(whole), whole.shiftRight(octaves.low(5)));
    }

    /** What the operand is multiplied by. */
    private SInt gate() {
        var magnitude = u.abs().plus(16);
        var step = magnitude.high(magnitude.width() - 5);
        var gate = mux(function.eq(VectorFunction.GELU.code()), gate(VectorFunction.GELU, step), gate(VectorFunction.SILU, step));
        var one = lit(1 << VectorFunction.GATE_FRACTION, VectorFunction.GATE_FRACTION + 1);
        return mux(u.isNegative(), one.minus(gate).low(one.width()), gate).toSInt();
    }

    private static UInt gate(VectorFunction function, UInt step) {
        var gates = function.gates();
        int indexBits = bitsFor(gates.size() - 1);
        Bool isOne = step.ge(gates.size());
        int width = VectorFunction.GATE_FRACTION + 1;
        return mux(isOne, lit(1 << VectorFunction.GATE_FRACTION, width), table(gates, width, step.low(indexBits)));
    }

    private static UInt table(List<Integer> words, int width, UInt index) {
        return mem(words.size(), uint(width), words.stream().map(BigInteger::valueOf).toList()).read(index);
    }

    @Override
    protected String moduleName() {
        return "LaneFunction";
    }
}

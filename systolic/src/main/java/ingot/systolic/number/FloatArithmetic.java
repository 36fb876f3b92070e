package ingot.systolic.number;

import ingot.generators.floating.FloatConvert;
import ingot.generators.floating.FloatFormat;
import ingot.generators.floating.MixedMac;
import ingot.generators.floating.MixedMacParams;
import ingot.generators.floating.RoundingMode;
import ingot.hdl.Word;

/**
 * Floating point: the product is exact, and the sum is rounded once, to the nearest even. Where inputs and weights differ, both are widened to
 * the least format that holds either.
 */
record FloatArithmetic(FloatType inputs, FloatType weights, FloatType sums, int stages) implements Arithmetic {
    FloatArithmetic {
        var mac = new FloatMac(inputs.format(), weights.format()).params(sums.format(), stages);
        if (stages < 0 || stages > FloatMac.MOST_STAGES) {
            throw new IllegalArgumentException("stages must be 0 to " + FloatMac.MOST_STAGES + " for floating point, was " + mac.stages());
        }
        if (sums.format().specials() != FloatFormat.BINARY32.specials()) {
            throw new IllegalArgumentException("sum must have infinities, and was " + sums);
        }
    }

    @Override
    public Word input() {
        return inputs.word();
    }

    @Override
    public Word weight() {
        return weights.word();
    }

    @Override
    public Word sum() {
        return sums.word();
    }

    @Override
    public int productLatency() {
        return 0;
    }

    @Override
    public int sumLatency() {
        return stages;
    }

    /** Minus zero: its product with zero is minus zero, which leaves even the sign of a zero as it is. */
    @Override
    public long idleInput() {
        return 1L << (inputs.width() - 1);
    }

    @Override
    public long idleWeight() {
        return 0;
    }

    @Override
    public boolean idleWithAnyWeight() {
        return false;
    }

    @Override
    public Word multiplyAdd(Word input, Word weight, Word sum) {
        var factors = new FloatMac(inputs.format(), weights.format());
        var mac = new MixedMac(factors.params(sums.format(), stages));
        mac.a.set(FloatConvert.of(input.asUInt(), inputs.format(), factors.common()));
        mac.b.set(FloatConvert.of(weight.asUInt(), weights.format(), factors.common()));
        mac.c.set(sum.asUInt());
        mac.rounding.set(RoundingMode.NEAREST_EVEN);
        return mac.result;
    }
}

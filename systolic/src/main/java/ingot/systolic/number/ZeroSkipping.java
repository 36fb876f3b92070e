package ingot.systolic.number;

import static ingot.hdl.Hdl.*;

import ingot.hdl.SInt;
import ingot.hdl.UInt;
import ingot.hdl.Word;

/**
 * Integers whose zeros save power: where an input is zero, the last one that was not moves through the array again, with a bit above it that says so. So
 * nothing changes at the multipliers, and the sum passes by. The results are the same.
 */
record ZeroSkipping(IntegerArithmetic inner) implements Arithmetic {
    static ZeroSkipping of(Arithmetic arithmetic) {
        if (arithmetic instanceof IntegerArithmetic integers) {
            return new ZeroSkipping(integers);
        }
        throw new IllegalArgumentException("zeros can be skipped only where inputs, weights and sums are plain integers");
    }

    @Override
    public Word inputPort() {
        return inner.input();
    }

    @Override
    public Word input() {
        return uint(1 + inner.input().width());
    }

    @Override
    public Word enter(Word port) {
        var value = port.asSInt();
        var isZero = value.anyBit().not();
        var last = reg(sint(value.width()), 0);
        var moving = mux(isZero, last, value);
        last.set(moving);
        check(isZero.implies(moving.eq(past(moving))), "a zero leaves the operand of the multipliers as it is");
        return cat(isZero, moving);
    }

    @Override
    public Word weight() {
        return inner.weight();
    }

    @Override
    public Word sum() {
        return inner.sum();
    }

    @Override
    public int productLatency() {
        return inner.productLatency();
    }

    @Override
    public int sumLatency() {
        return inner.sumLatency();
    }

    @Override
    public long idleInput() {
        return inner.idleInput();
    }

    @Override
    public long idleWeight() {
        return inner.idleWeight();
    }

    @Override
    public Word idleInputWord() {
        return ((UInt) input()).lit(1L << inner.input().width());
    }

    @Override
    public boolean idleWithAnyWeight() {
        return true;
    }

    @Override
    public Word multiplyAdd(Word input, Word weight, Word sum) {
        int width = inner.input().width();
        var isZero = input.bit(width);
        for (int stage = 0; stage < inner.productLatency(); stage++) {
            isZero = next(isZero, true);
        }
        var total = (SInt) inner.multiplyAdd(input.asUInt().low(width).asSInt(), weight, sum);
        return mux(isZero, sum.asSInt(), total);
    }
}

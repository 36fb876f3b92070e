package ingot.systolic.number;

import static ingot.hdl.Hdl.next;

import ingot.hdl.Word;

/** Integers: the product is exact, the sum wraps. */
record IntegerArithmetic(IntegerType inputs, IntegerType weights, IntegerType sums, int stages) implements Arithmetic {
    private static final int MOST_STAGES = 4;

    IntegerArithmetic {
        if (inputs.width() > 32 || weights.width() > 32) {
            throw new IllegalArgumentException("operands must have at most 32 bits, and were " + inputs + " and " + weights);
        }
        int product = inputs.width() + weights.width();
        if (sums.width() < product) {
            throw new IllegalArgumentException("sum must be int" + product + " (one product) to int64, was " + sums);
        }
        if (stages < 0 || stages > MOST_STAGES) {
            throw new IllegalArgumentException("stages must be 0 to " + MOST_STAGES + " for integers, was " + stages);
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
        return stages;
    }

    @Override
    public int sumLatency() {
        return 0;
    }

    @Override
    public long idleInput() {
        return 0;
    }

    @Override
    public long idleWeight() {
        return 0;
    }

    @Override
    public boolean idleWithAnyWeight() {
        return true;
    }

    @Override
    public Word multiplyAdd(Word input, Word weight, Word sum) {
        var product = input.asSInt().times(weight.asSInt());
        for (int stage = 0; stage < stages; stage++) {
            product = next(product, 0);
        }
        return sum.asSInt().plus(product).wrap(sums.width());
    }
}

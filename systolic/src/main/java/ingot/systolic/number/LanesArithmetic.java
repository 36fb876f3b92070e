package ingot.systolic.number;

import static ingot.hdl.Hdl.next;

import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.hdl.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Products of lanes, added one after the other. The inputs are dense; of the weights there may be all, or two of four with a multiplexer before each
 * multiplier.
 *
 * @param inputs lanes of inputs
 * @param weights as many lanes, or a sparse group
 * @param lane the arithmetic of a lane
 */
record LanesArithmetic(LanesType inputs, NumberType weights, Arithmetic lane) implements Arithmetic {
    LanesArithmetic {
        boolean match = switch (weights) {
            case LanesType dense -> dense.count() == inputs.count();
            case SparseType sparse -> inputs.count() == SparseType.GROUP;
            case IntegerType _, FloatType _, MixedType _ -> false;
        };
        if (!match) {
            throw new IllegalArgumentException("inputs in lanes go with weights in as many lanes, or four lanes with weights two of four, and were "
                    + inputs + " and " + weights);
        }
    }

    static LanesArithmetic of(LanesType inputs, NumberType weights, NumberType sums, int stages) {
        var weightLane = switch (weights) {
            case LanesType dense -> dense.of();
            case SparseType sparse -> sparse.of();
            case IntegerType _, FloatType _, MixedType _ -> weights;
        };
        return new LanesArithmetic(inputs, weights, Arithmetic.of(inputs.of(), weightLane, sums, stages));
    }

    private int multipliers() {
        return weights instanceof SparseType ? SparseType.KEPT : inputs.count();
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
        return lane.sum();
    }

    @Override
    public int productLatency() {
        return lane.productLatency();
    }

    @Override
    public int sumLatency() {
        return multipliers() * lane.sumLatency();
    }

    @Override
    public long idleInput() {
        var idle = new long[inputs.count()];
        Arrays.fill(idle, lane.idleInput());
        return inputs.pack(idle);
    }

    @Override
    public long idleWeight() {
        return 0;
    }

    @Override
    public boolean idleWithAnyWeight() {
        return lane.idleWithAnyWeight();
    }

    @Override
    public Word multiplyAdd(Word input, Word weight, Word sum) {
        var total = sum;
        for (int i = 0; i < multipliers(); i++) {
            var factors = weights instanceof SparseType sparse ? chosen(sparse, input, weight, i)
                    : List.of(inputs.lane(input, i), ((LanesType) weights).lane(weight, i));
            int wait = i * lane.sumLatency();
            total = lane.multiplyAdd(delayed(factors.get(0), wait), delayed(factors.get(1), wait), total);
        }
        return total;
    }

    /** The weight of index {@code index}, and the input that belongs to it, which comes first. */
    private List<Word> chosen(SparseType sparse, Word input, Word weight, int index) {
        var lanes = new ArrayList<Word>();
        for (int place = 0; place < SparseType.GROUP; place++) {
            lanes.add(inputs.lane(input, place));
        }
        int low = SparseType.KEPT * sparse.of().width() + index * SparseType.PLACE_BITS;
        UInt place = weight.asUInt().bits(low + SparseType.PLACE_BITS - 1, low).asUInt();
        return List.of(Vec.of(lanes).get(place), LanesType.laneOf(weight, sparse.of(), index));
    }

    private static Word delayed(Word word, int cycles) {
        var delayed = word;
        for (int i = 0; i < cycles; i++) {
            delayed = next(delayed);
        }
        return delayed;
    }
}

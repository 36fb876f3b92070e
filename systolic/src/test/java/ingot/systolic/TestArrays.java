package ingot.systolic;

import static ingot.systolic.number.NumberType.BF16;
import static ingot.systolic.number.NumberType.FP16;
import static ingot.systolic.number.NumberType.FP32;
import static ingot.systolic.number.NumberType.FP8_E4M3;
import static ingot.systolic.number.NumberType.FP8_E5M2;
import static ingot.systolic.number.NumberType.INT16;
import static ingot.systolic.number.NumberType.INT32;
import static ingot.systolic.number.NumberType.INT4;
import static ingot.systolic.number.NumberType.INT8;
import static ingot.systolic.number.NumberType.TF32;

import ingot.systolic.number.IntegerType;
import ingot.systolic.number.LanesType;
import ingot.systolic.number.NumberType;
import ingot.systolic.number.SparseType;
import java.util.ArrayList;
import java.util.List;

/** Arrays that the tests run. */
final class TestArrays {
    private TestArrays() {}

    /** A small array that every engine runs, and the usual one in the long runs. */
    static List<SystolicParams> small(Dataflow dataflow) {
        var arrays = new ArrayList<SystolicParams>();
        arrays.add(new SystolicParams(2, 3, dataflow, 4, 12));
        if (Boolean.getBoolean("ingot.full")) {
            arrays.add(SystolicParams.int8(8, 8, dataflow));
        }
        return arrays;
    }

    private record Numbers(NumberType input, NumberType weight, NumberType sum) {}

    private static final List<Numbers> NUMBERS = List.of(new Numbers(INT8, INT8, INT32), new Numbers(INT4, INT4, new IntegerType(12)),
            new Numbers(INT16, INT8, INT32), new Numbers(FP8_E4M3, FP8_E4M3, FP16), new Numbers(FP8_E4M3, FP8_E5M2, FP32),
            new Numbers(new LanesType(INT4, 3), new LanesType(INT8, 3), INT32), new Numbers(new LanesType(INT8, 4), new SparseType(INT8), INT32),
            new Numbers(new LanesType(BF16, 4), new SparseType(BF16), FP32), new Numbers(BF16, BF16, FP32),
            new Numbers(FP16, FP16, FP16), new Numbers(TF32, BF16, FP32), new Numbers(FP32, FP32, FP32));

    /** Every combination of number types, with and without stages, on a small array of that dataflow. */
    static List<SystolicParams> numbers(Dataflow dataflow) {
        var arrays = new ArrayList<SystolicParams>();
        for (int i = 0; i < NUMBERS.size(); i++) {
            var numbers = NUMBERS.get(i);
            int stages = dataflow == Dataflow.SWITCHABLE ? 0 : i % 4;
            arrays.add(new SystolicParams(2, 2, dataflow, numbers.input, numbers.weight, numbers.sum).withStages(stages));
        }
        return arrays;
    }

    /** INT8 arrays of every shape of groups and buffers. */
    static List<SystolicParams> shapes(Dataflow dataflow) {
        var arrays = new ArrayList<SystolicParams>();
        for (int[] size : new int[][] {{1, 1}, {1, 4}, {4, 1}, {3, 3}, {4, 6}, {6, 4}}) {
            var plain = SystolicParams.int8(size[0], size[1], dataflow);
            arrays.add(plain);
            if (dataflow != Dataflow.SWITCHABLE) {
                arrays.add(plain.withStages(2));
                arrays.add(plain.withGroups(size[0] % 2 == 0 ? 2 : 1, size[1] % 3 == 0 ? 3 : 1));
                arrays.add(plain.withGroups(size[0], size[1]));
            }
            if (dataflow != Dataflow.INPUT_STATIONARY) {
                arrays.add(plain.withZerosSkipped());
                arrays.add(plain.withZerosSkipped().withStages(1));
            }
            if (dataflow != Dataflow.SWITCHABLE && dataflow != Dataflow.NO_LOCAL_REUSE) {
                arrays.add(plain.withDoubleBuffers());
                arrays.add(plain.withDoubleBuffers().withGroups(1, size[1]).withStages(1));
            }
        }
        return arrays;
    }
}

package ingot.systolic;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Design;
import ingot.sim.jvm.JvmEngine;
import ingot.systolic.model.CycleModel;
import ingot.systolic.model.Matmul;
import ingot.test.Dut;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every dataflow, shape and number type against the models: each result bit by bit, each product to the cycle. */
class CycleModelTest {
    private static final List<Matmul> WORK = List.of(new Matmul(1, 1, 1), new Matmul(5, 3, 2), new Matmul(2, 13, 9), new Matmul(20, 7, 5));

    static Stream<SystolicParams> arrays() {
        var arrays = new ArrayList<SystolicParams>();
        for (var dataflow : Dataflow.values()) {
            arrays.addAll(TestArrays.shapes(dataflow));
            arrays.addAll(TestArrays.numbers(dataflow));
        }
        return arrays.stream();
    }

    @ParameterizedTest
    @MethodSource("arrays")
    void predictsEveryCycle(SystolicParams params) {
        var design = Design.of(() -> SystolicArray.of(params));
        for (var work : WORK) {
            try (var dut = new Dut<>(design, "jvm", new JvmEngine().compile(design.netlist()))) {
                dut.reset(1);
                Products.atSpeed(dut, work, new Random(3));
            }
        }
    }

    @Test
    void largeProductsUseNineTenthsOfTheArray() {
        var work = new Matmul(128, 128, 128);
        for (var dataflow : List.of(Dataflow.WEIGHT_STATIONARY, Dataflow.INPUT_STATIONARY, Dataflow.OUTPUT_STATIONARY)) {
            var array = SystolicParams.int8(16, 16, dataflow).withDoubleBuffers();
            assertTrue(CycleModel.estimate(array, work).utilisation() > 0.9, () -> dataflow + " " + CycleModel.estimate(array, work));
        }
    }
}

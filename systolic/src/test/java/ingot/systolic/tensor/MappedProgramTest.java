package ingot.systolic.tensor;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.systolic.mapper.ConvolutionPlan;
import ingot.systolic.mapper.ConvolutionReference;
import ingot.systolic.mapper.TensorModel;
import ingot.systolic.tensor.TensorDriver.End;
import ingot.systolic.tensor.TensorDriver.Outcome;
import ingot.systolic.workload.Conv2d;
import ingot.systolic.workload.Window;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.List;

/** What the mapper makes runs on the hardware as on the model in Java: the same memory, byte by byte. */
class MappedProgramTest {
    private static final long PROGRAM = 0x40000;

    @Device(params = "units")
    static TensorUnit device(TensorParams params) {
        return new TensorUnit(params);
    }

    static List<TensorParams> units() {
        return List.of(TensorParams.int8(4, 4, 512, 128), TensorParams.int8(8, 8, 1024, 256));
    }

    @HardwareTest(engines = JVM)
    void convolutionsAreTheSameAsOnTheModel(Dut<TensorUnit> dut) {
        var host = new TensorHost(dut);
        for (var work : List.of(Conv2d.product(20, 9, 6), Conv2d.of(5, 6, 6, 3, 1, 1), new Conv2d(1, 3, 7, 9, 5, new Window(2, 3, 2, 0, 1), 1))) {
            for (boolean requantised : new boolean[] {false, true}) {
                run(dut, host, ConvolutionPlan.of(dut.top().params(), work, requantised));
            }
        }
        run(dut, host, ConvolutionPlan.of(dut.top().params(), Conv2d.of(5, 6, 6, 3, 1, 1), 2, true));
    }

    /** Eight times the array in each direction, all of it loaded from outside. On the small unit the bus, four bytes wide, is busy with commands, too. */
    @HardwareTest(engines = JVM)
    void aLargeProductUsesNineTenthsOfTheArray(Dut<TensorUnit> dut) {
        int size = 8 * dut.top().params().rows();
        var outcome = run(dut, new TensorHost(dut), ConvolutionPlan.of(dut.top().params(), Conv2d.product(size, size, size), true));
        assertEquals(size * 8 * 8, outcome.vectors());
        assertTrue(outcome.utilisation() > (size < 64 ? 0.75 : 0.9), outcome::toString);
    }

    private static Outcome run(Dut<TensorUnit> dut, TensorHost host, ConvolutionPlan plan) {
        var placement = plan.placement(0);
        var program = plan.program(placement);
        var expected = ConvolutionReference.random(plan.work(), plan.unit().dataBits(), dut.random()).memory(plan, placement);
        host.memory.load(0, expected.clone());
        var outcome = host.driver().run(PROGRAM, program);
        assertEquals(End.DONE, outcome.end());
        new TensorModel(plan.unit(), expected).run(program, dut.random());
        assertArrayEquals(expected, host.memory.dump(0, expected.length));
        return outcome;
    }
}

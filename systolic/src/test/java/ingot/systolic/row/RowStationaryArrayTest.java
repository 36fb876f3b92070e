package ingot.systolic.row;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.Design;
import ingot.hdl.Elaboration;
import ingot.hdl.emit.SystemVerilog;
import ingot.sim.jvm.JvmEngine;
import ingot.systolic.model.Convolution;
import ingot.systolic.model.ConvolutionModel;
import ingot.systolic.model.RowMapping;
import ingot.systolic.number.ArithmeticModel;
import ingot.systolic.number.NumberType;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.Golden;
import ingot.test.HardwareTest;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RowStationaryArrayTest {
    @Device
    static RowStationaryArray device() {
        return new RowStationaryArray(RowParams.int8(2, 3, 4));
    }

    /** Channels by groups, more filter rows than the array has, and strips that are cut off, with pauses everywhere. */
    @HardwareTest(engines = {JVM, VERILATOR})
    void convolvesUnderRandomGaps(Dut<RowStationaryArray> dut) {
        run(dut, new RowMapping(dut.top().params(), new Convolution(3, 7, 5, 2, 3, 2, 1), 2), new Random(1), true);
    }

    private record Case(RowParams array, Convolution work) {}

    static Stream<Case> cases() {
        var wide = new RowParams(3, 4, 1, 12, NumberType.INT8, NumberType.INT8, NumberType.INT32);
        var strided = new RowParams(3, 3, 2, 6, NumberType.INT8, NumberType.INT4, NumberType.INT32);
        return Stream.of(
                new Case(RowParams.int8(1, 1, 2), new Convolution(1, 3, 4, 1, 2, 2, 1)),
                new Case(wide, new Convolution(4, 6, 9, 3, 3, 3, 1)),
                new Case(wide, new Convolution(5, 7, 3, 4, 3, 3, 1)),
                new Case(wide, new Convolution(1, 5, 4, 2, 5, 2, 1)),
                new Case(wide, new Convolution(12, 4, 4, 2, 1, 1, 1)),
                new Case(strided, new Convolution(2, 9, 9, 2, 3, 3, 2)),
                new Case(strided, new Convolution(3, 8, 6, 2, 2, 2, 2)),
                new Case(new RowParams(5, 2, 4, 11, NumberType.INT8, NumberType.INT8, NumberType.INT32), new Convolution(1, 19, 23, 2, 11, 11, 4)),
                new Case(new RowParams(3, 2, 1, 6, NumberType.BF16, NumberType.BF16, NumberType.FP32), new Convolution(2, 4, 5, 2, 3, 3, 1)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void takesTheCyclesOfTheModel(Case one) {
        var design = Design.of(() -> new RowStationaryArray(one.array));
        try (var dut = new Dut<>(design, "jvm", new JvmEngine().compile(design.netlist()))) {
            dut.reset(1);
            var mapping = RowMapping.of(one.array, one.work);
            var run = run(dut, mapping, new Random(2), false);
            var estimate = mapping.estimate();
            assertEquals(estimate.cycles(), run.cycles());
            assertEquals(estimate.inputReads(), run.inputsTaken());
            assertEquals(estimate.weightReads(), run.weightsTaken());
            assertEquals(estimate.sumReads(), run.sumsTaken());
        }
    }

    private static ConvolutionRun run(Dut<RowStationaryArray> dut, RowMapping mapping, Random random, boolean gaps) {
        var p = mapping.array();
        var work = mapping.work();
        var inputs = new long[work.channels()][work.height()][work.width()];
        for (var channel : inputs) {
            fill(channel, p.input(), random);
        }
        var weights = new long[work.filters()][work.channels()][work.kernelHeight()][work.kernelWidth()];
        for (var filter : weights) {
            for (var channel : filter) {
                fill(channel, p.weight(), random);
            }
        }
        var run = new ConvolutionRun(dut, mapping, inputs, weights, gaps ? random : null);
        run.run();
        var arithmetic = ArithmeticModel.of(p.input(), p.weight(), p.sum());
        var expected = p.sum().equals(NumberType.FP32) ? run.inTheOrderOfTheArray(arithmetic)
                : ConvolutionModel.convolve(work, inputs, weights, arithmetic);
        assertArrayEquals(expected, run.outputs(), () -> work + " on " + p);
        return run;
    }

    private static void fill(long[][] matrix, NumberType type, Random random) {
        for (var row : matrix) {
            for (int i = 0; i < row.length; i++) {
                long any = random.nextLong() >> (64 - type.width());
                // BF16 near 1, so that sums lose bits.
                row[i] = type.equals(NumberType.BF16) ? any & 0x807f | 0x3f80 : any;
            }
        }
    }

    @Test
    void emitsReviewedSystemVerilog() {
        var netlist = Elaboration.elaborate(RowStationaryArrayTest::device);
        Golden.assertMatches(getClass(), "row_stationary_2x3.sv", SystemVerilog.emit(netlist));
    }
}

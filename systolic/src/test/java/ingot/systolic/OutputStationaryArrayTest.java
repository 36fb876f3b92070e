package ingot.systolic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.Elaboration;
import ingot.hdl.emit.SystemVerilog;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.Golden;
import ingot.test.HardwareTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutputStationaryArrayTest {
    @Device(params = "sizes")
    static OutputStationaryArray device(SystolicParams params) {
        return new OutputStationaryArray(params);
    }

    static List<SystolicParams> sizes() {
        var sizes = new ArrayList<SystolicParams>();
        sizes.add(SystolicParams.int8(1, 1, Dataflow.OUTPUT_STATIONARY));
        sizes.add(new SystolicParams(3, 2, Dataflow.OUTPUT_STATIONARY, 4, 12));
        if (Boolean.getBoolean("ingot.full")) {
            sizes.add(SystolicParams.int8(8, 8, Dataflow.OUTPUT_STATIONARY));
        }
        return sizes;
    }

    @HardwareTest
    void multipliesMatricesUnderRandomGaps(Dut<OutputStationaryArray> dut) {
        var p = dut.top().params();
        var random = new Random(1);
        for (int product = 0; product < 4; product++) {
            int depth = 1 + random.nextInt(9);
            var left = RandomMatrix.of(random, p.rows(), depth, p.dataBits());
            var right = RandomMatrix.of(random, depth, p.cols(), p.dataBits());
            feed(dut, left, right, random);
            assertArrayEquals(MatrixModel.multiply(left, right, p.accBits()), drain(dut));
        }
    }

    /** 3n−2 cycles for n×n×n, as SCALE-Sim counts them: from the first beat to the last sum. */
    @HardwareTest
    void takesTheCyclesThatTheDocumentationSays(Dut<OutputStationaryArray> dut) {
        var p = dut.top().params();
        var random = new Random(2);
        int depth = 4;
        long start = dut.cycle();
        feed(dut, RandomMatrix.of(random, p.rows(), depth, p.dataBits()),
                RandomMatrix.of(random, depth, p.cols(), p.dataBits()), null);
        dut.waitUntil(dut.top().resultValid, 100);
        assertEquals(depth + p.rows() + p.cols() - 2, dut.cycle() - start);
    }

    @HardwareTest
    void takesABeatOnlyWhenBothStreamsOfferOne(Dut<OutputStationaryArray> dut) {
        dut.poke(dut.top().west.valid, true);
        dut.expect(dut.top().west.ready, false);
        dut.expect(dut.top().north.ready, true);
        dut.poke(dut.top().north.valid, true);
        dut.expect(dut.top().west.ready, true);
    }

    @Test
    void emitsReviewedSystemVerilog() {
        var netlist = Elaboration.elaborate(
                () -> new OutputStationaryArray(SystolicParams.int8(2, 2, Dataflow.OUTPUT_STATIONARY)));
        Golden.assertMatches(getClass(), "output_stationary_2x2.sv", SystemVerilog.emit(netlist));
    }

    private static void feed(Dut<OutputStationaryArray> dut, long[][] left, long[][] right, Random random) {
        int depth = right.length;
        for (int k = 0; k < depth; k++) {
            var column = new long[left.length];
            for (int row = 0; row < column.length; row++) {
                column[row] = left[row][k];
            }
            dut.poke(dut.top().west.payload, column);
            dut.poke(dut.top().north.payload, right[k]);
            dut.poke(dut.top().last, k == depth - 1);
            // One of the two may offer its part of the beat first, and keeps it.
            boolean westFirst = random != null && random.nextBoolean();
            boolean northFirst = random != null && !westFirst;
            dut.poke(dut.top().west.valid, westFirst);
            dut.poke(dut.top().north.valid, northFirst);
            while (random != null && random.nextInt(3) == 0) {
                dut.step();
            }
            dut.poke(dut.top().west.valid, true);
            dut.poke(dut.top().north.valid, true);
            dut.waitUntil(dut.top().west.ready, 100);
            dut.step();
        }
        dut.poke(dut.top().west.valid, false);
        dut.poke(dut.top().north.valid, false);
    }

    /** Collects the rows of the product; the bottom one comes first. */
    private static long[][] drain(Dut<OutputStationaryArray> dut) {
        var product = new long[dut.top().params().rows()][];
        dut.waitUntil(dut.top().resultValid, 100);
        for (int row = product.length - 1; row >= 0; row--) {
            dut.expect(dut.top().resultValid, true);
            product[row] = dut.peek(dut.top().result);
            dut.step();
        }
        dut.expect(dut.top().resultValid, false);
        return product;
    }
}

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

class WeightStationaryArrayTest {
    @Device(params = "sizes")
    static WeightStationaryArray device(SystolicParams params) {
        return new WeightStationaryArray(params);
    }

    static List<SystolicParams> sizes() {
        var sizes = new ArrayList<SystolicParams>();
        sizes.add(SystolicParams.int8(1, 1, Dataflow.WEIGHT_STATIONARY));
        sizes.add(new SystolicParams(2, 3, Dataflow.WEIGHT_STATIONARY, 4, 12));
        if (Boolean.getBoolean("ingot.full")) {
            sizes.add(SystolicParams.int8(8, 8, Dataflow.WEIGHT_STATIONARY));
        }
        return sizes;
    }

    @HardwareTest
    void multipliesTilesUnderRandomGaps(Dut<WeightStationaryArray> dut) {
        var p = dut.top().params();
        var random = new Random(1);
        for (int tile = 0; tile < 3; tile++) {
            var weights = RandomMatrix.of(random, p.rows(), p.cols(), p.dataBits());
            var vectors = RandomMatrix.of(random, 12, p.rows(), p.dataBits());
            loadWeights(dut, weights);
            var results = multiply(dut, vectors, random);
            assertArrayEquals(MatrixModel.multiply(vectors, weights, p.accBits()), results);
        }
    }

    @HardwareTest
    void takesTheCyclesThatTheDocumentationSays(Dut<WeightStationaryArray> dut) {
        var p = dut.top().params();
        var random = new Random(2);
        int vectors = 5;
        long start = dut.cycle();
        loadWeights(dut, RandomMatrix.of(random, p.rows(), p.cols(), p.dataBits()));
        multiply(dut, RandomMatrix.of(random, vectors, p.rows(), p.dataBits()), null);
        assertEquals(vectors + 2 * p.rows() + p.cols() - 2, dut.cycle() - start);
    }

    @HardwareTest
    void offeredWeightsWaitForTheResultsOfTheOldTile(Dut<WeightStationaryArray> dut) {
        var p = dut.top().params();
        var random = new Random(3);
        loadWeights(dut, RandomMatrix.of(random, p.rows(), p.cols(), p.dataBits()));
        dut.poke(dut.top().west.valid, true);
        dut.step();
        dut.poke(dut.top().north.valid, true);
        dut.expect(dut.top().west.ready, false);
        dut.expect(dut.top().north.ready, false);
        int waited = dut.waitUntil(dut.top().north.ready, 100);
        assertEquals(p.rows() + p.cols() - 1, waited);
    }

    @Test
    void emitsReviewedSystemVerilog() {
        var netlist = Elaboration.elaborate(
                () -> new WeightStationaryArray(SystolicParams.int8(2, 2, Dataflow.WEIGHT_STATIONARY)));
        Golden.assertMatches(getClass(), "weight_stationary_2x2.sv", SystemVerilog.emit(netlist));
    }

    /** Sends the last row first, as the array wants it. */
    private static void loadWeights(Dut<WeightStationaryArray> dut, long[][] weights) {
        dut.poke(dut.top().north.valid, true);
        for (int row = weights.length - 1; row >= 0; row--) {
            dut.poke(dut.top().north.payload, weights[row]);
            dut.waitUntil(dut.top().north.ready, 100);
            dut.step();
        }
        dut.poke(dut.top().north.valid, false);
    }

    /** Sends every vector, with random gaps where {@code random} is given, and collects as many results. */
    private static long[][] multiply(Dut<WeightStationaryArray> dut, long[][] vectors, Random random) {
        var results = new long[vectors.length][];
        int sent = 0;
        int received = 0;
        while (received < results.length) {
            boolean offer = sent < vectors.length && (random == null || random.nextInt(3) > 0);
            dut.poke(dut.top().west.valid, offer);
            if (offer) {
                dut.poke(dut.top().west.payload, vectors[sent]);
                dut.expect(dut.top().west.ready, true);
                sent++;
            }
            if (dut.peek(dut.top().resultValid)) {
                results[received++] = dut.peek(dut.top().result);
            }
            if (received < results.length) {
                dut.step();
            }
        }
        dut.poke(dut.top().west.valid, false);
        return results;
    }
}

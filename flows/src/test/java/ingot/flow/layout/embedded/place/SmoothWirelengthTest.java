package ingot.flow.layout.embedded.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SmoothWirelengthTest {
    private final PlacementModel model = model();
    private final double[] offset = new double[model.pinCell.length];

    private static PlacementModel model() {
        var netlist = SampleDesigns.chain(30, 3);
        return new PlacementModel(netlist, SampleDesigns.floorplan(netlist, 0.5), SampleDesigns.library());
    }

    /** Σ over nets of the weighted-average extent, straight from the definition. */
    private double smooth(double[] center, double gamma) {
        double sum = 0;
        for (int net = 0; net < model.netCount; net++) {
            double highSum = 0;
            double highMoment = 0;
            double lowSum = 0;
            double lowMoment = 0;
            for (int pin = model.netFirst[net]; pin < model.netFirst[net + 1]; pin++) {
                double at = offset[pin] + (model.pinCell[pin] < 0 ? 0 : center[model.pinCell[pin]]);
                highSum += Math.exp(at / gamma);
                highMoment += at * Math.exp(at / gamma);
                lowSum += Math.exp(-at / gamma);
                lowMoment += at * Math.exp(-at / gamma);
            }
            sum += highMoment / highSum - lowMoment / lowSum;
        }
        return sum;
    }

    @Test
    void gradientIsTheSlopeOfTheSmoothLength() {
        var center = new SplittableRandom(5).doubles(model.cellCount, 0, 40).toArray();
        var gradient = new double[model.cellCount];
        var wires = new SmoothWirelength(model, offset, new boolean[model.netCount]);
        wires.gradient(center, 4, gradient);
        for (int cell = 0; cell < model.cellCount; cell++) {
            double before = center[cell];
            center[cell] = before + 1e-4;
            double up = smooth(center, 4);
            center[cell] = before - 1e-4;
            double down = smooth(center, 4);
            center[cell] = before;
            assertEquals((up - down) / 2e-4, gradient[cell], 1e-5, "cell " + cell);
        }
    }

    @Test
    void returnsTheExactExtent() {
        var center = new double[model.cellCount];
        center[7] = 100;
        // Cell 7 is on its two input nets and its output net; every other pin is at 0.
        int nets = (int) java.util.stream.IntStream.range(model.cellFirst[7], model.cellFirst[8])
                .map(i -> model.pinNet[model.cellPin[i]]).distinct().count();
        var wires = new SmoothWirelength(model, offset, new boolean[model.netCount]);
        assertEquals(100.0 * nets, wires.gradient(center, 1, new double[model.cellCount]), 1e-9);
    }
}

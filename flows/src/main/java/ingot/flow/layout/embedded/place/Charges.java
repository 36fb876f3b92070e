package ingot.flow.layout.embedded.place;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The movable things of global placement: the cells, and after them fillers that stand for the white space between the cells. A
 * thing's charge is its area. Distances are µm; places are centres.
 */
final class Charges {
    final int cells;
    final int count;
    final double[] width;
    final double[] height;
    /** Number of pins: how hard the wires pull. */
    final int[] pins;

    private Charges(int cells, double[] width, double[] height, int[] pins) {
        this.cells = cells;
        this.count = width.length;
        this.width = width;
        this.height = height;
        this.pins = pins;
    }

    /** Cells of {@code model}, and fillers of an average cell's size that cover {@code fillerArea} µm². */
    static Charges of(PlacementModel model, double fillerArea) {
        int cells = model.cellCount;
        double height = model.height[0] / 1000.0;
        int[] sorted = model.width.clone();
        Arrays.sort(sorted);
        double typical = Arrays.stream(sorted, cells / 20, cells - cells / 20).average().orElse(sorted[0]) / 1000.0;
        int fillers = (int) (fillerArea / (typical * height));
        var widths = new double[cells + fillers];
        var heights = new double[cells + fillers];
        var pins = new int[cells + fillers];
        Arrays.fill(widths, cells, widths.length, fillers == 0 ? 0 : fillerArea / height / fillers);
        Arrays.fill(heights, height);
        for (int cell = 0; cell < cells; cell++) {
            widths[cell] = model.width[cell] / 1000.0;
            pins[cell] = model.cellFirst[cell + 1] - model.cellFirst[cell];
        }
        return new Charges(cells, widths, heights, pins);
    }

    double area(int index) {
        return width[index] * height[index];
    }

    double cellArea() {
        double area = 0;
        for (int cell = 0; cell < cells; cell++) {
            area += area(cell);
        }
        return area;
    }

    /**
     * Strews the fillers evenly over a box in µm, always in the same way, and nudges the cells: two cells at the very same place would feel
     * the same force and never part.
     */
    void strew(double[] x, double[] y, double x0, double y0, double x1, double y1) {
        var random = new SplittableRandom(1);
        for (int cell = 0; cell < cells; cell++) {
            x[cell] += (random.nextDouble() - 0.5) * height[cell];
            y[cell] += (random.nextDouble() - 0.5) * height[cell];
        }
        for (int filler = cells; filler < count; filler++) {
            x[filler] = x0 + random.nextDouble() * (x1 - x0);
            y[filler] = y0 + random.nextDouble() * (y1 - y0);
        }
    }
}

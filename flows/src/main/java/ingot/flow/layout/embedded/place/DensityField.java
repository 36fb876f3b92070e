package ingot.flow.layout.embedded.place;

import ingot.pdk.geometry.Rect;
import java.util.Arrays;

/**
 * How full each bin of the die is, and the force that drives cells from full bins to empty ones. Distances are µm, places are
 * centres. Things smaller than a bin are spread over √2 bins, so that the force changes smoothly as they move.
 */
final class DensityField {
    private final Charges charges;
    private final double x0;
    private final double y0;
    private final int nx;
    private final int ny;
    private final double binWidth;
    private final double binHeight;
    private final double[] spreadWidth;
    private final double[] spreadHeight;
    /** Area per bin that no cell can use, weighted with the target density so that it looks as full as the rest. */
    private final double[] blocked;
    /** Area per bin that cells may fill without overflow. */
    private final double[] capacity;
    private final double[] density;
    private final double[] otherDensity;
    private final PoissonSolver solver;
    private double overflow;

    DensityField(Charges charges, RowMap rows, double targetDensity) {
        this.charges = charges;
        Rect box = rows.box();
        x0 = box.x0() / 1000.0;
        y0 = box.y0() / 1000.0;
        double width = box.width() / 1000.0;
        double height = box.height() / 1000.0;
        nx = bins(charges.cells * width / height, width, rows.rowHeight() / 1000.0);
        ny = bins(charges.cells * height / width, height, rows.rowHeight() / 1000.0);
        binWidth = width / nx;
        binHeight = height / ny;
        spreadWidth = Arrays.stream(charges.width).map(w -> Math.max(w, binWidth * Math.sqrt(2))).toArray();
        spreadHeight = Arrays.stream(charges.height).map(h -> Math.max(h, binHeight * Math.sqrt(2))).toArray();
        density = new double[nx * ny];
        otherDensity = new double[nx * ny];
        capacity = new double[nx * ny];
        for (Segment segment : rows.segments()) {
            add(capacity, segment.x() / 1000.0, segment.y() / 1000.0, (segment.endX() - segment.x()) / 1000.0, rows.rowHeight() / 1000.0, 1);
        }
        blocked = new double[nx * ny];
        for (int bin = 0; bin < capacity.length; bin++) {
            blocked[bin] = Math.max(0, binWidth * binHeight - capacity[bin]) * targetDensity;
            capacity[bin] *= targetDensity;
        }
        solver = new PoissonSolver(nx, ny, width, height);
    }

    /** The power of two next to the square root, so that there are about as many bins as cells; no bin is much smaller than a row. */
    private static int bins(double square, double length, double rowHeight) {
        int power = (int) Math.round(Math.log(square) / Math.log(4));
        int most = (int) Math.round(Math.log(length / rowHeight) / Math.log(2));
        return 1 << Math.clamp(Math.min(power, most), 2, 9);
    }

    double binSize() {
        return (binWidth + binHeight) / 2;
    }

    /** Cell area beyond the bins' capacity, as a share of all cell area, at the last {@link #update}. */
    double overflow() {
        return overflow;
    }

    /** Computes densities, overflow and the field for these centres. */
    void update(double[] x, double[] y) {
        int half = charges.cells / 2;
        TwoCores.run(() -> collect(density, x, y, 0, half), () -> collect(otherDensity, x, y, half, charges.cells));
        double over = 0;
        for (int bin = 0; bin < density.length; bin++) {
            density[bin] += otherDensity[bin];
            over += Math.max(0, density[bin] - capacity[bin]);
        }
        overflow = over / charges.cellArea();
        collect(otherDensity, x, y, charges.cells, charges.count);
        for (int bin = 0; bin < density.length; bin++) {
            density[bin] = (density[bin] + otherDensity[bin] + blocked[bin]) / (binWidth * binHeight);
        }
        solver.solve(density);
    }

    private void collect(double[] into, double[] x, double[] y, int from, int to) {
        Arrays.fill(into, 0);
        for (int i = from; i < to; i++) {
            double width = spreadWidth[i];
            double height = spreadHeight[i];
            add(into, x[i] - width / 2, y[i] - height / 2, width, height, charges.area(i) / (width * height));
        }
    }

    private void add(double[] into, double left, double bottom, double width, double height, double weight) {
        int lastI = column(left + width);
        int lastJ = row(bottom + height);
        for (int i = column(left); i <= lastI; i++) {
            double overlapX = overlap(left - x0, width, i * binWidth, binWidth) * weight;
            for (int j = row(bottom); j <= lastJ; j++) {
                into[i * ny + j] += overlapX * overlap(bottom - y0, height, j * binHeight, binHeight);
            }
        }
    }

    /** Adds the force on each thing, times {@code factor}, to the gradients: the gradient points up the potential. */
    void addGradient(double[] x, double[] y, double factor, double[] gradientX, double[] gradientY) {
        int half = charges.count / 2;
        TwoCores.run(() -> addGradient(x, y, factor, gradientX, gradientY, 0, half),
                () -> addGradient(x, y, factor, gradientX, gradientY, half, charges.count));
    }

    private void addGradient(double[] x, double[] y, double factor, double[] gradientX, double[] gradientY, int from, int to) {
        for (int thing = from; thing < to; thing++) {
            double width = spreadWidth[thing];
            double height = spreadHeight[thing];
            double left = x[thing] - width / 2;
            double bottom = y[thing] - height / 2;
            int lastI = column(left + width);
            int lastJ = row(bottom + height);
            double forceX = 0;
            double forceY = 0;
            for (int i = column(left); i <= lastI; i++) {
                double overlapX = overlap(left - x0, width, i * binWidth, binWidth);
                for (int j = row(bottom); j <= lastJ; j++) {
                    double share = overlapX * overlap(bottom - y0, height, j * binHeight, binHeight);
                    forceX += share * solver.fieldX[i * ny + j];
                    forceY += share * solver.fieldY[i * ny + j];
                }
            }
            double scale = factor * charges.area(thing) / (width * height);
            gradientX[thing] -= scale * forceX;
            gradientY[thing] -= scale * forceY;
        }
    }

    private static double overlap(double low, double length, double binLow, double binLength) {
        return Math.max(0, Math.min(low + length, binLow + binLength) - Math.max(low, binLow));
    }

    private int column(double x) {
        return Math.clamp((int) ((x - x0) / binWidth), 0, nx - 1);
    }

    private int row(double y) {
        return Math.clamp((int) ((y - y0) / binHeight), 0, ny - 1);
    }
}

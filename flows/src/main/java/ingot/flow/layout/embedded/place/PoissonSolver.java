package ingot.flow.layout.embedded.place;

/**
 * The electric field of a charge density on a grid of bins, with no flow through the edges: Poisson's equation solved in
 * cosine space. Arrays are column by column: bin (i, j) is {@code i * ny + j}.
 */
final class PoissonSolver {
    private final int nx;
    private final int ny;
    private final double[] waveX;
    private final double[] waveY;
    private final CosineTransform[] alongX;
    private final CosineTransform[] alongY;
    private final double[] spectrum;
    private final double[] turned;
    private final double[] otherTurned;
    final double[] fieldX;
    final double[] fieldY;

    /** A grid of {@code nx} by {@code ny} bins (powers of two) over {@code lengthX} by {@code lengthY} µm. */
    PoissonSolver(int nx, int ny, double lengthX, double lengthY) {
        this.nx = nx;
        this.ny = ny;
        waveX = waves(nx, lengthX);
        waveY = waves(ny, lengthY);
        alongX = new CosineTransform[] {new CosineTransform(nx), new CosineTransform(nx)};
        alongY = new CosineTransform[] {new CosineTransform(ny), new CosineTransform(ny)};
        spectrum = new double[nx * ny];
        turned = new double[nx * ny];
        otherTurned = new double[nx * ny];
        fieldX = new double[nx * ny];
        fieldY = new double[nx * ny];
    }

    private static double[] waves(int n, double length) {
        var waves = new double[n];
        for (int i = 0; i < n; i++) {
            waves[i] = Math.PI * i / length;
        }
        return waves;
    }

    /** Fills {@link #fieldX} and {@link #fieldY} for the density; the mean density makes no field. */
    void solve(double[] density) {
        System.arraycopy(density, 0, spectrum, 0, density.length);
        forwardRows(spectrum, alongY, nx, ny);
        transpose(spectrum, turned, nx, ny);
        forwardRows(turned, alongX, ny, nx);
        for (int j = 0; j < ny; j++) {
            for (int i = 0; i < nx; i++) {
                double square = waveX[i] * waveX[i] + waveY[j] * waveY[j];
                double scale = (i == 0 ? 1.0 : 2.0) * (j == 0 ? 1.0 : 2.0) / ((double) nx * ny);
                turned[j * nx + i] = square == 0 ? 0 : turned[j * nx + i] * scale / square;
            }
        }
        TwoCores.run(this::solveX, this::solveY);
    }

    private void forwardRows(double[] data, CosineTransform[] transforms, int rows, int length) {
        int half = Math.max(2, rows / 2);
        TwoCores.run(() -> forwardRows(data, transforms[0], 0, half, length), () -> forwardRows(data, transforms[1], half, rows, length));
    }

    private static void forwardRows(double[] data, CosineTransform transform, int from, int to, int length) {
        for (int row = from; row < to; row += 2) {
            transform.forward(data, row * length, (row + 1) * length);
        }
    }

    private void solveX() {
        double[] work = fieldX;
        for (int j = 0; j < ny; j++) {
            for (int i = 0; i < nx; i++) {
                work[j * nx + i] = turned[j * nx + i] * waveX[i];
            }
        }
        for (int j = 0; j < ny; j += 2) {
            alongX[0].inverseSine(work, j * nx, (j + 1) * nx);
        }
        transpose(work, spectrum, ny, nx);
        for (int i = 0; i < nx; i += 2) {
            alongY[0].inverse(spectrum, i * ny, (i + 1) * ny);
        }
        System.arraycopy(spectrum, 0, fieldX, 0, fieldX.length);
    }

    private void solveY() {
        double[] work = fieldY;
        for (int j = 0; j < ny; j++) {
            for (int i = 0; i < nx; i++) {
                work[j * nx + i] = turned[j * nx + i] * waveY[j];
            }
        }
        for (int j = 0; j < ny; j += 2) {
            alongX[1].inverse(work, j * nx, (j + 1) * nx);
        }
        transpose(work, otherTurned, ny, nx);
        for (int i = 0; i < nx; i += 2) {
            alongY[1].inverseSine(otherTurned, i * ny, (i + 1) * ny);
        }
        System.arraycopy(otherTurned, 0, fieldY, 0, fieldY.length);
    }

    private static void transpose(double[] from, double[] to, int rows, int columns) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                to[column * rows + row] = from[row * columns + column];
            }
        }
    }
}

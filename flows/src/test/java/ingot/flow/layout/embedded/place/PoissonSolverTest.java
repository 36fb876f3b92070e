package ingot.flow.layout.embedded.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PoissonSolverTest {
    @Test
    void aWaveOfChargeMakesTheFieldThatCalculusSays() {
        int nx = 32;
        int ny = 16;
        double width = 10;
        double height = 7;
        double wx = 3 * Math.PI / width;
        double wy = 2 * Math.PI / height;
        var density = new double[nx * ny];
        for (int i = 0; i < nx; i++) {
            for (int j = 0; j < ny; j++) {
                density[i * ny + j] = 5 + Math.cos(wx * (i + 0.5) * width / nx) * Math.cos(wy * (j + 0.5) * height / ny);
            }
        }
        var solver = new PoissonSolver(nx, ny, width, height);
        solver.solve(density);
        for (int i = 0; i < nx; i++) {
            for (int j = 0; j < ny; j++) {
                double x = wx * (i + 0.5) * width / nx;
                double y = wy * (j + 0.5) * height / ny;
                double square = wx * wx + wy * wy;
                assertEquals(wx / square * Math.sin(x) * Math.cos(y), solver.fieldX[i * ny + j], 1e-10);
                assertEquals(wy / square * Math.cos(x) * Math.sin(y), solver.fieldY[i * ny + j], 1e-10);
            }
        }
    }

    @Test
    void aHeapOfChargePushesAwayFromItself() {
        int n = 16;
        var density = new double[n * n];
        density[8 * n + 8] = 1;
        var solver = new PoissonSolver(n, n, 16, 16);
        solver.solve(density);
        assertEquals(1, Math.signum(solver.fieldX[12 * n + 8]));
        assertEquals(-1, Math.signum(solver.fieldX[4 * n + 8]));
        assertEquals(1, Math.signum(solver.fieldY[8 * n + 12]));
        assertEquals(-1, Math.signum(solver.fieldY[8 * n + 4]));
    }
}

package ingot.flow.layout.embedded.place;

import ingot.pdk.geometry.Rect;
import java.util.Arrays;

/**
 * The start of global placement: nets as springs (bound-to-bound model), solved by conjugate gradients, overlaps ignored. Ports hold the
 * springs; without ports everything stays in the middle. Distances are µm, places are centres.
 */
final class SpringPlacer {
    private static final int ROUNDS = 6;
    private static final int SOLVER_STEPS = 60;
    private static final double CLOSEST = 1.0;
    /** A faint pull to the middle, so that a cell on no port's net has a place too. */
    private static final double CENTERING = 1e-4;

    private final PlacementModel model;
    private final int count;
    private final double[] diagonal;
    private final double[] right;
    private int springs;
    private final int[] from;
    private final int[] to;
    private final double[] weight;

    SpringPlacer(PlacementModel model) {
        this.model = model;
        count = model.cellCount;
        diagonal = new double[count];
        right = new double[count];
        int most = 2 * model.pinCell.length;
        from = new int[most];
        to = new int[most];
        weight = new double[most];
    }

    /** Fills the cells' places; {@code x} and {@code y} may be longer. */
    void place(Rect box, double[] x, double[] y) {
        Arrays.fill(x, 0, count, box.centerX() / 1000.0);
        Arrays.fill(y, 0, count, box.centerY() / 1000.0);
        for (int round = 0; round < ROUNDS; round++) {
            solve(model.pinX, box.centerX() / 1000.0, x);
            solve(model.pinY, box.centerY() / 1000.0, y);
        }
    }

    private void solve(int[] portPlace, double middle, double[] at) {
        Arrays.fill(diagonal, CENTERING);
        Arrays.fill(right, CENTERING * middle);
        springs = 0;
        for (int net = 0; net < model.netCount; net++) {
            int pins = model.pinCount(net);
            if (pins >= 2 && pins <= Objective.LARGEST_NET) {
                stretch(net, portPlace, at);
            }
        }
        conjugateGradients(at);
    }

    private double place(int pin, int[] portPlace, double[] at) {
        int cell = model.pinCell[pin];
        return cell < 0 ? portPlace[pin] / 1000.0 : at[cell];
    }

    /** Springs from both outermost pins to all others. */
    private void stretch(int net, int[] portPlace, double[] at) {
        int first = model.netFirst[net];
        int end = model.netFirst[net + 1];
        int low = first;
        int high = end - 1;
        for (int pin = first; pin < end; pin++) {
            if (place(pin, portPlace, at) < place(low, portPlace, at)) {
                low = pin;
            }
            if (place(pin, portPlace, at) > place(high, portPlace, at)) {
                high = pin;
            }
        }
        if (low == high) {
            return;
        }
        for (int pin = first; pin < end; pin++) {
            if (pin != low) {
                spring(low, pin, end - first - 1, portPlace, at);
            }
            if (pin != low && pin != high) {
                spring(high, pin, end - first - 1, portPlace, at);
            }
        }
    }

    private void spring(int a, int b, int share, int[] portPlace, double[] at) {
        double placeA = place(a, portPlace, at);
        double placeB = place(b, portPlace, at);
        double strength = 1 / (share * Math.max(CLOSEST, Math.abs(placeA - placeB)));
        int cellA = model.pinCell[a];
        int cellB = model.pinCell[b];
        if (cellA == cellB) {
            return;
        }
        if (cellA >= 0) {
            diagonal[cellA] += strength;
        }
        if (cellB >= 0) {
            diagonal[cellB] += strength;
        }
        if (cellA < 0) {
            right[cellB] += strength * placeA;
        } else if (cellB < 0) {
            right[cellA] += strength * placeB;
        } else {
            from[springs] = cellA;
            to[springs] = cellB;
            weight[springs++] = strength;
        }
    }

    private void conjugateGradients(double[] at) {
        var residual = new double[count];
        var direction = new double[count];
        var product = new double[count];
        multiply(at, product);
        double squared = 0;
        for (int i = 0; i < count; i++) {
            residual[i] = right[i] - product[i];
            direction[i] = residual[i] / diagonal[i];
            squared += residual[i] * direction[i];
        }
        double goal = squared * 1e-10;
        for (int step = 0; step < SOLVER_STEPS && squared > goal; step++) {
            multiply(direction, product);
            double along = 0;
            for (int i = 0; i < count; i++) {
                along += direction[i] * product[i];
            }
            double length = squared / along;
            double next = 0;
            for (int i = 0; i < count; i++) {
                at[i] += length * direction[i];
                residual[i] -= length * product[i];
                next += residual[i] * residual[i] / diagonal[i];
            }
            for (int i = 0; i < count; i++) {
                direction[i] = residual[i] / diagonal[i] + next / squared * direction[i];
            }
            squared = next;
        }
    }

    private void multiply(double[] vector, double[] product) {
        for (int i = 0; i < count; i++) {
            product[i] = diagonal[i] * vector[i];
        }
        for (int i = 0; i < springs; i++) {
            product[from[i]] -= weight[i] * vector[to[i]];
            product[to[i]] -= weight[i] * vector[from[i]];
        }
    }
}

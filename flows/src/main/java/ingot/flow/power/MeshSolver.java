package ingot.flow.power;

import java.util.Arrays;
import java.util.List;

/** Voltages of a {@link PowerMesh} by conjugate gradients, each unknown scaled by its own conductance. */
final class MeshSolver {
    private static final double PRECISION = 1e-9;

    private final int[] from;
    private final int[] to;
    private final double[] siemens;
    private final double[] diagonal;

    MeshSolver(int nodes, List<PowerMesh.Resistor> resistors) {
        from = resistors.stream().mapToInt(PowerMesh.Resistor::from).toArray();
        to = resistors.stream().mapToInt(PowerMesh.Resistor::to).toArray();
        siemens = resistors.stream().mapToDouble(resistor -> 1 / resistor.ohms()).toArray();
        diagonal = new double[nodes];
        for (int i = 0; i < siemens.length; i++) {
            add(diagonal, from[i], siemens[i]);
            add(diagonal, to[i], siemens[i]);
        }
    }

    private static void add(double[] vector, int node, double value) {
        if (node != PowerMesh.SUPPLY) {
            vector[node] += value;
        }
    }

    /**
     * What each node loses against the supply, in V. A part of the mesh that is not connected to the supply has no answer and gets infinity.
     *
     * @param amperes taken at each node
     */
    double[] drops(double[] amperes) {
        int nodes = diagonal.length;
        var reached = reached();
        var volts = new double[nodes];
        var rest = new double[nodes];
        for (int node = 0; node < nodes; node++) {
            rest[node] = reached[node] ? amperes[node] : 0;
        }
        var scaled = scaled(rest);
        var direction = scaled.clone();
        double before = dot(rest, scaled);
        double enough = PRECISION * PRECISION * Math.max(before, 1e-300);
        for (int round = 0; round < 20 * nodes + 100 && before > enough; round++) {
            var product = times(direction);
            double step = before / dot(direction, product);
            for (int node = 0; node < nodes; node++) {
                volts[node] += step * direction[node];
                rest[node] -= step * product[node];
            }
            scaled = scaled(rest);
            double now = dot(rest, scaled);
            for (int node = 0; node < nodes; node++) {
                direction[node] = scaled[node] + now / before * direction[node];
            }
            before = now;
        }
        for (int node = 0; node < nodes; node++) {
            if (!reached[node]) {
                volts[node] = Double.POSITIVE_INFINITY;
            }
        }
        return volts;
    }

    private boolean[] reached() {
        var reached = new boolean[diagonal.length];
        boolean grows = true;
        while (grows) {
            grows = false;
            for (int pass = 0; pass < 2; pass++) { // forwards and backwards, so that a chain takes two passes
                for (int k = 0; k < from.length; k++) {
                    int i = pass == 0 ? k : from.length - 1 - k;
                    boolean left = from[i] == PowerMesh.SUPPLY || reached[from[i]];
                    boolean right = to[i] == PowerMesh.SUPPLY || reached[to[i]];
                    if (left != right) {
                        reached[left ? to[i] : from[i]] = true;
                        grows = true;
                    }
                }
            }
        }
        return reached;
    }

    private double[] times(double[] volts) {
        var amperes = new double[volts.length];
        for (int i = 0; i < siemens.length; i++) {
            double left = from[i] == PowerMesh.SUPPLY ? 0 : volts[from[i]];
            double right = to[i] == PowerMesh.SUPPLY ? 0 : volts[to[i]];
            double current = siemens[i] * (left - right);
            add(amperes, from[i], current);
            add(amperes, to[i], -current);
        }
        return amperes;
    }

    private double[] scaled(double[] vector) {
        var result = new double[vector.length];
        Arrays.setAll(result, node -> diagonal[node] == 0 ? 0 : vector[node] / diagonal[node]);
        return result;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}

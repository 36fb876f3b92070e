package ingot.flow.power;

import java.util.Arrays;
import java.util.List;

/**
 * Voltages of a {@link PowerMesh} by conjugate gradients. Rails and straps are solved exactly as if nothing crossed them, so that only what
 * crosses has to be found step by step.
 */
final class MeshSolver {
    private static final double PRECISION = 1e-7;

    private final int[] from;
    private final int[] to;
    private final double[] siemens;
    private final double[] diagonal;
    private final List<int[]> chains;
    /** What is left of a node's conductance once the nodes before it in its chain are eliminated. */
    private final double[] pivot;
    /** Conductance from a node to the next one of its chain; 0 for the last. */
    private final double[] forward;

    /**
     * Prepares.
     *
     * @param chains nodes that follow each other along a rail or strap; no node is in two of them
     */
    MeshSolver(int nodes, List<PowerMesh.Resistor> resistors, List<int[]> chains) {
        this.chains = List.copyOf(chains);
        from = resistors.stream().mapToInt(PowerMesh.Resistor::from).toArray();
        to = resistors.stream().mapToInt(PowerMesh.Resistor::to).toArray();
        siemens = resistors.stream().mapToDouble(resistor -> 1 / resistor.ohms()).toArray();
        diagonal = new double[nodes];
        for (int i = 0; i < siemens.length; i++) {
            add(diagonal, from[i], siemens[i]);
            add(diagonal, to[i], siemens[i]);
        }
        pivot = diagonal.clone();
        forward = forward(nodes);
        eliminate();
    }

    private double[] forward(int nodes) {
        var next = new int[nodes];
        Arrays.fill(next, PowerMesh.SUPPLY);
        for (var chain : chains) {
            for (int i = 0; i + 1 < chain.length; i++) {
                next[chain[i]] = chain[i + 1];
            }
        }
        var along = new double[nodes];
        for (int i = 0; i < siemens.length; i++) {
            if (from[i] != PowerMesh.SUPPLY && to[i] != PowerMesh.SUPPLY) {
                along[from[i]] += next[from[i]] == to[i] ? siemens[i] : 0;
                along[to[i]] += next[to[i]] == from[i] ? siemens[i] : 0;
            }
        }
        return along;
    }

    private void eliminate() {
        for (var chain : chains) {
            for (int i = 0; i + 1 < chain.length; i++) {
                int node = chain[i + 1];
                double left = pivot[node] - forward[chain[i]] * forward[chain[i]] / pivot[chain[i]];
                pivot[node] = left > 1e-12 * diagonal[node] ? left : diagonal[node]; // a chain without a supply has nothing left at its end
            }
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

    /** Solves the chains for {@code vector}. */
    private double[] scaled(double[] vector) {
        var result = vector.clone();
        for (var chain : chains) {
            for (int i = 0; i + 1 < chain.length; i++) {
                result[chain[i + 1]] += forward[chain[i]] / pivot[chain[i]] * result[chain[i]];
            }
        }
        for (int node = 0; node < result.length; node++) {
            result[node] = pivot[node] == 0 ? 0 : result[node] / pivot[node];
        }
        for (var chain : chains) {
            for (int i = chain.length - 2; i >= 0; i--) {
                result[chain[i]] += forward[chain[i]] / pivot[chain[i]] * result[chain[i + 1]];
            }
        }
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

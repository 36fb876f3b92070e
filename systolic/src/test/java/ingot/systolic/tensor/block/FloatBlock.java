package ingot.systolic.tensor.block;

import ingot.generators.floating.Activation;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * A block of a transformer in double precision, with random weights. Normalisations have no gain and no bias: they belong into the matrices behind them.
 *
 * @param query by input and output, like the other matrices
 */
record FloatBlock(int heads, boolean causal, double[][] query, double[] queryBias, double[][] key, double[] keyBias, double[][] value, double[] valueBias,
        double[][] projection, double[][] up, double[] upBias, double[][] down) {
    /** What stands between the layers: by token and element; scores and probabilities by head, token and key. */
    record Trace(double[][] normed, double[][] queries, double[][] keys, double[][] values, double[][] attention, double[][] middle, double[][] hidden,
            double[][] output) {}

    static FloatBlock random(RandomGenerator random, int width, int heads, int hidden, boolean causal) {
        return new FloatBlock(heads, causal, matrix(random, width, width), bias(random, width), matrix(random, width, width), bias(random, width),
                matrix(random, width, width), bias(random, width), matrix(random, width, width), matrix(random, width, hidden), bias(random, hidden),
                matrix(random, hidden, width));
    }

    private static double[][] matrix(RandomGenerator random, int in, int out) {
        var matrix = new double[in][out];
        for (var row : matrix) {
            Arrays.setAll(row, _ -> random.nextGaussian() / Math.sqrt(in));
        }
        return matrix;
    }

    private static double[] bias(RandomGenerator random, int count) {
        var bias = new double[count];
        Arrays.setAll(bias, _ -> random.nextGaussian() / 10);
        return bias;
    }

    Trace run(double[][] x) {
        var normed = normalised(x);
        var queries = layer(normed, query, queryBias);
        var keys = layer(normed, key, keyBias);
        var values = layer(normed, value, valueBias);
        var attention = attention(queries, keys, values);
        var middle = sum(x, layer(attention, projection, new double[x[0].length]));
        var hidden = layer(normalised(middle), up, upBias);
        for (var row : hidden) {
            Arrays.setAll(row, i -> Activation.GELU.of(row[i]));
        }
        return new Trace(normed, queries, keys, values, attention, middle, hidden, sum(middle, layer(hidden, down, new double[x[0].length])));
    }

    private static double[][] normalised(double[][] x) {
        var result = new double[x.length][];
        for (int t = 0; t < x.length; t++) {
            double mean = Arrays.stream(x[t]).average().orElseThrow();
            double variance = Arrays.stream(x[t]).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
            result[t] = Arrays.stream(x[t]).map(v -> (v - mean) / Math.sqrt(variance)).toArray();
        }
        return result;
    }

    private static double[][] layer(double[][] x, double[][] weights, double[] bias) {
        var result = new double[x.length][bias.length];
        for (int t = 0; t < x.length; t++) {
            for (int out = 0; out < bias.length; out++) {
                double sum = bias[out];
                for (int in = 0; in < weights.length; in++) {
                    sum += x[t][in] * weights[in][out];
                }
                result[t][out] = sum;
            }
        }
        return result;
    }

    private double[][] attention(double[][] queries, double[][] keys, double[][] values) {
        int width = queries[0].length / heads;
        var result = new double[queries.length][queries[0].length];
        for (int head = 0; head < heads; head++) {
            for (int t = 0; t < queries.length; t++) {
                int last = causal ? t : queries.length - 1;
                var weights = new double[last + 1];
                for (int k = 0; k <= last; k++) {
                    double dot = 0;
                    for (int i = head * width; i < (head + 1) * width; i++) {
                        dot += queries[t][i] * keys[k][i];
                    }
                    weights[k] = Math.exp(dot / Math.sqrt(width));
                }
                double total = Arrays.stream(weights).sum();
                for (int i = head * width; i < (head + 1) * width; i++) {
                    for (int k = 0; k <= last; k++) {
                        result[t][i] += weights[k] / total * values[k][i];
                    }
                }
            }
        }
        return result;
    }

    private static double[][] sum(double[][] a, double[][] b) {
        var result = new double[a.length][a[0].length];
        for (int t = 0; t < a.length; t++) {
            int row = t;
            Arrays.setAll(result[t], i -> a[row][i] + b[row][i]);
        }
        return result;
    }
}

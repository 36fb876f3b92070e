package ingot.systolic.tensor.digits;

import java.util.Arrays;

/**
 * The perceptron in INT8: symmetric weights, a scale for each layer, sums of 32 bits. Its integers are computed here in plain Java.
 *
 * @param first weights of the hidden layer, by inputs and units
 * @param firstBias in units of its sums
 * @param multiplier of the requantisation of the hidden layer, times 2<sup>31</sup>
 * @param shift of the requantisation of the hidden layer
 * @param second weights of the scores, by units and classes
 * @param secondBias in units of their sums
 */
record QuantisedPerceptron(int[][] first, int[] firstBias, int multiplier, int shift, int[][] second, int[] secondBias) {
    static QuantisedPerceptron of(Perceptron network, DrawnDigits examples) {
        double firstScale = largest(network.first) / 127;
        double secondScale = largest(network.second) / 127;
        double mostHidden = 0;
        for (var image : examples.pixels()) {
            for (double value : network.hidden(image)) {
                mostHidden = Math.max(mostHidden, value);
            }
        }
        double hiddenScale = mostHidden / 127;
        double sumScale = firstScale / 127;
        double scale = sumScale / hiddenScale;
        int shift = 0;
        while (scale < 0.5) {
            scale *= 2;
            shift++;
        }
        return new QuantisedPerceptron(rounded(network.first, firstScale), rounded(network.firstBias, sumScale), (int) Math.round(scale * 0x1p31 - 1), shift,
                rounded(network.second, secondScale), rounded(network.secondBias, hiddenScale * secondScale));
    }

    private static double largest(double[][] weights) {
        return Arrays.stream(weights).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElseThrow();
    }

    private static int[][] rounded(double[][] weights, double scale) {
        return Arrays.stream(weights).map(row -> rounded(row, scale)).toArray(int[][]::new);
    }

    private static int[] rounded(double[] weights, double scale) {
        return Arrays.stream(weights).mapToInt(weight -> (int) Math.round(weight / scale)).toArray();
    }

    /** The sums of the classes for an image. */
    int[] scores(int[] pixels) {
        var hidden = new int[firstBias.length];
        for (int h = 0; h < hidden.length; h++) {
            long sum = firstBias[h];
            for (int i = 0; i < pixels.length; i++) {
                sum += (long) pixels[i] * first[i][h];
            }
            long product = sum * multiplier;
            long rounded = product + (1L << 30 + shift) >> 31 + shift;
            hidden[h] = (int) Math.max(0, Math.min(127, rounded));
        }
        var scores = secondBias.clone();
        for (int c = 0; c < scores.length; c++) {
            for (int h = 0; h < hidden.length; h++) {
                scores[c] += hidden[h] * second[h][c];
            }
        }
        return scores;
    }

    static int label(int[] scores) {
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            best = scores[c] > scores[best] ? c : best;
        }
        return best;
    }
}

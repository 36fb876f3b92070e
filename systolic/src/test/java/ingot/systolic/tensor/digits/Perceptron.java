package ingot.systolic.tensor.digits;

import java.util.Random;

/** A perceptron with one hidden layer of rectifiers, trained by stochastic gradient descent. */
final class Perceptron {
    static final int HIDDEN = 32;
    private static final int INPUTS = DrawnDigits.SIDE * DrawnDigits.SIDE;
    private static final int CLASSES = DrawnDigits.CLASSES;
    private static final double SCALE = 1.0 / 127;

    final double[][] first = new double[INPUTS][HIDDEN];
    final double[] firstBias = new double[HIDDEN];
    final double[][] second = new double[HIDDEN][CLASSES];
    final double[] secondBias = new double[CLASSES];

    private Perceptron(Random random) {
        fill(first, random, Math.sqrt(2.0 / INPUTS));
        fill(second, random, Math.sqrt(2.0 / HIDDEN));
    }

    static Perceptron trained(DrawnDigits digits, int epochs, long seed) {
        var random = new Random(seed);
        var network = new Perceptron(random);
        for (int epoch = 0; epoch < epochs; epoch++) {
            double rate = 0.05 / (1 + epoch);
            for (int i = 0; i < digits.labels().length; i++) {
                int chosen = random.nextInt(digits.labels().length);
                network.learn(digits.pixels()[chosen], digits.labels()[chosen], rate);
            }
        }
        return network;
    }

    private static void fill(double[][] weights, Random random, double deviation) {
        for (var row : weights) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextGaussian() * deviation;
            }
        }
    }

    double[] hidden(int[] pixels) {
        var hidden = firstBias.clone();
        for (int i = 0; i < INPUTS; i++) {
            for (int h = 0; h < HIDDEN; h++) {
                hidden[h] += pixels[i] * SCALE * first[i][h];
            }
        }
        for (int h = 0; h < HIDDEN; h++) {
            hidden[h] = Math.max(0, hidden[h]);
        }
        return hidden;
    }

    private double[] scores(double[] hidden) {
        var scores = secondBias.clone();
        for (int h = 0; h < HIDDEN; h++) {
            for (int c = 0; c < CLASSES; c++) {
                scores[c] += hidden[h] * second[h][c];
            }
        }
        return scores;
    }

    int label(int[] pixels) {
        var scores = scores(hidden(pixels));
        int best = 0;
        for (int c = 1; c < CLASSES; c++) {
            best = scores[c] > scores[best] ? c : best;
        }
        return best;
    }

    private void learn(int[] pixels, int label, double rate) {
        var hidden = hidden(pixels);
        var error = scores(hidden);
        double most = Double.NEGATIVE_INFINITY;
        for (double score : error) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int c = 0; c < CLASSES; c++) {
            error[c] = Math.exp(error[c] - most);
            sum += error[c];
        }
        for (int c = 0; c < CLASSES; c++) {
            error[c] = error[c] / sum - (c == label ? 1 : 0);
            secondBias[c] -= rate * error[c];
        }
        for (int h = 0; h < HIDDEN; h++) {
            double back = 0;
            for (int c = 0; c < CLASSES; c++) {
                back += error[c] * second[h][c];
                second[h][c] -= rate * error[c] * hidden[h];
            }
            if (hidden[h] > 0) {
                firstBias[h] -= rate * back;
                for (int i = 0; i < INPUTS; i++) {
                    first[i][h] -= rate * back * pixels[i] * SCALE;
                }
            }
        }
    }
}

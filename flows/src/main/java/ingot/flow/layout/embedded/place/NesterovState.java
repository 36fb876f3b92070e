package ingot.flow.layout.embedded.place;

import ingot.pdk.geometry.Rect;

/**
 * Nesterov's accelerated descent, with the step length from how much the gradient changed over the last step. Places are centres in µm and
 * stay inside the rows.
 */
final class NesterovState {
    private static final int MOST_TRIALS = 10;

    private final Charges charges;
    private final Objective objective;
    private final double x0;
    private final double y0;
    private final double x1;
    private final double y1;
    /** The solution. */
    private double[] majorX;
    private double[] majorY;
    private double[] nextMajorX;
    private double[] nextMajorY;
    /** Where the gradient is taken: the solution plus momentum. */
    private double[] x;
    private double[] y;
    private double[] nextX;
    private double[] nextY;
    private double[] gradientX;
    private double[] gradientY;
    private double[] nextGradientX;
    private double[] nextGradientY;
    private double momentum = 1;
    private double step;

    NesterovState(Charges charges, Objective objective, Rect box, double[] x, double[] y) {
        this.charges = charges;
        this.objective = objective;
        x0 = box.x0() / 1000.0;
        y0 = box.y0() / 1000.0;
        x1 = box.x1() / 1000.0;
        y1 = box.y1() / 1000.0;
        int n = charges.count;
        this.x = x.clone();
        this.y = y.clone();
        majorX = x.clone();
        majorY = y.clone();
        nextMajorX = new double[n];
        nextMajorY = new double[n];
        nextX = new double[n];
        nextY = new double[n];
        gradientX = new double[n];
        gradientY = new double[n];
        nextGradientX = new double[n];
        nextGradientY = new double[n];
    }

    /** Takes the first gradient and guesses the first step from a small probe of {@code probe} µm. */
    void start(double probe) {
        objective.gradient(x, y, gradientX, gradientY);
        double largest = 1e-12;
        for (int i = 0; i < charges.count; i++) {
            largest = Math.max(largest, Math.max(Math.abs(gradientX[i]), Math.abs(gradientY[i])));
        }
        move(probe / largest, 0);
        objective.gradient(nextX, nextY, nextGradientX, nextGradientY);
        step = curvatureStep();
    }

    /** One step. */
    void advance() {
        double nextMomentum = (1 + Math.sqrt(4 * momentum * momentum + 1)) / 2;
        double carry = (momentum - 1) / nextMomentum;
        for (int trial = 0; trial < MOST_TRIALS; trial++) {
            move(step, carry);
            objective.gradient(nextX, nextY, nextGradientX, nextGradientY);
            double better = curvatureStep();
            boolean good = better > 0.95 * step;
            step = better;
            if (good) {
                break;
            }
        }
        momentum = nextMomentum;
        swap();
    }

    private void move(double length, double carry) {
        for (int i = 0; i < charges.count; i++) {
            double halfWidth = charges.width[i] / 2;
            double halfHeight = charges.height[i] / 2;
            nextMajorX[i] = clamp(x[i] - length * gradientX[i], x0 + halfWidth, x1 - halfWidth);
            nextMajorY[i] = clamp(y[i] - length * gradientY[i], y0 + halfHeight, y1 - halfHeight);
            nextX[i] = clamp(nextMajorX[i] + carry * (nextMajorX[i] - majorX[i]), x0 + halfWidth, x1 - halfWidth);
            nextY[i] = clamp(nextMajorY[i] + carry * (nextMajorY[i] - majorY[i]), y0 + halfHeight, y1 - halfHeight);
        }
    }

    private static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }

    /** The inverse of the Lipschitz constant between the two last places. */
    private double curvatureStep() {
        double moved = 0;
        double turned = 0;
        for (int i = 0; i < charges.count; i++) {
            moved += square(nextX[i] - x[i]) + square(nextY[i] - y[i]);
            turned += square(nextGradientX[i] - gradientX[i]) + square(nextGradientY[i] - gradientY[i]);
        }
        return turned == 0 ? step : Math.sqrt(moved / turned);
    }

    private static double square(double value) {
        return value * value;
    }

    private void swap() {
        double[] swap = x;
        x = nextX;
        nextX = swap;
        swap = y;
        y = nextY;
        nextY = swap;
        swap = majorX;
        majorX = nextMajorX;
        nextMajorX = swap;
        swap = majorY;
        majorY = nextMajorY;
        nextMajorY = swap;
        swap = gradientX;
        gradientX = nextGradientX;
        nextGradientX = swap;
        swap = gradientY;
        gradientY = nextGradientY;
        nextGradientY = swap;
    }

    double[] x() {
        return x;
    }

    double[] y() {
        return y;
    }
}

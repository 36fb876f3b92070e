package ingot.flow.layout.embedded.place;

import java.util.Arrays;

/**
 * Wirelength of one axis as a smooth function: each net's extent is the difference of two weighted averages of its pin places,
 * weighted exponentially towards the largest and the smallest. Distances are µm. Works on one axis, so that the two run side by side.
 */
final class SmoothWirelength {
    private final PlacementModel model;
    private final double[] pinOffset;
    private final boolean[] ignored;
    private final double[] place;
    private final double[] high;
    private final double[] low;

    /** @param pinOffset pin from the cell's centre, or the port's place, by pin */
    SmoothWirelength(PlacementModel model, double[] pinOffset, boolean[] ignored) {
        this.model = model;
        this.pinOffset = pinOffset;
        this.ignored = ignored;
        int most = 1;
        for (int net = 0; net < model.netCount; net++) {
            most = Math.max(most, model.pinCount(net));
        }
        place = new double[most];
        high = new double[most];
        low = new double[most];
    }

    /** Fills {@code gradient} for cell centres at {@code center}; returns the exact extent of all nets. {@code gamma} is the smoothing in µm. */
    double gradient(double[] center, double gamma, double[] gradient) {
        Arrays.fill(gradient, 0);
        double extent = 0;
        for (int net = 0; net < model.netCount; net++) {
            if (!ignored[net]) {
                extent += gradientOfNet(net, center, 1 / gamma, gradient);
            }
        }
        return extent;
    }

    private double gradientOfNet(int net, double[] center, double inverseGamma, double[] gradient) {
        int first = model.netFirst[net];
        int count = model.netFirst[net + 1] - first;
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            int cell = model.pinCell[first + i];
            double at = pinOffset[first + i] + (cell < 0 ? 0 : center[cell]);
            place[i] = at;
            min = Math.min(min, at);
            max = Math.max(max, at);
        }
        double highSum = 0;
        double highMoment = 0;
        double lowSum = 0;
        double lowMoment = 0;
        for (int i = 0; i < count; i++) {
            double at = place[i] - min;
            place[i] = at;
            double up = Math.exp((at - (max - min)) * inverseGamma);
            double down = Math.exp(-at * inverseGamma);
            high[i] = up;
            low[i] = down;
            highSum += up;
            highMoment += up * at;
            lowSum += down;
            lowMoment += down * at;
        }
        double highMean = highMoment / highSum;
        double lowMean = lowMoment / lowSum;
        for (int i = 0; i < count; i++) {
            int cell = model.pinCell[first + i];
            if (cell >= 0) {
                gradient[cell] += high[i] / highSum * (1 + (place[i] - highMean) * inverseGamma)
                        - low[i] / lowSum * (1 - (place[i] - lowMean) * inverseGamma);
            }
        }
        return max - min;
    }
}

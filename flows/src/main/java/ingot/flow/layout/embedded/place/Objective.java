package ingot.flow.layout.embedded.place;

import java.util.Arrays;

/** What global placement makes small: smooth wirelength plus a weight times the potential of the cells' charges. */
final class Objective {
    /** Nets with more pins say nothing about where a cell should be, and get buffers later. */
    static final int LARGEST_NET = 400;

    private final Charges charges;
    private final DensityField field;
    private final SmoothWirelength wiresX;
    private final SmoothWirelength wiresY;
    private final double[] wireGradientX;
    private final double[] wireGradientY;
    /** Smoothing of the wirelength in µm. */
    double gamma;
    /** Weight of density. */
    double lambda;
    private double wirelength;
    private double wirelengthY;

    Objective(PlacementModel model, Charges charges, DensityField field) {
        this.charges = charges;
        this.field = field;
        var ignored = new boolean[model.netCount];
        for (int net = 0; net < model.netCount; net++) {
            ignored[net] = model.pinCount(net) < 2 || model.pinCount(net) > LARGEST_NET;
        }
        var offsetX = new double[model.pinCell.length];
        var offsetY = new double[model.pinCell.length];
        for (int pin = 0; pin < offsetX.length; pin++) {
            int cell = model.pinCell[pin];
            offsetX[pin] = cell < 0 ? model.pinX[pin] / 1000.0 : (model.pinX[pin] - model.width[cell] / 2.0) / 1000.0;
            // Rows alternate between upright and mirrored cells, so on average a pin is at half height.
            offsetY[pin] = cell < 0 ? model.pinY[pin] / 1000.0 : 0;
        }
        wiresX = new SmoothWirelength(model, offsetX, ignored);
        wiresY = new SmoothWirelength(model, offsetY, ignored);
        wireGradientX = new double[charges.count];
        wireGradientY = new double[charges.count];
    }

    /** Half-perimeter wirelength in µm at the last gradient. */
    double wirelength() {
        return wirelength + wirelengthY;
    }

    /** The gradient of the sum, each entry divided by how stiffly its thing is held. */
    void gradient(double[] x, double[] y, double[] gradientX, double[] gradientY) {
        wires(x, y);
        field.update(x, y);
        System.arraycopy(wireGradientX, 0, gradientX, 0, charges.count);
        System.arraycopy(wireGradientY, 0, gradientY, 0, charges.count);
        field.addGradient(x, y, lambda, gradientX, gradientY);
        for (int i = 0; i < charges.count; i++) {
            double stiffness = Math.max(1, charges.pins[i] + lambda * charges.area(i));
            gradientX[i] /= stiffness;
            gradientY[i] /= stiffness;
        }
    }

    /** Sets {@link #lambda} so that the density force is {@code share} of the wires' force at these places. */
    void balance(double[] x, double[] y, double share) {
        wires(x, y);
        field.update(x, y);
        var forceX = new double[charges.count];
        var forceY = new double[charges.count];
        field.addGradient(x, y, 1, forceX, forceY);
        double density = magnitude(forceX) + magnitude(forceY);
        double wires = magnitude(wireGradientX) + magnitude(wireGradientY);
        lambda = density == 0 || wires == 0 ? 1 : share * wires / density;
    }

    private void wires(double[] x, double[] y) {
        TwoCores.run(() -> wirelength = wiresX.gradient(x, gamma, wireGradientX),
                () -> wirelengthY = wiresY.gradient(y, gamma, wireGradientY));
    }

    private static double magnitude(double[] values) {
        return Arrays.stream(values).map(Math::abs).sum();
    }
}

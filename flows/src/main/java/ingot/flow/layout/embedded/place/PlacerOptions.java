package ingot.flow.layout.embedded.place;

/**
 * Knobs of placement.
 *
 * @param density how full the placer may pack a part of the die, above the design's utilization and up to 1; 0 takes
 *     {@link #densityFor the default}. Lower is easier to route, higher has shorter wires.
 * @param stopOverflow share of cell area that may still overlap when global placement ends
 * @param iterations most steps of global placement
 * @param detailedPasses most rounds of detailed improvement after legalisation; fewer where they save no more
 */
public record PlacerOptions(double density, double stopOverflow, int iterations, int detailedPasses) {
    /** What the flow uses. */
    public static final PlacerOptions DEFAULT = new PlacerOptions(0, 0.10, 1000, 8);

    public PlacerOptions {
        if (density < 0 || density > 1) {
            throw new IllegalArgumentException("placement density must be between 0 and 1, not " + density);
        }
        if (stopOverflow <= 0 || iterations < 1 || detailedPasses < 0) {
            throw new IllegalArgumentException("placement needs a positive overflow to stop at, at least one iteration and no negative passes");
        }
    }

    /** The same with another density. */
    public PlacerOptions withDensity(double other) {
        return new PlacerOptions(other, stopOverflow, iterations, detailedPasses);
    }

    /** The density to aim at for a design that fills {@code utilization} of its rows. */
    double densityFor(double utilization) {
        double wanted = density > 0 ? density : Math.max(0.72, utilization + 0.07);
        return Math.min(1, Math.max(wanted, utilization + 0.01));
    }
}

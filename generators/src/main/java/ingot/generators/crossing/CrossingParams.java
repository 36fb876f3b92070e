package ingot.generators.crossing;

/**
 * Parameters of a crossing.
 *
 * @param stages registers of each synchroniser
 */
public record CrossingParams(int stages) {
    public CrossingParams {
        Stages.check(stages);
    }
}

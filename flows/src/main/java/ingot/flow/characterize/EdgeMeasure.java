package ingot.flow.characterize;

/**
 * One edge of an output.
 *
 * @param delayNs from the middle of the input's edge; {@code slewNs} between 20 % and 80 %
 * @param energyPj what the supply gave, less half of what loads the output: the part that the cell itself burns, on average over an edge
 *     up and an edge down
 * @param inputPf what the input's source gave, per volt
 */
record EdgeMeasure(double delayNs, double slewNs, double energyPj, double inputPf) {}

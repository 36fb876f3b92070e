package ingot.flow.characterize;

/**
 * An antenna diode as it is drawn.
 *
 * @param wireFf of the wires on it, to everything else
 */
record DrawnDiode(double areaUm2, double perimeterUm, double wireFf) {}

package ingot.flow.report;

/**
 * The cells that one module of the design became, those of its instances not counted.
 *
 * @param instances how many instances of the module the design has
 * @param cells of all of them together
 * @param areaUm2 of all of them together
 */
public record ModuleArea(String module, int instances, int cells, double areaUm2) {}

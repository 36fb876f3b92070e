package ingot.pdk;

/**
 * The power grid of a block: rails along the rows, straps across them. All distances are nm.
 *
 * @param railLayer layer of the cells' own rails, {@code railWidthNm} their width
 * @param strapLayer vertical straps; they are the block's power ports
 * @param strapSpacingNm gap between the power and the ground strap of a pair
 * @param strapPitchNm from pair to pair
 * @param strapOffsetNm from the core's left edge to the centre line of the first power strap
 * @param railMilliampsPerUm direct current that a rail may carry for years, by its width; likewise {@code strapMilliampsPerUm}; 0 where not known
 */
public record PowerGrid(
        String railLayer, int railWidthNm, String strapLayer, int strapWidthNm, int strapSpacingNm, int strapPitchNm,
        int strapOffsetNm, double railMilliampsPerUm, double strapMilliampsPerUm) {
    /** What metal of a layer may carry, in mA per um of width; 0 where it is not known. */
    public double milliampsPerUm(String layer) {
        return layer.equals(railLayer) ? railMilliampsPerUm : layer.equals(strapLayer) ? strapMilliampsPerUm : 0;
    }
}

package ingot.pdk;

/**
 * The power grid of a block: rails along the rows, straps across them. All distances are nm.
 *
 * @param railLayer layer of the cells' own rails, {@code railWidthNm} their width
 * @param strapLayer vertical straps; they are the block's power ports
 * @param strapSpacingNm gap between the power and the ground strap of a pair
 * @param strapPitchNm from pair to pair
 * @param strapOffsetNm from the core's left edge to the centre line of the first power strap
 */
public record PowerGrid(
        String railLayer, int railWidthNm, String strapLayer, int strapWidthNm, int strapSpacingNm, int strapPitchNm,
        int strapOffsetNm) {}

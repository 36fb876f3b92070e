package ingot.generators.dot;

/**
 * Parameters of the dot product's TinyTapeout tile.
 *
 * @param multipliers 1 (one multiplier that takes the elements in turn: a 1x1 tile) or 4 (one per element: a 1x2 tile)
 */
public record DotTileParams(int multipliers) {
    public DotTileParams {
        if (multipliers != 1 && multipliers != DotTile.LANES) {
            throw new IllegalArgumentException("multipliers must be 1 or " + DotTile.LANES + ", was " + multipliers);
        }
    }
}

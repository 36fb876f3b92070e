package ingot.pdk;

import java.util.List;
import java.util.Map;

/**
 * A place that a block is made for, with its outline, pins and power stripes: a shuttle's tile. Distances are nm.
 *
 * @param process name of the process it is made in
 * @param tiles outlines by name, {@code 1x1}
 * @param marginSites sites kept free left and right of the core; {@code marginRows} rows kept free above and below
 * @param pins the signal pins on the top edge
 * @param stripes the power stripes
 * @param highestLayer the highest layer that a signal may use
 * @param rules what else a layout must keep
 */
public record Board(
        String name, String process, Map<String, Tile> tiles, int marginSites, int marginRows, PinTemplate pins, Stripes stripes,
        String highestLayer, Rules rules) {
    /** Outline of a tile. */
    public record Tile(int widthNm, int heightNm) {}

    /**
     * Pins along the top edge.
     *
     * @param widthNm along the edge; {@code depthNm} into the die
     * @param firstCenterXNm centre of the first pin; {@code stepXNm} from pin to pin
     * @param names in order
     */
    public record PinTemplate(String layer, int widthNm, int depthNm, int firstCenterXNm, int stepXNm, List<String> names) {}

    /**
     * Vertical power stripes.
     *
     * @param powerXNm left edge of the first power stripe; {@code groundXNm} of the first ground stripe
     */
    public record Stripes(String layer, int widthNm, int pitchNm, int powerXNm, int groundXNm) {}

    /**
     * What the shuttle refuses.
     *
     * @param powerWidthNm least width of a power stripe; {@code powerEdgeNm} the most that its ends may be away from the tile's edges
     * @param forbiddenLayers layers that belong to the chip around the tile
     * @param layers datatypes that may be used, by layer
     */
    public record Rules(int powerWidthNm, int powerEdgeNm, List<StreamNumber> forbiddenLayers, Map<Integer, List<Integer>> layers) {
        /** Whether a shape may lie on {@code number}. */
        public boolean allows(StreamNumber number) {
            return layers.getOrDefault(number.layer(), List.of()).contains(number.datatype());
        }
    }

    /** The board called {@code name}: {@code tinytapeout-sky130}. */
    public static Board named(String name) {
        return DataFiles.read("board", name, Board.class);
    }

    /** The tile called {@code size}. */
    public Tile tile(String size) {
        var tile = tiles.get(size);
        if (tile == null) {
            throw new PdkException(name + " has no tile `" + size + "`; it has "
                    + String.join(", ", tiles.keySet().stream().sorted().toList()));
        }
        return tile;
    }
}

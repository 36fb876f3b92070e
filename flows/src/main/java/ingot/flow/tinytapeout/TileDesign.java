package ingot.flow.tinytapeout;

import ingot.hdl.DesignEntry;

/**
 * A design as a tile.
 *
 * @param entry makes the tile: the design itself where it has the pins of one, else the design inside an adapter
 * @param plan how its ports meet the pins
 * @param topModule name of the tile, {@code tt_um_...}
 */
public record TileDesign<P extends Record>(DesignEntry<P> entry, TilePlan plan, String topModule) {
    /** What every tile's name begins with. */
    public static final String PREFIX = "tt_um_";

    /**
     * Makes a tile of a design.
     *
     * @param topModule the tile's name; one that has the pins already keeps the name that it has
     * @throws TileException when its ports cannot be brought to the pins
     */
    public static <P extends Record> TileDesign<P> of(DesignEntry<P> entry, P params, String topModule) {
        var top = entry.elaborate(params).top();
        var plan = TilePlan.of(top);
        return new TileDesign<>(switch (plan) {
            case TilePlan.Native _ -> entry;
            case TilePlan.Direct direct -> wrapped(entry, p -> new DirectTile<>(p, topModule, direct, entry.constructor()));
            case TilePlan.Loader loader -> wrapped(entry, p -> new LoaderTile<>(p, topModule, loader, entry.constructor()));
        }, plan, plan instanceof TilePlan.Native ? top.name() : topModule);
    }

    private static <P extends Record> DesignEntry<P> wrapped(
            DesignEntry<P> entry, java.util.function.Function<P, ? extends ingot.hdl.Module<P>> constructor) {
        return new DesignEntry<>(entry.name(), entry.summary(), entry.paramsClass(), entry.defaults(), constructor);
    }
}

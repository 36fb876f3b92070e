package ingot.generators;

import ingot.generators.dot.DotParams;
import ingot.generators.dot.DotProduct;
import ingot.generators.dot.DotTile;
import ingot.generators.dot.DotTileParams;
import ingot.hdl.DesignEntry;
import ingot.hdl.DesignProvider;
import java.util.List;

/** The designs of this module. */
public final class GeneratorDesigns implements DesignProvider {
    @Override
    public List<DesignEntry<?>> designs() {
        return List.of(
                new DesignEntry<>("dot4", "4-element signed INT8 dot product, one multiplier per lane",
                        DotParams.class, DotParams.dot4(), DotProduct::new),
                new DesignEntry<>("dot4-tile", "the dot product as a TinyTapeout tile with a byte-serial interface",
                        DotTileParams.class, new DotTileParams(1), DotTile::new));
    }
}

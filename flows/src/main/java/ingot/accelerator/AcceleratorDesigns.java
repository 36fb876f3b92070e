package ingot.accelerator;

import ingot.hdl.DesignEntry;
import ingot.hdl.DesignProvider;
import java.util.List;

/** The designs that join systolic arrays and networks. */
public final class AcceleratorDesigns implements DesignProvider {
    @Override
    public List<DesignEntry<?>> designs() {
        return List.of(
                new DesignEntry<>("matmul-tile", "a systolic array at a node of a network",
                        MatmulTileParams.class, new MatmulTileParams(2, 2, 2, 4), MatmulTile::new),
                new DesignEntry<>("tiled-accelerator", "systolic arrays on a mesh, with memories at its edge",
                        TiledAcceleratorParams.class, new TiledAcceleratorParams(1, 2, 4, 6, 3, 6), TiledAccelerator::new));
    }
}

package ingot.accelerator;

import ingot.hdl.DesignEntry;
import ingot.hdl.DesignProvider;
import java.util.List;

/** The designs that join systolic arrays and networks. */
public final class AcceleratorDesigns implements DesignProvider {
    @Override
    public List<DesignEntry<?>> designs() {
        return List.of(
                new DesignEntry<>("tiled-accelerator", "systolic arrays on a mesh, with memories at its edge",
                        TiledAcceleratorParams.class, new TiledAcceleratorParams(1, 2, 4, 6, 3, 6), TiledAccelerator::new));
    }
}

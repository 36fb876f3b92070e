package ingot.noc;

import ingot.hdl.DesignEntry;
import ingot.hdl.DesignProvider;
import java.util.List;

/** The designs of this module. */
public final class NocDesigns implements DesignProvider {
    @Override
    public List<DesignEntry<?>> designs() {
        return List.of(
                new DesignEntry<>("mesh", "mesh of wormhole routers with credits",
                        MeshParams.class, new MeshParams(2, 2, 16, 4), Mesh::new));
    }
}

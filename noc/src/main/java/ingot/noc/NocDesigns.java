package ingot.noc;

import ingot.hdl.DesignEntry;
import ingot.hdl.DesignProvider;
import java.util.List;

/** The designs of this module. */
public final class NocDesigns implements DesignProvider {
    @Override
    public List<DesignEntry<?>> designs() {
        return List.of(
                new DesignEntry<>("mesh", "mesh of routers with virtual channels and credits",
                        MeshParams.class, new MeshParams(2, 2, 16, 2, 4, 2), Network::new));
    }
}

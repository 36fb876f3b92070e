package ingot.noc;

import ingot.noc.router.RouterSettings;
import ingot.noc.routing.Dependencies;
import ingot.noc.routing.DimensionOrder;
import ingot.noc.topology.Topologies;

/**
 * Parameters of a mesh with dimension-order routing.
 *
 * @param rows routers from north to south
 * @param cols routers from west to east
 * @param dataBits payload of one flit in bits
 * @param vcs virtual channels of each link
 * @param bufferDepth flits that each virtual channel of each input can hold, a power of two
 * @param stages pipeline stages of a router
 */
public record MeshParams(int rows, int cols, int dataBits, int vcs, int bufferDepth, int stages) implements NetworkPlan {
    public MeshParams {
        if (rows < 1 || rows > 32) {
            throw new IllegalArgumentException("rows must be 1 to 32, was " + rows);
        }
        if (cols < 1 || cols > 32) {
            throw new IllegalArgumentException("cols must be 1 to 32, was " + cols);
        }
        RouterSettings.of(dataBits, vcs, bufferDepth, stages);
    }

    @Override
    public Dependencies ways() {
        return Dependencies.check(new DimensionOrder(Topologies.mesh(rows, cols)));
    }

    @Override
    public RouterSettings router() {
        return RouterSettings.of(dataBits, vcs, bufferDepth, stages);
    }
}

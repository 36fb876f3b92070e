package ingot.noc;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.Vec;

/**
 * Mesh of {@code rows × cols} routers; each node has a stream into the network and one out of it. Node {@code row·cols + col} is at
 * that row and column.
 *
 * <p>Packets of one source for one destination arrive whole and in order; none is lost. Latency without other traffic: with
 * h routers on the way, 2h + 1 cycles from injection to ejection.
 */
@Description("Mesh of wormhole routers with a stream in and out at every node.")
public final class Mesh extends Module<MeshParams> {
    public final Vec<Stream<Flit>> inject = input(vec(p.nodes(), stream(p.router().flit())));
    public final Vec<Stream<Flit>> eject = output(vec(p.nodes(), stream(p.router().flit())));

    public Mesh(MeshParams params) {
        super(params);
        var router = new Router[p.rows()][p.cols()];
        for (int row = 0; row < p.rows(); row++) {
            for (int col = 0; col < p.cols(); col++) {
                router[row][col] = new Router(p.router()).at(row, col);
            }
        }
        for (int row = 0; row < p.rows(); row++) {
            for (int col = 0; col < p.cols(); col++) {
                var here = router[row][col];
                here.x.set(col);
                here.y.set(row);
                attachNode(here, row * p.cols() + col);
                attachNeighbour(here, Side.NORTH, row > 0 ? router[row - 1][col] : null);
                attachNeighbour(here, Side.SOUTH, row + 1 < p.rows() ? router[row + 1][col] : null);
                attachNeighbour(here, Side.WEST, col > 0 ? router[row][col - 1] : null);
                attachNeighbour(here, Side.EAST, col + 1 < p.cols() ? router[row][col + 1] : null);
            }
        }
    }

    private void attachNode(Router router, int node) {
        NetworkInterface networkInterface = new NetworkInterface(p.router()).named("node_" + node);
        networkInterface.inject.connect(inject.get(node));
        eject.get(node).connect(networkInterface.eject);
        int local = Side.LOCAL.ordinal();
        connect(router.in.get(local), networkInterface.toRouter);
        networkInterface.creditFromRouter.set(router.creditOut.get(local));
        connect(networkInterface.fromRouter, router.out.get(local));
        router.creditIn.get(local).set(networkInterface.creditToRouter);
    }

    /** Feeds the inputs of {@code router} on {@code side} from its neighbour; at the edge of the mesh nothing ever comes. */
    private void attachNeighbour(Router router, Side side, Router neighbour) {
        int here = side.ordinal();
        if (neighbour == null) {
            connect(router.in.get(here), zero(Link.of(p.router().flit())));
            router.creditIn.get(here).set(false);
        } else {
            int there = side.opposite().ordinal();
            connect(router.in.get(here), neighbour.out.get(there));
            router.creditIn.get(here).set(neighbour.creditOut.get(there));
        }
    }
}

package ingot.noc.routing;

import ingot.noc.topology.Topologies;
import java.util.ArrayList;
import java.util.List;

/** The networks and routings that tests go through. */
public final class Ways {
    private Ways() {}

    /** Each kind of topology with each routing that fits, small. */
    public static List<Routing> small() {
        var all = new ArrayList<Routing>();
        all.add(new DimensionOrder(Topologies.mesh(3, 3)));
        for (var rule : TurnModel.Rule.values()) {
            all.add(new TurnModel(Topologies.mesh(4, 3), rule));
        }
        all.add(new MinimalAdaptive(new DimensionOrder(Topologies.mesh(3, 3))));
        all.add(new DimensionOrder(Topologies.torus(3, 4)));
        all.add(new MinimalAdaptive(new DimensionOrder(Topologies.torus(3, 3))));
        all.add(new DimensionOrder(Topologies.ring(6)));
        all.add(new DimensionOrder(Topologies.oneWayRing(5)));
        all.add(new DimensionOrder(Topologies.concentratedMesh(2, 3, 2)));
        all.add(UpDown.of(Topologies.star(5)));
        all.add(UpDown.of(Topologies.binaryTree(3)));
        all.add(UpDown.of(Topologies.fatTree(2, 3)));
        all.add(UpDown.of(Topologies.ringOfMeshes(3, 2, 2, 2, 0)));
        all.add(UpDown.of(Topologies.mesh(3, 3).without(0, 8)));
        all.add(TableRouting.shortest(Topologies.binaryTree(2)));
        return all;
    }

    /** A ring in which everybody goes round the same way, in one class. */
    public static Routing cyclic(int nodes) {
        return TableRouting.shortest(Topologies.oneWayRing(nodes));
    }
}

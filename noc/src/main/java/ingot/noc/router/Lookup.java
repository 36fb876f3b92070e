package ingot.noc.router;

import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.noc.topology.Topology;
import java.util.List;

/** Finds the way of a packet from its destination, in the router. What differs from router to router comes in by a port, so that they are one module. */
public sealed interface Lookup permits GridLookup, TableLookup {
    /** Words of the port that says where this router is. */
    int words(RouterParams p);

    /** Bits of each. */
    int wordBits(RouterParams p);

    /**
     * The ways of a packet, for each class of virtual channels a mask of the outputs that it may take in that class; at its goal any class, see
     * {@link RouterParams#leavesIn}.
     *
     * @param input the input that it is at
     * @param destination its destination
     * @param vc the virtual channel that it came in
     * @param place the words that say where this router is
     */
    List<UInt> ways(RouterParams p, int input, UInt destination, UInt vc, Vec<UInt> place);

    /** The way through a grid by comparing coordinates, from the name of the grid: {@code mesh_8x8}, {@code torus_4x4}, {@code ring_8}. */
    static Lookup parse(String name) {
        var grid = Topology.parse(name).grid().orElseThrow(() -> new IllegalArgumentException("routers compare coordinates in meshes, tori and rings only"));
        return new GridLookup(grid.rows(), grid.cols(), grid.concentration(), grid.wrap());
    }
}

package ingot.noc.topology;

import ingot.noc.topology.Grid.Wrap;
import java.util.ArrayList;
import java.util.Optional;

/** The usual networks. Links are as wide as a flit, and have no latency beyond the routers' own: see {@link Topology#withLatency}. */
public final class Topologies {
    private Topologies() {}

    /** A mesh with one node at each router. */
    public static Topology mesh(int rows, int cols) {
        return grid(new Grid(rows, cols, 1, Wrap.NONE));
    }

    /** A mesh with several nodes at each router. */
    public static Topology concentratedMesh(int rows, int cols, int concentration) {
        return grid(new Grid(rows, cols, concentration, Wrap.NONE));
    }

    /** A torus: a mesh whose rows and columns are closed. */
    public static Topology torus(int rows, int cols) {
        return grid(new Grid(rows, cols, 1, Wrap.BOTH_WAYS));
    }

    /** A ring in both directions. */
    public static Topology ring(int nodes) {
        return grid(new Grid(1, nodes, 1, Wrap.BOTH_WAYS));
    }

    /** A ring in one direction. */
    public static Topology oneWayRing(int nodes) {
        return grid(new Grid(1, nodes, 1, Wrap.ONE_WAY));
    }

    private static Topology grid(Grid grid) {
        var sites = new ArrayList<RouterSite>();
        var terminals = new ArrayList<Terminal>();
        var channels = new ArrayList<Channel>();
        for (int router = 0; router < grid.rows() * grid.cols(); router++) {
            sites.add(new RouterSite("r_" + grid.row(router) + "_" + grid.col(router), grid.concentration() + grid.sides().size()));
            for (int place = 0; place < grid.concentration(); place++) {
                terminals.add(new Terminal(router, place, 0));
            }
            for (var side : grid.sides()) {
                int neighbour = grid.neighbour(router, side);
                if (neighbour >= 0) {
                    channels.add(new Channel(router, grid.port(side), neighbour, grid.arrivalPort(side), 0, 0));
                }
            }
        }
        return new Topology(grid.name(), sites, terminals, channels, Optional.of(grid));
    }

    /** Routers with a node each around one without. */
    public static Topology star(int nodes) {
        var network = new TopologyBuilder("star_" + nodes);
        int hub = network.router("hub");
        for (int i = 0; i < nodes; i++) {
            int leaf = network.router("leaf_" + i);
            network.terminal(leaf);
            network.link(hub, leaf);
        }
        return network.build();
    }

    /** A binary tree of {@code levels} levels of routers; each router of the lowest serves two nodes. */
    public static Topology binaryTree(int levels) {
        var network = new TopologyBuilder("tree_" + levels);
        for (int router = 0; router < (1 << levels) - 1; router++) {
            network.router("t_" + router);
        }
        int leaves = 1 << levels - 1;
        for (int node = 0; node < 2 * leaves; node++) {
            network.terminal(leaves - 1 + node / 2);
        }
        for (int router = 1; router < (1 << levels) - 1; router++) {
            network.link((router - 1) / 2, router);
        }
        return network.build();
    }

    /**
     * A fat tree: arity<sup>levels</sup> nodes, and in each level as many links up as down, so that half of the nodes can send to the other half at
     * full rate (k-ary n-tree; Petrini and Vanneschi, 1997).
     */
    public static Topology fatTree(int arity, int levels) {
        var network = new TopologyBuilder("fattree_" + arity + "_" + levels);
        int width = power(arity, levels - 1);
        for (int level = levels - 1; level >= 0; level--) {
            for (int place = 0; place < width; place++) {
                network.router("f_" + level + "_" + place);
            }
        }
        int leaves = (levels - 1) * width;
        for (int node = 0; node < width * arity; node++) {
            network.terminal(leaves + node / arity);
        }
        for (int level = 0; level + 1 < levels; level++) {
            int weight = power(arity, level);
            for (int place = 0; place < width; place++) {
                for (int digit = 0; digit < arity; digit++) {
                    int above = place + (digit - place / weight % arity) * weight;
                    network.link((levels - 2 - level) * width + above, (levels - 1 - level) * width + place);
                }
            }
        }
        return network.build();
    }

    private static int power(int base, int exponent) {
        int product = 1;
        for (int i = 0; i < exponent; i++) {
            product *= base;
        }
        return product;
    }

    /** Meshes whose first routers are joined in a ring by links of their own latency and width: clusters behind bridges. */
    public static Topology ringOfMeshes(int meshes, int rows, int cols, int bridgeLatency, int bridgeWidthBits) {
        var network = new TopologyBuilder("clusters_" + meshes + "_" + rows + "x" + cols);
        for (int mesh = 0; mesh < meshes; mesh++) {
            for (int place = 0; place < rows * cols; place++) {
                network.terminal(network.router("c_" + mesh + "_" + place / cols + "_" + place % cols));
            }
        }
        for (int mesh = 0; mesh < meshes; mesh++) {
            int first = mesh * rows * cols;
            for (int place = 0; place < rows * cols; place++) {
                if (place % cols + 1 < cols) {
                    network.link(first + place, first + place + 1);
                }
                if (place / cols + 1 < rows) {
                    network.link(first + place, first + place + cols);
                }
            }
            if (meshes > 2 || mesh == 0) {
                network.link(first, (mesh + 1) % meshes * rows * cols, bridgeLatency, bridgeWidthBits);
            }
        }
        return network.build();
    }
}

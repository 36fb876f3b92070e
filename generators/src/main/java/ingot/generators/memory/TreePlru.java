package ingot.generators.memory;

import static ingot.hdl.Hdl.cat;
import static ingot.hdl.Hdl.mux;
import static ingot.hdl.Hdl.uint;

import ingot.hdl.Bool;
import ingot.hdl.UInt;
import java.util.ArrayList;

/**
 * Which way of a set goes next: a binary tree over the ways, one bit in each of its {@code ways - 1} nodes. A 1 says that the high half was used the longest ago.
 * Node n has the children 2n + 1 and 2n + 2; its bit in the word is n.
 */
final class TreePlru {
    private TreePlru() {}

    /** The way that {@code nodes} lead to: the number of a leaf. */
    static UInt victim(UInt nodes, int ways) {
        return victim(nodes, 0, ways);
    }

    private static UInt victim(UInt nodes, int node, int ways) {
        if (ways == 1) {
            return uint(0).lit(0);
        }
        var high = nodes.bit(node);
        var below = mux(high, victim(nodes, 2 * node + 2, ways / 2), victim(nodes, 2 * node + 1, ways / 2));
        return cat(high, below);
    }

    /** {@code nodes} after {@code way} was used: the nodes above it lead elsewhere. */
    static UInt touched(UInt nodes, UInt way, int ways) {
        var bits = new ArrayList<Bool>();
        for (int node = ways - 2; node >= 0; node--) {
            int depth = 31 - Integer.numberOfLeadingZeros(node + 1);
            int place = node + 1 - (1 << depth);
            var above = way.high(depth).eq(place);
            bits.add(mux(above, way.bit(way.width() - 1 - depth).not(), nodes.bit(node)));
        }
        return bits.isEmpty() ? nodes : cat(bits);
    }
}

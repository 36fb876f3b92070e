package ingot.noc;

import java.util.List;

/**
 * Packets of one flit that a node sends to several others at once: they travel along the tree of its ways to them, and are copied where these part.
 *
 * @param root the node that sends; no other one may send to this group
 * @param members the nodes that receive
 */
public record Multicast(int root, List<Integer> members) {
    public Multicast {
        members = List.copyOf(members);
    }
}

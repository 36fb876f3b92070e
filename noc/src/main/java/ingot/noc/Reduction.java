package ingot.noc;

import java.util.List;

/**
 * Sums that are made on the way: each member sends packets of one flit to the root, and routers where they meet add them up, so that the root receives the sum
 * of the first flits of all members, then that of the second ones, and so on. Each flit holds numbers side by side; they are added modulo their width.
 *
 * @param root the node that receives; all members send to its address
 * @param members the nodes that send
 * @param messageClass a class that nothing else travels in
 * @param numberBits width of a number
 */
public record Reduction(int root, List<Integer> members, int messageClass, int numberBits) {
    public Reduction {
        members = List.copyOf(members);
    }
}

package ingot.noc;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in the table of a router: the numbers for a {@link TableWrite}.
 *
 * @param router number of the router
 * @param word place in its table
 * @param ways the ways of a packet from there
 */
public record TableEntry(int router, int word, BigInteger ways) {
    /**
     * All tables of a routing of {@code plan}. Nothing may be on its way while they are written, since packets that follow the old ways to here and the new ones
     * from here may wait for each other.
     *
     * @param number 0 for the routing that the network begins with, then those that it can be loaded with
     */
    public static List<TableEntry> of(NetworkPlan plan, int number) {
        var all = plan.loadable();
        if (all.size() < 2 || number < 0 || number >= all.size()) {
            throw new IllegalArgumentException("routing " + number + " is none of the " + (all.size() < 2 ? 0 : all.size()) + " that " + plan.topology().name()
                    + " can be loaded with: name them with NetworkParams.reloading");
        }
        var shapes = new RouterShapes(all, plan.router(), plan.collectives());
        var entries = new ArrayList<TableEntry>();
        for (int router = 0; router < shapes.routers(); router++) {
            var words = shapes.place(router, all.get(number));
            for (int word = 0; word < words.size(); word++) {
                entries.add(new TableEntry(router, word, words.get(word)));
            }
        }
        return entries;
    }
}

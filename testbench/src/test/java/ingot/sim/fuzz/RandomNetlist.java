package ingot.sim.fuzz;

import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import java.util.ArrayList;
import java.util.List;

/**
 * A random design that uses every kind of node and statement, half of the time with instances, of which some share a module. The same
 * seed gives the same design. Module names carry the seed, so designs can stand side by side.
 */
final class RandomNetlist {
    private RandomNetlist() {}

    /** The small design of {@code seed}: every third of words of any width, the others of short ones. */
    static Netlist of(long seed) {
        return of(seed, 8 + (int) Math.floorMod(seed, 5L) * 6, Math.floorMod(seed, 3L) == 0 ? Style.ANY : Style.SHORT);
    }

    /** The module of {@code seed} in {@code style}, with about {@code operations} operators and no instances. */
    static NetModule module(long seed, Style style, int operations) {
        return new RandomModule("Random", new Dice(seed, style)).make(operations, List.of());
    }

    /** The design of {@code seed} with about {@code operations} operators in its top. */
    static Netlist of(long seed, int operations) {
        return of(seed, operations, Style.ANY);
    }

    private static Netlist of(long seed, int operations, Style style) {
        var dice = new Dice(seed, style);
        var children = new ArrayList<NetModule>();
        if (dice.toss()) {
            var leaf = new RandomModule("F" + seed + "_leaf", dice).make(6, List.of());
            children.add(leaf);
            if (dice.toss()) {
                children.add(leaf);
            }
            if (dice.oneIn(3)) {
                children.add(new RandomModule("F" + seed + "_middle", dice).make(6, List.of(leaf)));
            }
        }
        return new Netlist(new RandomModule("F" + seed, dice).make(operations, children));
    }
}

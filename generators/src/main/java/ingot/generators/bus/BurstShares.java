package ingot.generators.bus;

import static ingot.hdl.Hdl.mux;
import static ingot.hdl.Hdl.pack;
import static ingot.hdl.Hdl.zero;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Hdl;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a block between AXI4 buses keeps true of the bursts that {@link InFlight} remembers of its ports. The rules of each port follow from these facts and the rules
 * of the others, so that a proof for all time need not search for them.
 */
final class BurstShares {
    private BurstShares() {}

    /** States that {@code share} are those of {@code whole} that are {@code mine}, in the same order, as {@code seen} from there. */
    static <T extends Bundle> void check(String what, List<T> whole, Function<T, Bool> mine, UnaryOperator<T> seen, List<T> share) {
        var kept = whole.stream().map(seen).toList();
        for (int i = whole.size() - 1; i >= 0; i--) {
            kept = without(kept, i, mine.apply(whole.get(i)).not());
        }
        for (int i = 0; i < whole.size(); i++) {
            Hdl.check(pack(kept.get(i)).eq(pack(share.get(i))), what + (i == 0 ? "" : " " + i));
        }
    }

    /** States that those that are {@code underWay} stand in front, and that nothing is remembered of the others. */
    static <T extends Bundle> void inOrder(String what, List<T> bursts, Function<T, Bool> underWay) {
        check(what + " under way stand one behind the other", bursts, underWay, one -> one, bursts);
    }

    /** The entries without entry {@code i} where it {@code leaves}; those behind it move up. */
    private static <T extends Bundle> List<T> without(List<T> entries, int i, Bool leaves) {
        var left = new ArrayList<>(entries.subList(0, i));
        for (int k = i; k < entries.size(); k++) {
            var behind = k + 1 < entries.size() ? entries.get(k + 1) : zero(entries.getFirst());
            left.add(mux(leaves, behind, entries.get(k)));
        }
        return left;
    }
}

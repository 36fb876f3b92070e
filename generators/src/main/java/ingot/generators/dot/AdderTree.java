package ingot.generators.dot;

import ingot.hdl.SInt;
import java.util.ArrayList;
import java.util.List;

/** A balanced tree of exact adders: ⌈log₂ n⌉ levels, one bit wider per level. */
public final class AdderTree {
    private AdderTree() {}

    /**
     * The exact sum of {@code terms}.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static SInt sum(List<SInt> terms) {
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("an adder tree needs at least one term");
        }
        var level = terms;
        while (level.size() > 1) {
            var next = new ArrayList<SInt>();
            for (int i = 0; i + 1 < level.size(); i += 2) {
                next.add(level.get(i).plus(level.get(i + 1)));
            }
            if (level.size() % 2 == 1) {
                next.add(level.getLast());
            }
            level = next;
        }
        return level.getFirst();
    }
}

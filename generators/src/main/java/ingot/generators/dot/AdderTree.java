package ingot.generators.dot;

import static ingot.hdl.Hdl.tree;

import ingot.hdl.SInt;
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
        return tree(terms, SInt::plus);
    }
}

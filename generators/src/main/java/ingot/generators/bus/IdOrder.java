package ingot.generators.bus;

import static ingot.hdl.Hdl.reg;
import static ingot.hdl.Hdl.uint;
import static ingot.hdl.Hdl.vec;
import static ingot.hdl.Hdl.when;
import static ingot.hdl.Hdl.zero;

import ingot.hdl.Bool;
import ingot.hdl.Hdl;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import java.util.List;
import java.util.function.Function;

/**
 * Keeps the bursts of one identifier in order where they go to several subordinates: as long as one is under way, those that follow go to the same
 * subordinate. Counts what is under way, too.
 */
public final class IdOrder {
    private final int ids;
    private final int bits;
    private final int limit;
    private final Vec<UInt> open;
    private final Vec<UInt> owners;
    private final UInt all;

    /**
     * Describes it in the module under construction.
     *
     * @param targets bits that tell the subordinates apart
     * @param limit bursts that may be under way
     */
    public IdOrder(int idBits, int targets, int limit) {
        this.limit = limit;
        ids = 1 << idBits;
        bits = Hdl.bitsFor(limit);
        open = reg(vec(ids, uint(bits)), zero(vec(ids, uint(bits))));
        owners = reg(vec(ids, uint(targets)));
        all = reg(uint(bits), 0);
    }

    /** Whether a burst of {@code id} may go to {@code owner}. Once it may, it may until a burst comes. */
    public Bool allows(UInt id, UInt owner) {
        return all.ne(limit).and(open.get(id).eq(0).or(owners.get(id).eq(owner)));
    }

    /** Where the bursts of {@code id} go that are under way. */
    UInt owner(UInt id) {
        return owners.get(id);
    }

    /** Whether the bursts of {@code id} that are under way go to {@code target}. */
    Bool goTo(int target, UInt id) {
        return Hdl.tabulate(ids, i -> owners.get(i).bit(target)).get(id);
    }

    /**
     * States that all that is counted is in {@code bursts}, which a proof needs to know.
     *
     * @param id of a burst
     * @param underWay whether it is one
     */
    <T> void check(String what, List<T> bursts, Function<T, UInt> id, Function<T, Bool> underWay) {
        Hdl.check(all.eq(InFlight.count(bursts, underWay)), what + " under way are counted");
        for (int i = 0; i < ids; i++) {
            int at = i;
            Hdl.check(open.get(i).eq(InFlight.count(bursts, burst -> underWay.apply(burst).and(id.apply(burst).eq(at)))),
                    what + " of identifier " + i + " are counted");
        }
    }

    /** A burst begins in a cycle with {@code comes}, and one ends in a cycle with {@code goes}. */
    public void count(Bool comes, UInt id, UInt owner, Bool goes, UInt goneId) {
        all.set(all.plus(comes.asUInt()).minus(goes.asUInt()).wrap(bits));
        for (int i = 0; i < ids; i++) {
            var begins = comes.and(id.eq(i));
            var ends = goes.and(goneId.eq(i));
            var count = open.get(i);
            count.set(count.plus(begins.asUInt()).minus(ends.asUInt()).wrap(bits));
            int at = i;
            when(begins, () -> owners.get(at).set(owner));
        }
    }
}

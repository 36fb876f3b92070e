package ingot.generators.bus;

import static ingot.hdl.Hdl.cat;
import static ingot.hdl.Hdl.ghost;
import static ingot.hdl.Hdl.lit;
import static ingot.hdl.Hdl.mux;
import static ingot.hdl.Hdl.pack;
import static ingot.hdl.Hdl.uint;
import static ingot.hdl.Hdl.unpack;
import static ingot.hdl.Hdl.vec;
import static ingot.hdl.Hdl.zero;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What is under way on a port, the oldest first, as properties remember it; entries leave from the middle, too. */
final class InFlight {
    private InFlight() {}

    /**
     * Entries that are all zeros after reset.
     *
     * @param next from the entries now those of the next cycle
     */
    static <T extends Bundle> List<T> remember(int depth, T entry, UnaryOperator<List<T>> next) {
        var type = vec(depth, entry);
        var bits = pack(zero(type)).width();
        var entries = ghost(uint(bits), 0, word -> pack(Vec.of(next.apply(unpack(type, word).elements()))).asUInt());
        return unpack(type, entries).elements();
    }

    /** For each entry whether it is the first one for which {@code wanted} holds. */
    static <T> List<Bool> first(List<T> entries, Function<T, Bool> wanted) {
        var result = new ArrayList<Bool>();
        var before = lit(false);
        for (var entry : entries) {
            var here = wanted.apply(entry);
            result.add(here.andNot(before));
            before = before.or(here);
        }
        return result;
    }

    /** Whether one of them holds. */
    static Bool any(List<Bool> conditions) {
        return conditions.stream().reduce(Bool::or).orElseThrow();
    }

    /** For how many entries {@code wanted} holds. */
    static <T> UInt count(List<T> entries, Function<T, Bool> wanted) {
        return cat(entries.stream().map(wanted).toList()).popCount();
    }

    /** The entries without the one that {@code leaves} marks; those behind it move up. */
    static <T extends Bundle> List<T> without(List<T> entries, List<Bool> leaves) {
        var result = new ArrayList<T>();
        var gone = lit(false);
        for (int i = 0; i < entries.size(); i++) {
            gone = gone.or(leaves.get(i));
            var behind = i + 1 < entries.size() ? entries.get(i + 1) : zero(entries.getFirst());
            result.add(mux(gone, behind, entries.get(i)));
        }
        return result;
    }
}

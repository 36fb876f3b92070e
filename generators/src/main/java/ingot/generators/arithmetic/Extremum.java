package ingot.generators.arithmetic;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import java.util.ArrayList;
import java.util.List;

/**
 * The smallest or largest of several values, and where it stands; of equal ones the first. Values are bit patterns: two's complement where the parameters say so.
 *
 * <p>Latency 0. Cost and depth in comparisons stand at {@link ExtremumSearch}; each comparison of a tree has two multiplexers behind it, of all pairs there is one
 * multiplexer for all.
 */
@Description("Smallest or largest of several values, and its index.")
public final class Extremum extends Module<ExtremumParams> {
    public final Vec<UInt> in = input(vec(p.lanes(), uint(p.width())));

    /** The value, and its place in {@code in}. */
    public final UInt value = output(uint(p.width()));
    public final UInt index = output(uint(p.indexBits()));

    private record Candidate(UInt value, UInt index) implements Bundle {}

    public Extremum(ExtremumParams params) {
        super(params);
        var all = new ArrayList<Candidate>();
        for (int lane = 0; lane < p.lanes(); lane++) {
            all.add(new Candidate(in.get(lane), lit(lane, p.indexBits())));
        }
        var best = switch (p.search()) {
            case TREE -> winner(all);
            case ALL_PAIRS -> oneHotMux(undefeated(), all);
        };
        value.set(best.value());
        index.set(best.index());
    }

    private Candidate winner(List<Candidate> candidates) {
        if (candidates.size() == 1) {
            return candidates.getFirst();
        }
        var first = winner(candidates.subList(0, candidates.size() / 2));
        var second = winner(candidates.subList(candidates.size() / 2, candidates.size()));
        return mux(beats(second.value(), first.value()), second, first);
    }

    /** A bit for every value, 1 for the one that loses to none: of two, the earlier one loses only where the later one is better. */
    private UInt undefeated() {
        var wins = new ArrayList<Bool>();
        for (int i = 0; i < p.lanes(); i++) {
            wins.add(lit(true));
        }
        for (int late = 1; late < p.lanes(); late++) {
            for (int early = 0; early < late; early++) {
                var better = beats(in.get(late), in.get(early));
                wins.set(late, wins.get(late).and(better));
                wins.set(early, wins.get(early).andNot(better));
            }
        }
        return cat(wins.reversed());
    }

    private Bool beats(UInt one, UInt other) {
        var less = p.kind() == ExtremumKind.LEAST ? one : other;
        var more = p.kind() == ExtremumKind.LEAST ? other : one;
        return p.signed() ? less.asSInt().lt(more.asSInt()) : less.lt(more);
    }
}

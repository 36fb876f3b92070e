package ingot.sim.fuzz;

import ingot.hdl.check.Checks;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.pass.EachModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes a failing specimen small: tries many cuts at once and goes on with the first that still fails. */
final class Shrinker {
    private static final int AT_ONCE = 40;
    private static final int MOST_ROUNDS = 200;
    private static final Set<String> BROKEN = Set.of("E020", "E022");
    private final Referee referee;
    private final long seed;
    private boolean crashes;

    /** {@code seed} gives the stimulus, as it did when the failure was found. */
    Shrinker(Referee referee, long seed) {
        this.referee = referee;
        this.seed = seed;
    }

    /** The smallest failing netlist that was found; {@code specimen}'s own where it does not fail. */
    Specimen shrink(Specimen specimen) {
        var best = specimen;
        crashes = crashes(specimen);
        int from = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var cuts = Cuts.of(best.netlist());
            if (from >= cuts.size()) {
                return best;
            }
            var candidates = candidates(cuts.subList(from, Math.min(from + AT_ONCE, cuts.size())));
            var failing = failing(candidates);
            if (failing == null) {
                from += AT_ONCE;
            } else {
                best = failing;
                from = Math.max(0, from - AT_ONCE);
            }
        }
        return best;
    }

    private List<Specimen> candidates(List<Netlist> cuts) {
        var result = new ArrayList<Specimen>();
        for (int i = 0; i < cuts.size(); i++) {
            var prefix = "S" + i + "_";
            var renamed = EachModule.apply(cuts.get(i), module -> module.named(prefix + module.name().replaceFirst("^S\\d+_", "")));
            var candidate = Specimen.of(prefix, renamed, seed);
            if (isWhole(renamed) && referee.accepts(candidate)) {
                result.add(candidate);
            }
        }
        return result;
    }

    /** Whether everything is driven still: a cut must not make a failure of its own. */
    private static boolean isWhole(Netlist netlist) {
        try {
            return Checks.run(netlist).errors().stream()
                    .noneMatch(found -> BROKEN.contains(found.id()) && !found.message().startsWith("register"));
        } catch (NullPointerException cutTooFar) {
            return false;
        }
    }

    /** A wrong answer must not be taken for another failure on the way. */
    private boolean crashes(Specimen specimen) {
        try {
            referee.disagreements(List.of(specimen));
            return false;
        } catch (RuntimeException failure) {
            return true;
        }
    }

    private Specimen failing(List<Specimen> candidates) {
        if (candidates.isEmpty()) {
            return null;
        }
        try {
            var found = referee.disagreements(candidates);
            return candidates.stream().filter(found::containsKey).findFirst().orElse(null);
        } catch (RuntimeException failure) {
            if (candidates.size() == 1) {
                return crashes ? candidates.getFirst() : null;
            }
            var first = failing(candidates.subList(0, candidates.size() / 2));
            return first != null ? first : failing(candidates.subList(candidates.size() / 2, candidates.size()));
        }
    }
}

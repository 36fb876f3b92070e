package ingot.sim.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Someone with an opinion of his own about what designs do. */
interface Referee {
    String name();

    /** Why this one cannot be asked here; empty when he can. */
    Optional<String> unavailable();

    /** Whether a limit of the tool, not of the design, keeps it from a fair trial. */
    default boolean accepts(Specimen specimen) {
        return true;
    }

    /** For each specimen that does something else than expected, what; all of {@code specimens} are looked at in one run. */
    Map<Specimen, String> disagreements(List<Specimen> specimens);
}

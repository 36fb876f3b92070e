package ingot.flow.layout.openroad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How OpenROAD's detailed router gets on: the rule violations after each of its iterations. */
final class RouterProgress {
    private static final Pattern BEGIN = Pattern.compile("\\[INFO DRT-0194].*");
    private static final Pattern LEFT = Pattern.compile("\\[INFO DRT-0199]\\s+Number of violations = (\\d+)\\..*");
    /** Iterations without a tenth less that are too many; it makes 64 in all. */
    private static final int PATIENCE = 12;
    /** So few often go away after many iterations without change. */
    private static final int FEW = 50;

    private final List<Integer> left = new ArrayList<>();

    /** What the user should know of this line of the log. */
    Optional<String> heard(String line) {
        if (BEGIN.matcher(line).matches()) {
            left.clear();
        }
        return Optional.of(LEFT.matcher(line)).filter(Matcher::matches).map(match -> {
            left.add(Integer.parseInt(match.group(1)));
            return "detailed routing, iteration %d: %d violations".formatted(left.size(), left.getLast());
        });
    }

    /** Why going on is of no use, and what to change. */
    Optional<String> stuck() {
        int before = left.size() - PATIENCE;
        if (before < 1) {
            return Optional.empty();
        }
        int best = fewest(left.subList(0, before));
        int lately = fewest(left.subList(before, left.size()));
        return lately <= FEW || lately < 0.9 * best ? Optional.empty() : Optional.of(
                ("its router makes no progress, %d violations after %d iterations and %d now; "
                        + "give the design more room with a lower --utilization, a larger --die or --tile")
                        .formatted(best, before, left.getLast()));
    }

    private static int fewest(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).min().orElseThrow();
    }
}

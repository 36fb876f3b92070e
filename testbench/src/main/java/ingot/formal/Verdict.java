package ingot.formal;

import java.util.List;

/** What came out of a check. */
public sealed interface Verdict {
    /**
     * What was asked for is so.
     *
     * @param how in words: {@code no assertion fails in the first 20 cycles}
     * @param reached for covers, the shortest way to each; else empty
     */
    record Holds(String how, List<Reached> reached) implements Verdict {
        public Holds {
            reached = List.copyOf(reached);
        }
    }

    /** A cover that can happen. @param trace ends with the cycle in which it does */
    record Reached(PlacedProperty property, Trace trace) {}

    /**
     * Assertions that can fail.
     *
     * @param properties those that fail first, in one cycle
     * @param trace ends with the cycle in which they fail
     */
    record Fails(List<PlacedProperty> properties, Trace trace) implements Verdict {
        public Fails {
            properties = List.copyOf(properties);
        }
    }

    /** Covers that cannot happen within the cycles that were looked at. */
    record Unreached(List<PlacedProperty> covers, List<Reached> reached, int cycles) implements Verdict {
        public Unreached {
            covers = List.copyOf(covers);
            reached = List.copyOf(reached);
        }
    }

    /** Neither proven nor refuted. @param reason what stopped it, and what helps */
    record Undecided(String reason) implements Verdict {}
}

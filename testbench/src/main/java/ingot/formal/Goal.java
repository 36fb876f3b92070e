package ingot.formal;

/** What is asked of a design. Cycles count from power-up; the design is in reset in the first one, and not after it. */
public sealed interface Goal {
    /** Cycles that are looked at; for {@link Prove} those of one induction step. */
    int cycles();

    /** No assertion fails in the first {@code cycles} cycles, whatever the inputs do. Says nothing of later ones. */
    record Bounded(int cycles) implements Goal {
        public Bounded {
            positive(cycles);
        }
    }

    /**
     * No assertion ever fails: none does in the first {@code cycles} cycles, and none does in a cycle that follows {@code cycles}
     * good ones (k-induction). Where that is not enough, reachability is tried by property-directed search.
     */
    record Prove(int cycles) implements Goal {
        public Prove {
            positive(cycles);
        }
    }

    /** Every cover can happen, within the first {@code cycles} cycles. */
    record Cover(int cycles) implements Goal {
        public Cover {
            positive(cycles);
        }
    }

    private static void positive(int cycles) {
        if (cycles < 1) {
            throw new IllegalArgumentException("a formal check looks at 1 cycle or more, not " + cycles);
        }
    }
}

package ingot.systolic.analysis;

/** What a search wants least of. */
public enum Goal {
    CYCLES, ENERGY,
    /** The product of both. */
    ENERGY_DELAY;

    double of(Cost cost) {
        return switch (this) {
            case CYCLES -> cost.cycles();
            case ENERGY -> cost.energy().total();
            case ENERGY_DELAY -> cost.cycles() * cost.energy().total();
        };
    }
}

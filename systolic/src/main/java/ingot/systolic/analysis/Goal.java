package ingot.systolic.analysis;

/** What a search wants least of. */
public enum Goal {
    CYCLES, ENERGY,
    /** Bytes to and from the memory outside. */
    TRAFFIC,
    /** The product of both. */
    ENERGY_DELAY;

    /** How much of it {@code cost} has. */
    public double of(Cost cost) {
        return switch (this) {
            case CYCLES -> cost.cycles();
            case ENERGY -> cost.energy().total();
            case TRAFFIC -> cost.dramBytes();
            case ENERGY_DELAY -> cost.cycles() * cost.energy().total();
        };
    }
}

package ingot.hdl;

/** The condition of a choice of values; {@link #then} says the first value. */
public final class Then {
    private final Bool condition;

    Then(Bool condition) {
        this.condition = condition;
    }

    /** The value where the condition is true. */
    public <T extends Data> Chosen<T> then(T value) {
        return new Chosen<>(otherwise -> Muxes.choose(Here.now(), condition, value, otherwise));
    }
}

package ingot.hdl;

import java.util.function.UnaryOperator;

/**
 * A choice of values that still lacks its last one. It cannot latch: there is no value before {@link #otherwise}.
 *
 * @param <T> the type of the values
 */
public final class Chosen<T extends Data> {
    private final UnaryOperator<T> soFar;

    Chosen(UnaryOperator<T> soFar) {
        this.soFar = soFar;
    }

    /** A further condition, looked at where the earlier ones are false; {@link Next#then} says its value. */
    public Next<T> elseWhen(Bool condition) {
        return new Next<>(soFar, condition);
    }

    /** The value where no condition is true; completes the choice. */
    public T otherwise(T value) {
        return Here.now().made(soFar.apply(value));
    }

    /**
     * A further condition.
     *
     * @param <T> the type of the values
     */
    public static final class Next<T extends Data> {
        private final UnaryOperator<T> soFar;
        private final Bool condition;

        private Next(UnaryOperator<T> soFar, Bool condition) {
            this.soFar = soFar;
            this.condition = condition;
        }

        /** The value where the condition is true. */
        public Chosen<T> then(T value) {
            return new Chosen<>(otherwise -> soFar.apply(Muxes.choose(Here.now(), condition, value, otherwise)));
        }
    }
}

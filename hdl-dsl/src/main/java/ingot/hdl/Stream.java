package ingot.hdl;

/**
 * A flow of items with back pressure. An item moves in each cycle in which {@link #valid} and {@link #ready} are both true.
 * The sender must not wait for {@code ready} before it raises {@code valid}, and keeps the item until it is taken: every simulation
 * checks that at the ports of every module that has a reset, as an assertion where the module sends and as an assumption where it
 * receives.
 *
 * <p>{@code input(stream(uint(8)))} receives: {@code valid} and {@code payload} are inputs, {@code ready} is an output.
 * {@code output(stream(uint(8)))} sends.
 *
 * @param <T> the type of an item
 */
public final class Stream<T extends Data> implements Data {
    /** The sender has an item. */
    public final Bool valid;

    /** The receiver takes an item. */
    public final Bool ready;

    /** The item; means nothing while {@code valid} is false. */
    public final T payload;

    private final boolean revocable;

    Stream(Bool valid, Bool ready, T payload) {
        this(valid, ready, payload, false);
    }

    private Stream(Bool valid, Bool ready, T payload, boolean revocable) {
        this.valid = valid;
        this.ready = ready;
        this.payload = payload;
        this.revocable = revocable;
    }

    /** A stream of the same rules with other words. */
    <U extends Data> Stream<U> like(Bool newValid, Bool newReady, U newPayload) {
        return new Stream<>(newValid, newReady, newPayload, revocable);
    }

    /** The same type, but the sender may take an item back or change it before it is taken: nothing is checked. */
    public Stream<T> revocable() {
        return new Stream<>(valid, ready, payload, true);
    }

    boolean isRevocable() {
        return revocable;
    }

    /** Whether an item moves in this cycle. */
    public Bool fire() {
        return valid.and(ready);
    }

    /** Sends on everything that {@code from} delivers, and its back pressure the other way. */
    public void connect(Stream<T> from) {
        valid.set(from.valid);
        Hdl.connect(payload, from.payload);
        from.ready.set(ready);
    }
}

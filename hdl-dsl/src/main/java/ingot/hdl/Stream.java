package ingot.hdl;

/**
 * A flow of items with back pressure. An item moves in each cycle in which {@link #valid} and {@link #ready} are both true.
 * The sender must not wait for {@code ready} before it raises {@code valid}, and keeps the item until it is taken.
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

    Stream(Bool valid, Bool ready, T payload) {
        this.valid = valid;
        this.ready = ready;
        this.payload = payload;
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

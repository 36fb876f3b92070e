package ingot.hdl;

import java.util.function.BiFunction;
import java.util.function.Function;

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
        var here = Here.now();
        valid.set(from.valid);
        // In a stream that is flipped the whole payload is; what flows against it is what differs from valid.
        for (var pair : Leaves.pairs(payload, from.payload, here)) {
            var against = pair[0].flipped() != valid.flip;
            here.assign(pair[against ? 1 : 0].word(), pair[against ? 0 : 1].word());
        }
        from.ready.set(ready);
    }

    /** The same flow of other items: {@code in.map(x -> x.plus(1))}. Costs what {@code function} costs, and no cycle. */
    public <U extends Data> Stream<U> map(Function<? super T, U> function) {
        return like(valid, ready, function.apply(payload));
    }

    /** Only the items for which {@code condition} holds; the others are taken and dropped. */
    public Stream<T> filter(Function<? super T, Bool> condition) {
        var wanted = condition.apply(payload);
        var taken = Hdl.wire(Hdl.bool());
        ready.set(taken.or(wanted.not()));
        return like(valid.and(wanted), taken, payload);
    }

    /**
     * This flow, standing still while {@code condition} is true. A condition that becomes true while an item waits takes the item back: let it
     * change only when an item has moved, or use it where nobody minds ({@link #revocable}).
     */
    public Stream<T> haltWhen(Bool condition) {
        var taken = Hdl.wire(Hdl.bool());
        ready.set(taken.andNot(condition));
        return like(valid.andNot(condition), taken, payload);
    }

    /**
     * This flow behind a register: an item comes out a cycle later, one in each cycle. {@code valid} and the payload are registers,
     * {@code ready} goes through; one bit and one item of registers.
     */
    public Stream<T> stage() {
        var full = Hdl.reg(Hdl.bool(), false);
        var item = Hdl.reg(payload);
        var taken = Hdl.wire(Hdl.bool());
        ready.set(full.not().or(taken));
        Hdl.when(ready, () -> full.set(valid));
        Hdl.when(fire(), () -> Hdl.connect(item, payload));
        return like(full, taken, item);
    }

    /** Pairs of items, one of this flow and one of {@code other}: each waits for the other one. */
    public <U extends Data, V extends Data> Stream<V> zip(Stream<U> other, BiFunction<? super T, ? super U, V> function) {
        var taken = Hdl.wire(Hdl.bool());
        ready.set(taken.and(other.valid));
        other.ready.set(taken.and(valid));
        return like(valid.and(other.valid), taken, function.apply(payload, other.payload));
    }
}

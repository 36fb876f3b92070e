package ingot.generators.stream;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Data;

/**
 * A flow of items that nobody can hold up: an item moves in every cycle in which {@code valid} is true.
 *
 * @param valid there is an item
 * @param payload the item; means nothing while {@code valid} is false
 */
public record Flow<T extends Data>(Bool valid, T payload) implements Bundle {
    /** A flow of items of type {@code item}. */
    public static <T extends Data> Flow<T> of(T item) {
        return new Flow<>(ingot.hdl.Hdl.bool(), item);
    }
}

package ingot.hdl.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** A JSON value. */
public sealed interface Json {
    /** Members by name, in the order of the file. */
    record Members(SequencedMap<String, Json> values) implements Json {}

    /** Elements. */
    record Elements(List<Json> values) implements Json {}

    /** A text. */
    record Text(String value) implements Json {}

    /** A number, as it is written. */
    record Number(String value) implements Json {}

    /** {@code true} or {@code false}. */
    record Truth(boolean value) implements Json {}

    /** {@code null}. */
    record Nothing() implements Json {}

    /** The member called {@code name}; empty where there is none or this is no object. */
    default Optional<Json> get(String name) {
        return this instanceof Members members ? Optional.ofNullable(members.values.get(name)) : Optional.empty();
    }

    /** The members; none where this is no object. */
    default SequencedMap<String, Json> members() {
        return this instanceof Members members ? members.values : Collections.unmodifiableSequencedMap(new LinkedHashMap<>());
    }

    /** The elements; none where this is no array. */
    default List<Json> elements() {
        return this instanceof Elements elements ? elements.values : List.of();
    }

    /** The text of a text, a number or a truth; empty for anything else. */
    default String text() {
        return switch (this) {
            case Text(var value) -> value;
            case Number(var value) -> value;
            case Truth(var value) -> String.valueOf(value);
            case Members _, Elements _, Nothing _ -> "";
        };
    }
}

package ingot.test.random;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Data;
import ingot.hdl.EnumOf;
import ingot.hdl.SInt;
import ingot.hdl.Vec;
import ingot.hdl.Word;
import ingot.hdl.netlist.Type;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary values for ports: every value that fits, the smallest and largest more often than others. */
public final class Stimuli {
    private Stimuli() {}

    /**
     * Values of {@code data} as Java values of {@code type}: a record for a bundle, numbers, booleans, enum constants, {@code long[]} for
     * a vector.
     */
    public static <T> Arbitrary<T> of(Data data, Class<T> type) {
        @SuppressWarnings("unchecked")
        var values = (Arbitrary<T>) any(data, type);
        return values;
    }

    private static Arbitrary<?> any(Data data, Class<?> type) {
        return switch (data) {
            case Bundle bundle when type.isRecord() -> record(bundle, type);
            case Vec<?> vec when type == long[].class -> vector(vec);
            case Bool _ when type == boolean.class || type == Boolean.class -> Arbitraries.of(false, true);
            case EnumOf<?> choice when type.isEnum() -> Arbitraries.of(choice.constants());
            case Word word -> number(word, type);
            default -> throw new IllegalArgumentException("a " + data.getClass().getSimpleName() + " has no values of the type " + type.getSimpleName());
        };
    }

    private static Arbitrary<?> number(Word word, Class<?> type) {
        var all = new Type(word.width(), word instanceof SInt);
        var numbers = Arbitraries.bigIntegers().between(all.min(), all.max()).shrinkTowards(BigInteger.ZERO);
        if (type == int.class || type == Integer.class) {
            return numbers.map(BigInteger::intValueExact);
        }
        if (type == long.class || type == Long.class) {
            return numbers.map(BigInteger::longValue);
        }
        if (type == BigInteger.class) {
            return numbers;
        }
        throw new IllegalArgumentException("a " + word.getClass().getSimpleName() + " has no values of the type " + type.getSimpleName());
    }

    private static Arbitrary<long[]> vector(Vec<?> vec) {
        var words = new ArrayList<Arbitrary<Long>>();
        for (int i = 0; i < vec.size(); i++) {
            words.add(of(vec.get(i), Long.class));
        }
        return Combinators.combine(words).as(values -> values.stream().mapToLong(Long::longValue).toArray());
    }

    private static Arbitrary<?> record(Bundle bundle, Class<?> type) {
        var parts = new ArrayList<Arbitrary<Object>>();
        for (var component : type.getRecordComponents()) {
            parts.add(any(member(bundle, component.getName()), component.getType()).map(value -> (Object) value));
        }
        return Combinators.combine(parts).as(values -> make(type, values));
    }

    private static Data member(Bundle bundle, String name) {
        for (var component : bundle.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                try {
                    component.getAccessor().setAccessible(true);
                    return (Data) component.getAccessor().invoke(bundle);
                } catch (ReflectiveOperationException | ClassCastException e) {
                    throw new IllegalArgumentException("cannot read " + component + ": " + e, e);
                }
            }
        }
        throw new IllegalArgumentException("component `" + name + "` is not in " + bundle.getClass().getSimpleName());
    }

    private static Object make(Class<?> type, List<Object> values) {
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot make a " + type.getName() + ": " + e, e);
        }
    }
}

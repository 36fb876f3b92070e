package ingot.test;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Data;
import ingot.hdl.EnumOf;
import ingot.hdl.Vec;
import ingot.hdl.Word;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.Arrays;

/** Moves records of Java values to and from bundles, component by component, by name. */
final class RecordValues {
    private final Ports ports;

    RecordValues(Ports ports) {
        this.ports = ports;
    }

    void poke(Bundle port, Record value) {
        for (var component : value.getClass().getRecordComponents()) {
            poke(member(port, component.getName(), value.getClass()), read(component, value));
        }
    }

    private void poke(Data port, Object value) {
        switch (port) {
            case Bundle bundle when value instanceof Record inner -> poke(bundle, inner);
            case Vec<?> vec when value instanceof long[] words -> ports.pokeWords(vec, words);
            case Word word -> ports.handle(word).poke(number(word, value));
            default -> throw new IllegalArgumentException("a " + value.getClass().getSimpleName()
                    + " is not a value of a " + port.getClass().getSimpleName());
        }
    }

    void expect(Bundle port, Record value) {
        for (var component : value.getClass().getRecordComponents()) {
            var member = member(port, component.getName(), value.getClass());
            var expected = read(component, value);
            switch (member) {
                case Bundle bundle when expected instanceof Record inner -> expect(bundle, inner);
                case Vec<?> vec when expected instanceof long[] words -> ports.expectWords(vec, words);
                case Word word -> ports.handle(word).expect(number(word, expected));
                default -> throw new IllegalArgumentException("a " + expected.getClass().getSimpleName()
                        + " is not a value of a " + member.getClass().getSimpleName());
            }
        }
    }

    <R extends Record> R peek(Bundle port, Class<R> type) {
        var components = type.getRecordComponents();
        var values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = peek(member(port, components[i].getName(), type), components[i].getType());
        }
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot make a " + type.getName() + ": " + e, e);
        }
    }

    private Object peek(Data port, Class<?> type) {
        return switch (port) {
            case Bundle bundle when type.isRecord() -> peek(bundle, type.asSubclass(Record.class));
            case Vec<?> vec -> ports.peekWords(vec);
            case Bool bool when type == boolean.class -> ports.handle(bool).peek() != 0;
            case EnumOf<?> choice when type.isEnum() -> choice.constant(ports.handle(choice).peekBig()).orElseThrow();
            case Word word when type == BigInteger.class -> ports.handle(word).peekBig();
            case Word word when type == int.class -> Math.toIntExact(ports.handle(word).peek());
            case Word word when type == long.class -> ports.handle(word).peek();
            default -> throw new IllegalArgumentException("a " + port.getClass().getSimpleName()
                    + " cannot be read as a " + type.getSimpleName());
        };
    }

    private static Data member(Bundle bundle, String name, Class<?> values) {
        for (var component : bundle.getClass().getRecordComponents()) {
            if (component.getName().equals(name) && read(component, bundle) instanceof Data data) {
                return data;
            }
        }
        throw new IllegalArgumentException("component `" + name + "` of " + values.getSimpleName() + " is not in "
                + bundle.getClass().getSimpleName() + "; the names must be the same");
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot read " + component + ": " + e, e);
        }
    }

    private static BigInteger number(Word port, Object value) {
        return switch (value) {
            case Enum<?> constant when port instanceof EnumOf<?> choice -> code(choice, constant);
            case Boolean truth -> truth ? BigInteger.ONE : BigInteger.ZERO;
            case BigInteger big -> big;
            case Number number -> BigInteger.valueOf(number.longValue());
            default -> throw new IllegalArgumentException("a " + value.getClass().getSimpleName() + " is not a value of a word");
        };
    }

    private static <E extends Enum<E>> BigInteger code(EnumOf<E> port, Enum<?> constant) {
        return port.constants().stream().filter(known -> known == constant).findFirst().map(port::code).orElseThrow(
                () -> new IllegalArgumentException(constant + " is not a constant of " + port));
    }
}

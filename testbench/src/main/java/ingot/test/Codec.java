package ingot.test;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Data;
import ingot.hdl.EnumOf;
import ingot.hdl.Vec;
import ingot.hdl.Word;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Moves Java values to and from the ports of one piece of data: numbers, booleans and enum constants for words, arrays of
 * {@code long} for vectors, records for bundles, component by component, by name. Built once, used every cycle.
 */
sealed interface Codec {
    /** Sets the ports, as the test does. */
    void poke(Object value);

    /** Sets the ports, as their owner: a driver that has claimed them. */
    void drive(Object value);

    Object peek();

    void expect(Object value);

    /** The ports, in the order of the layout. */
    List<PortHandle> handles();

    /** A codec between {@code data} and values of {@code type}. */
    static Codec of(Ports ports, Data data, Class<?> type) {
        return of(ports, data, type, Set.of());
    }

    /** Components whose names are {@code optional} may be missing in a bundle: they are not driven, and read as 0. */
    static Codec of(Ports ports, Data data, Class<?> type, Set<String> optional) {
        return switch (data) {
            case Bundle bundle when type.isRecord() -> Group.of(ports, bundle, type, optional);
            case Vec<?> vec when type == long[].class -> new Words(ports.handles(vec));
            case Word word when !type.isRecord() && type != long[].class -> new Single(ports.handle(word), scalar(word, type));
            default -> throw new IllegalArgumentException("a " + data.getClass().getSimpleName() + " has no values of the type "
                    + type.getSimpleName() + ": a bundle takes a record, a vector long[], a word a number, boolean or enum constant");
        };
    }

    private static Scalar scalar(Word word, Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            if (word instanceof Bool) {
                return Scalar.BOOLEAN;
            }
        } else if (type.isEnum()) {
            if (word instanceof EnumOf<?>) {
                return Scalar.CONSTANT;
            }
        } else if (type == int.class || type == Integer.class) {
            return Scalar.INT;
        } else if (type == long.class || type == Long.class) {
            return Scalar.LONG;
        } else if (type == BigInteger.class) {
            return Scalar.BIG;
        }
        throw new IllegalArgumentException("a " + word.getClass().getSimpleName() + " cannot be read as a " + type.getSimpleName());
    }

    /** How a word looks in Java. */
    enum Scalar { BOOLEAN, CONSTANT, INT, LONG, BIG }

    /** One word. */
    record Single(PortHandle handle, Scalar as) implements Codec {
        @Override
        public void poke(Object value) {
            handle.poke(handle.number(value));
        }

        @Override
        public void drive(Object value) {
            handle.drive(handle.number(value));
        }

        @Override
        public Object peek() {
            return switch (as) {
                case BOOLEAN -> handle.peek() != 0;
                case CONSTANT -> handle.constant();
                case INT -> Math.toIntExact(handle.peek());
                case LONG -> handle.peek();
                case BIG -> handle.peekBig();
            };
        }

        @Override
        public void expect(Object value) {
            handle.expect(handle.number(value));
        }

        @Override
        public List<PortHandle> handles() {
            return List.of(handle);
        }
    }

    /** The words of a vector. */
    record Words(List<PortHandle> handles) implements Codec {
        @Override
        public void poke(Object value) {
            var words = words(value);
            for (int i = 0; i < words.length; i++) {
                handles.get(i).poke(words[i]);
            }
        }

        @Override
        public void drive(Object value) {
            var words = words(value);
            for (int i = 0; i < words.length; i++) {
                handles.get(i).drive(BigInteger.valueOf(words[i]));
            }
        }

        @Override
        public long[] peek() {
            return handles.stream().mapToLong(PortHandle::peek).toArray();
        }

        @Override
        public void expect(Object value) {
            var words = words(value);
            for (int i = 0; i < words.length; i++) {
                handles.get(i).expect(words[i]);
            }
        }

        private long[] words(Object value) {
            if (!(value instanceof long[] words)) {
                throw new IllegalArgumentException("a vector takes a long[], not a " + value.getClass().getSimpleName());
            }
            if (words.length != handles.size()) {
                throw new IllegalArgumentException(words.length + " values for " + handles.size() + " words from `"
                        + handles.getFirst().name() + "` to `" + handles.getLast().name() + "`");
            }
            return words;
        }
    }

    /** A bundle; {@code members} has null where the bundle lacks an optional component. */
    record Group(Class<?> type, RecordComponent[] components, List<Codec> members) implements Codec {
        private static Group of(Ports ports, Bundle bundle, Class<?> type, Set<String> optional) {
            var components = type.getRecordComponents();
            var members = new ArrayList<Codec>();
            for (var component : components) {
                var member = member(bundle, component.getName());
                if (member == null && !optional.contains(component.getName())) {
                    throw new IllegalArgumentException("component `" + component.getName() + "` of " + type.getSimpleName()
                            + " is not in " + bundle.getClass().getSimpleName() + "; the names must be the same");
                }
                members.add(member == null ? null : Codec.of(ports, member, component.getType(), optional));
                component.getAccessor().setAccessible(true);
            }
            return new Group(type, components, members);
        }

        private static Data member(Bundle bundle, String name) {
            for (var component : bundle.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                if (component.getName().equals(name) && read(component, bundle) instanceof Data data) {
                    return data;
                }
            }
            return null;
        }

        private static Object read(RecordComponent component, Object record) {
            try {
                return component.getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("cannot read " + component + ": " + e, e);
            }
        }

        private interface Move {
            void move(Codec member, Object value);
        }

        private void each(Object value, Move move) {
            if (!type.isInstance(value)) {
                throw new IllegalArgumentException("a " + value.getClass().getSimpleName() + " is not a " + type.getSimpleName());
            }
            for (int i = 0; i < components.length; i++) {
                if (members.get(i) != null) {
                    move.move(members.get(i), read(components[i], value));
                }
            }
        }

        @Override
        public void poke(Object value) {
            each(value, Codec::poke);
        }

        @Override
        public void drive(Object value) {
            each(value, Codec::drive);
        }

        @Override
        public void expect(Object value) {
            each(value, Codec::expect);
        }

        @Override
        public Object peek() {
            var values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = members.get(i) == null ? zero(components[i].getType()) : members.get(i).peek();
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

        private static Object zero(Class<?> component) {
            if (component == boolean.class) {
                return false;
            }
            if (component == int.class) {
                return 0;
            }
            return component == long.class ? (Object) 0L : BigInteger.ZERO;
        }

        @Override
        public List<PortHandle> handles() {
            return members.stream().filter(member -> member != null).flatMap(member -> member.handles().stream()).toList();
        }
    }
}

package ingot.hdl;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Takes data apart into words, and builds the same shape from other words. */
final class Leaves {
    /**
     * A word inside data.
     *
     * @param path names from the outside in, joined by underscores; empty for a word by itself
     * @param flipped whether it flows against the others, as {@code ready} does
     */
    record Leaf(String path, Word word, boolean flipped) {}

    /** How one record class is read and built. */
    private record RecordShape(List<String> names, List<Method> accessors, Constructor<?> constructor) {}

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            var components = type.getRecordComponents();
            if (components == null) {
                throw new IllegalArgumentException(type.getName() + " implements Bundle and must therefore be a record");
            }
            var names = new ArrayList<String>();
            var accessors = new ArrayList<Method>();
            var types = new Class<?>[components.length];
            for (var i = 0; i < components.length; i++) {
                names.add(components[i].getName());
                accessors.add(components[i].getAccessor());
                components[i].getAccessor().setAccessible(true);
                types[i] = components[i].getType();
            }
            try {
                var constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return new RecordShape(names, accessors, constructor);
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    };

    private Leaves() {}

    /** The words of {@code data}, first component first. */
    static List<Leaf> of(Data data) {
        var leaves = new ArrayList<Leaf>();
        map(data, leaf -> {
            leaves.add(leaf);
            return leaf.word();
        });
        return leaves;
    }

    /** The same shape with every word replaced. */
    static <T extends Data> T map(T data, Function<Leaf, Word> words) {
        return map(data, "", false, words);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Data> T map(T data, String path, boolean flipped, Function<Leaf, Word> words) {
        return (T) switch ((Data) data) {
            case Word word -> word(word, path, flipped, words);
            case Vec<?> vec -> {
                var elements = new ArrayList<Data>();
                for (var i = 0; i < vec.size(); i++) {
                    elements.add(map(vec.get(i), join(path, String.valueOf(i)), flipped, words));
                }
                yield new Vec<>(elements);
            }
            case Stream<?> stream -> stream.like(
                    (Bool) word(stream.valid, join(path, "valid"), flipped, words),
                    (Bool) word(stream.ready, join(path, "ready"), !flipped, words),
                    map(stream.payload, join(path, "payload"), flipped, words));
            case Bundle bundle -> record(bundle, path, flipped, words);
        };
    }

    private static Word word(Word word, String path, boolean flipped, Function<Leaf, Word> words) {
        var result = words.apply(new Leaf(path, word, flipped != word.flip));
        result.flip = word.flip;
        return result;
    }

    /** The same shape flowing the other way. */
    static <T extends Data> T flip(T type) {
        var copy = map(type, leaf -> leaf.word().with(leaf.word().type, leaf.word().expr, leaf.word().owner, leaf.word().target));
        of(copy).forEach(leaf -> leaf.word().flip = !leaf.word().flip);
        return copy;
    }

    /** A stream inside data; {@code path} and {@code flipped} as of a {@link Leaf}. */
    record Nested(String path, Stream<?> stream, boolean flipped) {}

    /** Adds the streams of {@code data} to {@code found}, those in payloads too. */
    static void streams(Data data, List<Nested> found) {
        streams(data, "", found);
    }

    private static void streams(Data data, String path, List<Nested> found) {
        switch (data) {
            case Word _ -> { }
            case Vec<?> vec -> {
                for (var i = 0; i < vec.size(); i++) {
                    streams(vec.get(i), join(path, String.valueOf(i)), found);
                }
            }
            case Stream<?> stream -> {
                found.add(new Nested(path, stream, stream.valid.flip));
                streams(stream.payload, join(path, "payload"), found);
            }
            case Bundle bundle -> {
                var shape = SHAPES.get(bundle.getClass());
                try {
                    for (var i = 0; i < shape.names().size(); i++) {
                        if (shape.accessors().get(i).invoke(bundle) instanceof Data component) {
                            streams(component, join(path, shape.names().get(i)), found);
                        }
                    }
                } catch (ReflectiveOperationException failure) {
                    throw new IllegalStateException("cannot read " + bundle.getClass().getName(), failure);
                }
            }
        }
    }

    private static Object record(Bundle bundle, String path, boolean flipped, Function<Leaf, Word> words) {
        var shape = SHAPES.get(bundle.getClass());
        var values = new Object[shape.names().size()];
        try {
            for (var i = 0; i < values.length; i++) {
                var component = shape.accessors().get(i).invoke(bundle);
                values[i] = component instanceof Data data ? map(data, join(path, shape.names().get(i)), flipped, words) : component;
            }
            return shape.constructor().newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("cannot rebuild " + bundle.getClass().getName()
                    + ": its canonical constructor must accept any words of the same types", failure);
        }
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "_" + name;
    }

    /** The words of two data of one shape, side by side; data of different shapes are reported, and give no pairs. */
    static List<Leaf[]> pairs(Data left, Data right, Here here) {
        var first = of(left);
        var second = of(right);
        var same = first.stream().map(Leaf::path).toList().equals(second.stream().map(Leaf::path).toList());
        if (!same) {
            here.error("E042", "shapes differ: " + describe(first) + " and " + describe(second),
                    "use data of one shape: the same record, vectors of the same size");
            return List.of();
        }
        var pairs = new ArrayList<Leaf[]>();
        for (var i = 0; i < first.size(); i++) {
            pairs.add(new Leaf[] {first.get(i), second.get(i)});
        }
        return pairs;
    }

    private static String describe(List<Leaf> leaves) {
        return leaves.size() + (leaves.size() == 1 ? " word (" : " words (")
                + String.join(", ", leaves.stream().limit(4).map(Leaf::path).toList()) + (leaves.size() > 4 ? ", …)" : ")");
    }

    /** Total number of bits. */
    static int width(Data data) {
        return of(data).stream().mapToInt(leaf -> leaf.word().width()).sum();
    }
}

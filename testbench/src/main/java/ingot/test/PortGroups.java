package ingot.test;

import ingot.hdl.Bundle;
import ingot.hdl.Data;
import ingot.hdl.Design;
import ingot.hdl.Stream;
import ingot.hdl.Vec;
import ingot.hdl.Word;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the words of a design's ports stand in their bundles, streams and vectors: the structures that a wave shows. */
final class PortGroups {
    private final Design<?> design;
    private final Map<String, List<String>> paths = new HashMap<>();

    private PortGroups(Design<?> design) {
        this.design = design;
    }

    /** For the name of each port that is part of something larger, its path: {@code in}, {@code payload}, {@code address}. */
    static Map<String, List<String>> of(Design<?> design) {
        var groups = new PortGroups(design);
        for (Class<?> type = design.top().getClass(); type != null; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (Data.class.isAssignableFrom(field.getType()) && field.trySetAccessible()) {
                    groups.field(field);
                }
            }
        }
        return groups.paths;
    }

    private void field(Field field) {
        try {
            if (field.get(design.top()) instanceof Data data && !(data instanceof Word)) {
                add(data, List.of(field.getName()));
            }
        } catch (IllegalAccessException | IllegalArgumentException _) {
            // not a port: a wave shows its words by themselves
        }
    }

    private void add(Data data, List<String> path) {
        switch (data) {
            case Word word -> paths.put(design.port(word).name(), path);
            case Vec<?> vec -> {
                for (int i = 0; i < vec.size(); i++) {
                    add(vec.get(i), with(path, String.valueOf(i)));
                }
            }
            case Stream<?> stream -> {
                add(stream.valid, with(path, "valid"));
                add(stream.ready, with(path, "ready"));
                add(stream.payload, with(path, "payload"));
            }
            case Bundle bundle -> {
                for (var component : bundle.getClass().getRecordComponents()) {
                    component.getAccessor().setAccessible(true);
                    add(read(component.getAccessor(), bundle), with(path, component.getName()));
                }
            }
        }
    }

    private static Data read(Method accessor, Bundle bundle) {
        try {
            return accessor.invoke(bundle) instanceof Data data ? data : new Nothing();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Stands for a component that is no data. */
    private record Nothing() implements Bundle {}

    private static List<String> with(List<String> path, String name) {
        var longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }
}

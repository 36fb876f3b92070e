package ingot.test;

import ingot.hdl.Bundle;
import ingot.hdl.Data;
import ingot.hdl.Design;
import ingot.hdl.Stream;
import ingot.hdl.Vec;
import ingot.hdl.Word;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;

/** How a test names each port of a design: {@code dut.top().in.payload}. */
final class PortPaths {
    private final Design<?> design;
    private final Map<String, Named> names = new HashMap<>();

    /** A port with the Java expression for it. */
    record Named(String expression, Word word) {}

    private PortPaths(Design<?> design) {
        this.design = design;
    }

    /** The ports by their names in the netlist. Private fields are left out: a test cannot name them. */
    static Map<String, Named> of(Design<?> design) {
        var paths = new PortPaths(design);
        for (Class<?> type = design.top().getClass(); type != null; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (Data.class.isAssignableFrom(field.getType()) && !Modifier.isPrivate(field.getModifiers())) {
                    try {
                        field.setAccessible(true);
                        paths.add("dut.top()." + field.getName(), (Data) field.get(design.top()));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
        return paths.names;
    }

    private void add(String path, Data data) {
        switch (data) {
            case null -> { }
            case Word word -> add(path, word);
            case Vec<?> vec -> {
                for (int i = 0; i < vec.size(); i++) {
                    add(path + ".get(" + i + ")", vec.get(i));
                }
            }
            case Stream<?> stream -> {
                add(path + ".valid", stream.valid);
                add(path + ".ready", stream.ready);
                add(path + ".payload", stream.payload);
            }
            case Bundle bundle -> {
                for (var component : bundle.getClass().getRecordComponents()) {
                    try {
                        component.getAccessor().setAccessible(true);
                        if (component.getAccessor().invoke(bundle) instanceof Data part) {
                            add(path + "." + component.getName() + "()", part);
                        }
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
    }

    private void add(String path, Word word) {
        try {
            names.put(design.port(word).name(), new Named(path, word));
        } catch (IllegalArgumentException e) {
            // The field holds something inside the design, not a port.
        }
    }
}

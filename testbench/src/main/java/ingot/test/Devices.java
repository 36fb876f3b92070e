package ingot.test;

import ingot.hdl.Design;
import ingot.hdl.Module;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Finds the {@link Device} methods of a test class and elaborates what they make. */
final class Devices {
    private Devices() {}

    /**
     * A design that a test runs with.
     *
     * @param params its parameters for display, empty where the device method has none
     */
    record Variant(Method method, Object argument, String params) {
        Design<?> elaborate() {
            return Design.of(() -> (Module<?>) (argument == null ? call(method) : call(method, argument)));
        }
    }

    /** The variants for {@code test}: those whose design is what its {@code Dut} wants. */
    static List<Variant> variants(Class<?> type, Method test) {
        var wanted = wanted(test);
        var variants = new ArrayList<Variant>();
        for (Class<?> owner = type; owner != null; owner = owner.getSuperclass()) {
            for (var method : owner.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Device.class) && wanted.isAssignableFrom(method.getReturnType())) {
                    variants.addAll(variants(method));
                }
            }
        }
        if (variants.isEmpty()) {
            throw new ExtensionConfigurationException(type.getSimpleName() + " makes no " + wanted.getSimpleName() + " for "
                    + test.getName() + ": add `@Device static " + wanted.getSimpleName() + " device() { return new "
                    + wanted.getSimpleName() + "(…); }`");
        }
        return variants;
    }

    private static List<Variant> variants(Method method) {
        if (!Modifier.isStatic(method.getModifiers())) {
            throw new ExtensionConfigurationException("@Device method " + method.getName() + " must be static");
        }
        var source = method.getAnnotation(Device.class).params();
        if (source.isEmpty()) {
            return List.of(new Variant(method, null, ""));
        }
        var owner = method.getDeclaringClass();
        var maker = Arrays.stream(owner.getDeclaredMethods())
                .filter(other -> other.getName().equals(source) && other.getParameterCount() == 0)
                .findFirst()
                .orElseThrow(() -> new ExtensionConfigurationException(
                        owner.getSimpleName() + " has no method " + source + "() for the parameters of " + method.getName()));
        var all = (Collection<?>) call(maker);
        return all.stream().map(value -> new Variant(method, value, String.valueOf(value))).toList();
    }

    /** The {@code M} of the test's {@code Dut<M>} or {@code Proof<M>} parameter. */
    private static Class<?> wanted(Method test) {
        for (var parameter : test.getGenericParameterTypes()) {
            if (parameter instanceof ParameterizedType dut && (dut.getRawType() == Dut.class || dut.getRawType() == Proof.class)) {
                return switch (dut.getActualTypeArguments()[0]) {
                    case Class<?> design -> design;
                    case ParameterizedType design -> (Class<?>) design.getRawType();
                    default -> Module.class;
                };
            }
        }
        throw new ExtensionConfigurationException(test.getName() + " is a @HardwareTest and needs a parameter Dut<…>");
    }

    private static Object call(Method method, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(method + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new ExtensionConfigurationException(method + " cannot be called: " + e.getMessage(), e);
        }
    }
}

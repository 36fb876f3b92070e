package ingot.cli;

import ingot.hdl.Description;
import ingot.hdl.DesignEntry;
import ingot.hdl.Module;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a compiled file holds.
 *
 * @param design the module in it
 * @param tests names of the classes with tests
 */
record FileClasses(DesignEntry<?> design, List<String> tests) {
    /** The parameters of a module that has none. */
    record None() {}

    /** Loads the classes under {@code folder}, which {@code file} was compiled to. */
    static FileClasses load(Path file, Path folder, ClassLoader loader) throws IOException {
        List<Class<?>> classes;
        try (Stream<Path> walk = Files.walk(folder)) {
            classes = walk.filter(path -> path.toString().endsWith(".class")).sorted()
                    .map(path -> folder.relativize(path).toString().replaceFirst("\\.class$", "").replace(File.separatorChar, '.'))
                    .<Class<?>>map(name -> load(name, loader)).toList();
        }
        var name = file.getFileName().toString();
        // Beside the classes, the file lends its lines to the messages of elaboration.
        var packageFolder = classes.isEmpty() ? "" : classes.getFirst().getPackageName().replace('.', '/');
        Files.copy(file, folder.resolve(packageFolder).resolve(name), StandardCopyOption.REPLACE_EXISTING);
        var modules = classes.stream().filter(type -> Module.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())).toList();
        var tests = classes.stream().filter(FileClasses::holdsTests).map(Class::getName).toList();
        return new FileClasses(entry(choose(modules, name)), tests);
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the compiler wrote no class " + name, e);
        }
    }

    /** The module that is called as the file, or else the only one, or the only one with parameters. */
    private static Class<?> choose(List<Class<?>> modules, String file) {
        var named = modules.stream().filter(type -> (type.getSimpleName() + ".java").equals(file)).toList();
        var withParameters = modules.stream().filter(type -> constructor(type).getParameterCount() == 1).toList();
        for (var candidates : List.of(named, modules, withParameters)) {
            if (candidates.size() == 1) {
                return candidates.getFirst();
            }
        }
        throw new UserException(modules.isEmpty()
                ? "%s holds no design: write a class that extends ingot.hdl.Module".formatted(file)
                : "%s holds several modules (%s); name one of them as the file".formatted(file,
                        modules.stream().map(Class::getSimpleName).collect(Collectors.joining(", "))));
    }

    private static boolean holdsTests(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).flatMap(method -> Arrays.stream(method.getAnnotations()))
                .anyMatch(annotation -> annotation.annotationType().getSimpleName().endsWith("Test"));
    }

    private static Constructor<?> constructor(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(one -> one.getParameterCount() == 0 || one.getParameterCount() == 1 && one.getParameterTypes()[0].isRecord())
                .max((a, b) -> Integer.compare(a.getParameterCount(), b.getParameterCount()))
                .orElseThrow(() -> new UserException("the module %s needs a constructor with its parameter record, or with nothing"
                        .formatted(type.getSimpleName())));
    }

    private static DesignEntry<?> entry(Class<?> type) {
        var constructor = constructor(type);
        constructor.setAccessible(true);
        var description = type.getAnnotation(Description.class);
        var summary = description == null ? "the design in " + type.getSimpleName() + ".java" : description.value().replaceFirst("\\.$", "");
        return constructor.getParameterCount() == 0
                ? new DesignEntry<>(type.getSimpleName(), summary, None.class, new None(), _ -> make(constructor))
                : entry(type.getSimpleName(), summary, constructor.getParameterTypes()[0].asSubclass(Record.class), constructor);
    }

    private static <P extends Record> DesignEntry<P> entry(String name, String summary, Class<P> parameters, Constructor<?> constructor) {
        return new DesignEntry<>(name, summary, parameters, DefaultParameters.of(parameters), chosen -> make(constructor, chosen));
    }

    @SuppressWarnings("unchecked")
    private static <P extends Record> Module<P> make(Constructor<?> constructor, Object... arguments) {
        try {
            return (Module<P>) constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException problem ? problem : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

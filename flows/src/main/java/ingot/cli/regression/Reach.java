package ingot.cli.regression;

import ingot.sim.UserCache;
import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What can change the result of a test class: every class that it names, directly or through others, and the resources of the modules
 * that those are from. Services are found by their providers' names in {@code module-info} and are reached with their interface.
 * The content decides, not the time of a file.
 */
final class Reach {
    private static final Pattern NAME = Pattern.compile("L?([\\w$]+(?:/[\\w$]+)*);?");
    private static final Pattern TYPES = Pattern.compile("L([\\w$]+(?:/[\\w$]+)*)[;<]");

    private final Map<String, Known> classes = new HashMap<>();
    private final Map<Path, String> resources = new HashMap<>();
    private final Map<String, TreeSet<String>> providers = new HashMap<>();

    private record Known(Path module, String hash, TreeSet<String> names, boolean readsFiles) {}

    /** Reads all classes of the modules under {@code home}. */
    static Reach of(Path home) throws IOException {
        var reach = new Reach();
        for (var module : TestClass.modules(home)) {
            for (var folder : List.of(module.resolve("target/classes"), module.resolve("target/test-classes"))) {
                if (Files.isDirectory(folder)) {
                    reach.read(module, folder);
                }
            }
        }
        reach.classes.values().forEach(known -> known.names().retainAll(reach.classes.keySet()));
        return reach;
    }

    private void read(Path module, Path folder) throws IOException {
        var contents = new ArrayList<String>();
        List<Path> files;
        try (var walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (var file : files) {
            var bytes = Files.readAllBytes(file);
            if (file.toString().endsWith(".class")) {
                readClass(module, TestClass.name(folder, file).replace('.', '/'), bytes);
            } else {
                contents.add(folder.relativize(file) + " " + hash(bytes));
            }
        }
        resources.merge(module, UserCache.key(contents), String::concat);
    }

    private void readClass(Path module, String name, byte[] bytes) {
        var names = new TreeSet<String>();
        boolean readsFiles = false;
        var model = ClassFile.of().parse(bytes);
        for (var entry : model.constantPool()) {
            if (entry instanceof Utf8Entry utf8) {
                var text = utf8.stringValue();
                readsFiles |= text.startsWith("../") || text.equals("..") || text.startsWith("src/");
                var whole = NAME.matcher(text);
                if (whole.matches()) {
                    names.add(whole.group(1));
                }
                TYPES.matcher(text).results().forEach(match -> names.add(match.group(1)));
            }
        }
        if (name.equals("module-info")) {
            model.findAttribute(Attributes.module()).ifPresent(info -> info.provides().forEach(service ->
                    service.providesWith().forEach(provider -> providers
                            .computeIfAbsent(service.provides().asInternalName(), _ -> new TreeSet<>()).add(provider.asInternalName()))));
            return;
        }
        classes.put(name, new Known(module, hash(bytes), names, readsFiles));
    }

    private static String hash(byte[] bytes) {
        return UserCache.key(List.of(new String(bytes, StandardCharsets.ISO_8859_1)));
    }

    /** A hash of all that can change the result of {@code test}; empty where that cannot be known: it reads files of the repository. */
    Optional<String> digest(String test) {
        var seen = new TreeSet<String>();
        var open = new ArrayDeque<String>();
        open.add(test.replace('.', '/'));
        var contents = new ArrayList<String>();
        var modules = new TreeSet<Path>();
        while (!open.isEmpty()) {
            var name = open.poll();
            var known = classes.get(name);
            if (known == null || !seen.add(name)) {
                continue;
            }
            modules.add(known.module());
            open.addAll(known.names());
            open.addAll(providers.getOrDefault(name, new TreeSet<>()));
            boolean own = name.equals(test.replace('.', '/')) || name.startsWith(test.replace('.', '/') + "$");
            if (own && known.readsFiles()) {
                return Optional.empty();
            }
        }
        seen.forEach(name -> contents.add(name + " " + classes.get(name).hash()));
        modules.forEach(module -> contents.add(module.getFileName() + " " + resources.get(module)));
        return Optional.of(UserCache.key(contents));
    }
}

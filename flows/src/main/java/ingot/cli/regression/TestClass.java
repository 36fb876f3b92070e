package ingot.cli.regression;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A compiled test class of a module.
 *
 * @param module folder of the module: the tests run in it
 * @param name full name of the class
 */
record TestClass(Path module, String name) {
    private static final String TESTS = ".*(Test|Tests|TestCase)\\.class|Test[^/]*\\.class";

    /** All test classes of the modules under {@code home}. */
    static List<TestClass> all(Path home) throws IOException {
        var found = new ArrayList<TestClass>();
        for (var module : modules(home)) {
            var folder = module.resolve("target/test-classes");
            if (Files.isDirectory(folder)) {
                try (var walk = Files.walk(folder)) {
                    walk.filter(path -> path.getFileName().toString().matches(TESTS) && !path.getFileName().toString().contains("$"))
                            .sorted().forEach(path -> found.add(new TestClass(module, name(folder, path))));
                }
            }
        }
        return found;
    }

    /** The folders under {@code home} that Maven has built. */
    static List<Path> modules(Path home) throws IOException {
        try (var folders = Files.list(home)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("target"))).sorted().toList();
        }
    }

    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replaceFirst("\\.class$", "").replace(File.separatorChar, '.');
    }
}

package ingot.cli;

import ingot.cli.regression.TestChild;
import ingot.flow.build.ChosenDesign;
import ingot.flow.build.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The JUnit tests of a design: the class that is named after the design's own class, {@code FifoTest} for {@code Fifo}, among the
 * tests that were built with Ingot.
 *
 * @param className full name of the test class; several, with spaces between, for a file that holds several
 * @param folders class folders of all modules' tests
 */
record DesignTests(String className, List<Path> folders) {
    /** Finds the tests of {@code design} in the checkout at {@code home}. */
    static DesignTests of(ChosenDesign<?> design, Path home) throws IOException {
        if (design.source().isPresent()) {
            return ofFile(design.source().get());
        }
        var file = design.moduleClass().getSimpleName() + "Test.class";
        var folders = testFolders(home);
        for (var folder : folders) {
            try (var walk = Files.walk(folder)) {
                var found = walk.filter(path -> path.getFileName().toString().equals(file)).findFirst();
                if (found.isPresent()) {
                    var name = folder.relativize(found.get()).toString().replaceFirst("\\.class$", "").replace(File.separatorChar, '.');
                    return new DesignTests(name, folders);
                }
            }
        }
        throw new UserException("the design %s has no test class %s; looked under %s/*/src/test"
                .formatted(design.entry().name(), file.replace(".class", ".java"), home));
    }

    private static DesignTests ofFile(SourceFile source) {
        if (source.testClasses().isEmpty()) {
            throw new UserException("%s holds no class with tests; write a method with @HardwareTest or @Test".formatted(source.file()));
        }
        return new DesignTests(String.join(" ", source.testClasses()), List.of(source.classes()));
    }

    private static List<Path> testFolders(Path home) throws IOException {
        try (var modules = Files.list(home)) {
            return modules.map(module -> module.resolve("target/test-classes")).filter(Files::isDirectory).sorted().toList();
        }
    }

    /** What to pass to Java to run them. */
    List<String> command() {
        var classPath = System.getProperty("java.class.path") + folders.stream().map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator, File.pathSeparator, ""));
        var command = new ArrayList<>(List.of("--enable-native-access=ALL-UNNAMED",
                "--add-exports=java.base/jdk.internal.vm=ALL-UNNAMED", "-XX:+UseParallelGC", "-cp", classPath, TestChild.class.getName()));
        command.addAll(List.of(className.split(" ")));
        return command;
    }
}

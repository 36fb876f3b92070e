package ingot.flow.build;

import java.nio.file.Path;
import java.util.List;

/**
 * A design that is one Java file, with no project around it.
 *
 * @param file what the user gave
 * @param classes folder of its class files
 * @param testClasses full names of the classes in it that hold tests
 */
public record SourceFile(Path file, Path classes, List<String> testClasses) {
    public SourceFile {
        testClasses = List.copyOf(testClasses);
    }
}

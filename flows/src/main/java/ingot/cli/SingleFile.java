package ingot.cli;

import ingot.flow.build.SourceFile;
import ingot.hdl.DesignEntry;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** A design that is one Java file: compiled on the spot, with no project around it. */
final class SingleFile implements AutoCloseable {
    private final DesignEntry<?> design;
    private final SourceFile source;
    private final URLClassLoader loader;

    private SingleFile(DesignEntry<?> design, SourceFile source, URLClassLoader loader) {
        this.design = design;
        this.source = source;
        this.loader = loader;
    }

    /**
     * Compiles {@code file} and finds the design in it.
     *
     * @throws UserException with what the compiler says, or when the file holds no design, or several
     */
    static SingleFile compile(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        var classes = Files.createTempDirectory("ingot-file");
        try {
            compile(file, classes);
            var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, SingleFile.class.getClassLoader());
            var found = FileClasses.load(file, classes, loader);
            var source = new SourceFile(file, classes, found.tests());
            return new SingleFile(found.design(), source, loader);
        } catch (IOException | RuntimeException e) {
            delete(classes);
            throw e;
        }
    }

    private static void compile(Path file, Path classes) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new UserException("this Java has no compiler; run ingot with a JDK");
        }
        var findings = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(findings, Locale.ROOT, null)) {
            // Names of variables are read from the class files, so they must be in there.
            var options = List.of("-g", "-parameters", "-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
            if (!compiler.getTask(null, files, findings, options, null, files.getJavaFileObjects(file)).call()) {
                throw new UserException(findings.getDiagnostics().stream()
                        .filter(finding -> finding.getKind() == Diagnostic.Kind.ERROR)
                        .map(finding -> told(file, finding)).collect(Collectors.joining("\n")));
            }
        }
    }

    /** As {@code javac} tells it: the place, the words, the line and a caret. */
    private static String told(Path file, Diagnostic<? extends JavaFileObject> finding) {
        var words = finding.getMessage(Locale.ROOT);
        if (finding.getLineNumber() == Diagnostic.NOPOS) {
            return "error: " + words;
        }
        try {
            var line = Files.readAllLines(file).get((int) finding.getLineNumber() - 1);
            var caret = " ".repeat((int) Math.max(0, finding.getColumnNumber() - 1)) + "^";
            return "error: %s:%d: %s%n    %s%n    %s".formatted(file, finding.getLineNumber(), words, line, caret);
        } catch (IOException | IndexOutOfBoundsException _) {
            return "error: %s:%d: %s".formatted(file, finding.getLineNumber(), words);
        }
    }

    DesignEntry<?> design() {
        return design;
    }

    SourceFile source() {
        return source;
    }

    @Override
    public void close() throws IOException {
        loader.close();
        delete(source.classes());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}

package ingot.coverage;

import ingot.hdl.netlist.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many tests made each point happen. Points that no test did are there with 0. Files of it are text, one line for each point:
 * tests, kind, module, Java file, line, what; with tabs between them.
 */
public final class CoverageData {
    /** Orders points for people: by file and line. */
    static final Comparator<Point> ORDER = Comparator.comparing((Point point) -> point.source().file()).thenComparing(point -> point.source().line())
            .thenComparing(Point::kind).thenComparing(Point::module).thenComparing(Point::what);

    private final Map<Point, Integer> tests = new TreeMap<>(ORDER);

    /** Adds a test that ran a design with {@code points} and made {@code happened} happen. */
    public synchronized void add(Collection<Point> points, Set<Point> happened) {
        points.forEach(point -> tests.merge(point, happened.contains(point) ? 1 : 0, Integer::sum));
    }

    /** Adds everything that {@code other} has. */
    public synchronized void add(CoverageData other) {
        other.tests.forEach((point, count) -> tests.merge(point, count, Integer::sum));
    }

    /** The points in order, with the number of tests in which each happened. */
    public synchronized Map<Point, Integer> tests() {
        var copy = new TreeMap<Point, Integer>(ORDER);
        copy.putAll(tests);
        return copy;
    }

    /** How many points there are, and how many of them happened. */
    public record Ratio(int happened, int points) {
        /** From 0 to 100; 100 where there is nothing to cover. */
        public double percent() {
            return points == 0 ? 100 : 100.0 * happened / points;
        }
    }

    /** The share of the points of these kinds. */
    public Ratio ratio(Collection<Point.Kind> kinds) {
        var counts = tests().entrySet().stream().filter(entry -> kinds.contains(entry.getKey().kind())).map(Map.Entry::getValue).toList();
        return new Ratio((int) counts.stream().filter(count -> count > 0).count(), counts.size());
    }

    /** Writes {@code file} so that nobody sees half of it. */
    public void write(Path file) throws IOException {
        var lines = new ArrayList<String>();
        tests().forEach((point, count) -> lines.add(String.join("\t", String.valueOf(count), point.kind().name(), point.module(),
                point.source().file(), String.valueOf(point.source().line()), point.what())));
        Files.createDirectories(file.toAbsolutePath().getParent());
        var work = file.resolveSibling(file.getFileName() + ".part");
        Files.write(work, lines);
        Files.move(work, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Everything in the {@code .coverage} files of {@code folder}. */
    public static CoverageData merge(Path folder) throws IOException {
        var data = new CoverageData();
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".coverage")).sorted().toList();
        }
        for (var file : files) {
            for (var line : Files.readAllLines(file)) {
                var fields = line.split("\t", 6);
                var point = new Point(Point.Kind.valueOf(fields[1]), fields[2], new Source(fields[3], Integer.parseInt(fields[4])), fields[5]);
                data.tests.merge(point, Integer.parseInt(fields[0]), Integer::sum);
            }
        }
        return data;
    }
}

package ingot.coverage;

import ingot.hdl.netlist.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many runs of tests made each point happen, and which tests. Points that no test did are there with 0. Files of it are text: one line for each
 * point, runs, kind, module, Java file, line, what; then one line for each test, {@code test}, its name, and the numbers of the points that it made
 * happen, which count from 0; with tabs between them.
 */
public final class CoverageData {
    /** Orders points for people: by file and line. */
    static final Comparator<Point> ORDER = Comparator.comparing((Point point) -> point.source().file()).thenComparing(point -> point.source().line())
            .thenComparing(Point::kind).thenComparing(Point::module).thenComparing(Point::what);

    private static final String TEST = "test\t";

    private final Map<Point, Integer> tests = new TreeMap<>(ORDER);
    private final Map<String, Set<Point>> byTest = new TreeMap<>();

    /** Adds a run of {@code test} on a design with {@code points}, which made {@code happened} happen. */
    public synchronized void add(String test, Collection<Point> points, Set<Point> happened) {
        points.forEach(point -> tests.merge(point, happened.contains(point) ? 1 : 0, Integer::sum));
        byTest.computeIfAbsent(test, _ -> new HashSet<>()).addAll(happened);
    }

    /**
     * What one test does, all its runs together.
     *
     * @param happened the points that it makes happen
     * @param alone how many of them no other test does
     */
    public record Share(int happened, int alone) {}

    /** What each test does, by its name. */
    public synchronized Map<String, Share> shares() {
        var doers = new HashMap<Point, Integer>();
        byTest.values().forEach(points -> points.forEach(point -> doers.merge(point, 1, Integer::sum)));
        var shares = new TreeMap<String, Share>();
        byTest.forEach((test, points) ->
                shares.put(test, new Share(points.size(), (int) points.stream().filter(point -> doers.get(point) == 1).count())));
        return shares;
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
    public synchronized void write(Path file) throws IOException {
        var lines = new ArrayList<String>();
        var numbers = new HashMap<Point, Integer>();
        tests.forEach((point, count) -> {
            numbers.put(point, lines.size());
            lines.add(String.join("\t", String.valueOf(count), point.kind().name(), point.module(),
                    point.source().file(), String.valueOf(point.source().line()), point.what()));
        });
        byTest.forEach((test, points) -> lines.add(TEST + test.replace('\t', ' ') + "\t"
                + points.stream().map(numbers::get).sorted().map(String::valueOf).collect(Collectors.joining(" "))));
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
            data.read(Files.readAllLines(file));
        }
        return data;
    }

    private void read(List<String> lines) {
        var points = new ArrayList<Point>();
        for (var line : lines) {
            var fields = line.split("\t", 6);
            if (line.startsWith(TEST)) {
                var happened = byTest.computeIfAbsent(fields[1], _ -> new HashSet<>());
                fields[2].lines().flatMap(numbers -> Stream.of(numbers.split(" "))).forEach(number -> happened.add(points.get(Integer.parseInt(number))));
            } else {
                points.add(new Point(Point.Kind.valueOf(fields[1]), fields[2], new Source(fields[3], Integer.parseInt(fields[4])), fields[5]));
                tests.merge(points.getLast(), Integer.parseInt(fields[0]), Integer::sum);
            }
        }
    }
}

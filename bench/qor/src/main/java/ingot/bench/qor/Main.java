package ingot.bench.qor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Maps every contestant twice, and prints a table for each function and size. */
public final class Main {
    private Main() {}

    /** Measures the functions that are named, or all; with {@code --size} (may be repeated) only these sizes. */
    public static void main(String[] arguments) throws IOException {
        var functions = new HashSet<String>();
        var sizes = new HashSet<Integer>();
        var folder = Path.of("bench/qor/target/runs");
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--size" -> sizes.add(Integer.valueOf(arguments[++i]));
                case "--out" -> folder = Path.of(arguments[++i]);
                default -> functions.add(arguments[i]);
            }
        }
        var wanted = Contestants.all().stream()
                .filter(one -> functions.isEmpty() || functions.contains(one.function()))
                .filter(one -> sizes.isEmpty() || sizes.contains(one.size()))
                .toList();
        var laboratory = new Laboratory(folder.toAbsolutePath());
        for (var group : groups(wanted)) {
            var points = new ArrayList<Point>();
            for (var contestant : group) {
                for (var aim : Aim.values()) {
                    points.add(laboratory.measure(contestant, aim));
                }
            }
            print(points);
        }
    }

    /** By function and size, in the order of the list. */
    private static List<List<Contestant>> groups(List<Contestant> all) {
        Set<String> seen = new HashSet<>();
        return all.stream().filter(one -> seen.add(one.function() + one.size()))
                .map(first -> all.stream().filter(one -> one.function().equals(first.function()) && one.size() == first.size()).toList())
                .toList();
    }

    /** One row per contestant; what nothing beats in both area and delay has a star. */
    private static void print(List<Point> points) {
        var first = points.getFirst().contestant();
        System.out.printf("%n%s %d%n%n", first.function(), first.size());
        System.out.println("| way | small: µm² | ns | cells | | fast: µm² | ns | cells | |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (int i = 0; i < points.size(); i += 2) {
            System.out.printf("| %s %s %s |%n", points.get(i).contestant().way(), cells(points.get(i), points), cells(points.get(i + 1), points));
        }
    }

    private static String cells(Point point, List<Point> all) {
        return "| %,.0f | %.2f | %d | %s".formatted(point.areaUm2(), point.delayNs(), point.cells(), point.contestant().hasRivals() && point.onFront(all) ? "★" : "");
    }
}

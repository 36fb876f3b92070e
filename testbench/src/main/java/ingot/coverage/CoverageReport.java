package ingot.coverage;

import ingot.hdl.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shows coverage: {@code coverage.html}, one page with the Java source in it, and {@code coverage.json} for programs. */
public final class CoverageReport {
    private final CoverageData data;

    public CoverageReport(CoverageData data) {
        this.data = data;
    }

    /**
     * Writes both files into {@code folder}.
     *
     * @param sourceRoots folders under which the Java files of the designs are
     */
    public void write(Path folder, List<Path> sourceRoots) throws IOException {
        Files.writeString(folder.resolve("coverage.html"), new CoverageHtml(data, new JavaSources(sourceRoots)).text());
        Files.writeString(folder.resolve("coverage.json"), json());
    }

    /** One line for each kind: {@code branch 12 of 14 (85.7 %)}. */
    public List<String> summary() {
        return EnumSet.allOf(Point.Kind.class).stream().filter(kind -> data.ratio(EnumSet.of(kind)).points() > 0).map(kind -> {
            var ratio = data.ratio(EnumSet.of(kind));
            return "%s %d of %d (%.1f %%)".formatted(kind.title(), ratio.happened(), ratio.points(), ratio.percent());
        }).toList();
    }

    String json() {
        var json = new JsonWriter().object().name("kinds").object();
        for (var kind : Point.Kind.values()) {
            var ratio = data.ratio(EnumSet.of(kind));
            json.name(kind.title()).object().field("happened", ratio.happened()).field("points", ratio.points()).end();
        }
        json.end().name("files").object();
        var byFile = new TreeMap<String, Map<Point, Integer>>();
        data.tests().forEach((point, tests) -> byFile.computeIfAbsent(point.source().file(), _ -> new TreeMap<>(CoverageData.ORDER)).put(point, tests));
        byFile.forEach((file, points) -> {
            json.name(file).array();
            points.forEach((point, tests) -> json.object().field("line", point.source().line()).field("kind", point.kind().title())
                    .field("module", point.module()).field("what", point.what()).field("tests", tests).end());
            json.end();
        });
        json.end().name("tests").object();
        data.shares().forEach((test, share) -> json.name(test).object().field("happened", share.happened()).field("alone", share.alone()).end());
        return json.end().end().toString();
    }
}

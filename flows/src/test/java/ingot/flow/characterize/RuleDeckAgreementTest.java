package ingot.flow.characterize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.pdk.PdkFile;
import ingot.pdk.PdkProcess;
import ingot.pdk.geometry.Rect;
import ingot.pdk.rules.RuleDeck;
import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plants a violation of each class on a field of its own: the deck made from the LEF and the process's own deck must both find it there. */
class RuleDeckAgreementTest {
    private static final int FIELD_NM = 40_000;
    private static final Pattern ITEM = Pattern.compile("(?s)<item>.*?<category>'?([^<']+)'?</category>.*?<value>\\w+(?:-\\w+)?: \\(+(-?[0-9.]+),(-?[0-9.]+)");

    @TempDir
    Path folder;

    private final PdkProcess process = PdkProcess.named("sky130A");
    private final PlantedShapes shapes = new PlantedShapes("planted");
    private final List<String> fields = new ArrayList<>();

    /** One shape: layer, and corners in nm from the field's own corner. */
    private record Shape(String layer, int x0, int y0, int x1, int y1) {}

    private void plant(String name, Shape... planted) {
        int origin = fields.size() * FIELD_NM;
        fields.add(name);
        for (var shape : planted) {
            shapes.add(process.streamLayer(shape.layer).drawing(), new Rect(origin + shape.x0, shape.y0, origin + shape.x1, shape.y1));
        }
    }

    private static Shape met1(int x0, int y0, int x1, int y1) {
        return new Shape("met1", x0, y0, x1, y1);
    }

    private static Shape met2(int x0, int y0, int x1, int y1) {
        return new Shape("met2", x0, y0, x1, y1);
    }

    private static Shape via(int x0, int y0, int size) {
        return new Shape("via", x0, y0, x0 + size, y0 + size);
    }

    private void plantAll() {
        plant("nothing: a stack of legal vias", met1(0, 0, 1000, 1000), via(400, 400, 150), met2(0, 0, 1000, 1000), new Shape("via2", 600, 600, 800, 800),
                new Shape("met3", 0, 0, 1000, 1000));
        plant("nothing: wires at the least distance", met1(0, 0, 140, 2000), met1(280, 0, 420, 2000));
        for (var metal : List.of("met1", "met2")) {
            plant(metal + " width", new Shape(metal, 0, 0, 130, 2000));
            plant(metal + " space", new Shape(metal, 0, 0, 140, 2000), new Shape(metal, 275, 0, 415, 2000));
            plant(metal + " wide space", new Shape(metal, 0, 0, 4000, 4000), new Shape(metal, 4200, 0, 4400, 4000));
            plant(metal + " area", new Shape(metal, 0, 0, 200, 200));
            plant(metal + " hole", new Shape(metal, 0, 0, 1000, 300), new Shape(metal, 0, 500, 1000, 800), new Shape(metal, 0, 0, 300, 800),
                    new Shape(metal, 500, 0, 1000, 800));
            plant(metal + " grid", new Shape(metal, 0, 0, 1003, 1000));
        }
        plant("met3 width", new Shape("met3", 0, 0, 290, 2000));
        plant("met3 space", new Shape("met3", 0, 0, 400, 2000), new Shape("met3", 690, 0, 1090, 2000));
        plant("met3 wide space", new Shape("met3", 0, 0, 4000, 4000), new Shape("met3", 4350, 0, 4750, 4000));
        plant("met4 width", new Shape("met4", 0, 0, 290, 2000));
        plant("met5 width", new Shape("met5", 0, 0, 1500, 6000));
        plant("via size", met1(0, 0, 1000, 1000), met2(0, 0, 1000, 1000), via(400, 400, 160));
        plant("via space", met1(0, 0, 1000, 1000), met2(0, 0, 1000, 1000), via(300, 400, 150), via(615, 400, 150));
        plant("via without met1", met2(0, 0, 1000, 1000), via(400, 400, 150));
        plant("via without met2", met1(0, 0, 1000, 1000), via(400, 400, 150));
        plant("via enclosure met1", met1(350, 0, 1000, 1000), met2(0, 0, 1000, 1000), via(400, 400, 150));
        plant("via opposite met1", met1(340, 340, 1000, 1000), met2(0, 0, 1000, 1000), via(400, 400, 150));
        plant("via opposite met2", met2(340, 340, 1000, 1000), met1(0, 0, 1000, 1000), via(400, 400, 150));
        plant("via2 without met3", met2(0, 0, 1000, 1000), new Shape("via2", 400, 400, 600, 600));
        plant("via2 enclosure met3", met2(0, 0, 1000, 1000), new Shape("met3", 340, 0, 1000, 1000), new Shape("via2", 400, 400, 600, 600));
        plant("via3 space", new Shape("met3", 0, 0, 2000, 2000), new Shape("met4", 0, 0, 2000, 2000), new Shape("via3", 400, 400, 600, 600),
                new Shape("via3", 780, 400, 980, 600));
    }

    @Test
    void bothDecksFindTheSamePlants() throws IOException {
        ToolFinder.system().unavailable(KnownTools.KLAYOUT).ifPresent(reason -> assumeTrue(false, reason));
        var pdk = CellSourcesTest.pdk();
        plantAll();
        var gds = shapes.write(folder.resolve("planted.gds"));
        var made = Files.writeString(folder.resolve("made.drc"), RuleDeck.of(process, pdk.file(PdkFile.Role.TECHNOLOGY_LEF)));
        var ours = found(gds, made, "made");
        var theirs = found(gds, pdk.file(PdkFile.Role.KLAYOUT_DRC), "own");
        var expected = new TreeSet<>(fields.stream().filter(name -> !name.startsWith("nothing")).toList());
        assertEquals(expected, new TreeSet<>(ours.keySet()), ours.toString());
        assertEquals(expected, new TreeSet<>(theirs.keySet()), theirs.toString());
        ours.forEach((field, rules) -> assertEquals(1, rules.stream().filter(rule -> rule.startsWith(field.split(" ")[0])).limit(1).count(), field + rules));
    }

    /** Rules by the field on which they fired. Floating metal is left out: the LEF has no such rule. */
    private TreeMap<String, TreeSet<String>> found(Path gds, Path deck, String name) throws IOException {
        var report = folder.resolve(name + ".lyrdb");
        ToolFinder.system().find(KnownTools.KLAYOUT)
                .with("-b", "-rd", "input=" + gds, "-rd", "report=" + report, "-rd", "top_cell=planted", "-rd", "feol=false", "-rd", "beol=true",
                        "-rd", "offgrid=true", "-rd", "thr=1", "-r", deck.toString())
                .in(folder).logTo(folder.resolve(name + ".log")).within(Duration.ofMinutes(3)).environment("QT_QPA_PLATFORM", "offscreen").execute();
        var found = new TreeMap<String, TreeSet<String>>();
        ITEM.matcher(Files.readString(report)).results().filter(item -> !item.group(1).endsWith(".x")).forEach(item -> {
            int field = (int) Math.floor(Double.parseDouble(item.group(2)) * 1000 / FIELD_NM + 0.1);
            found.computeIfAbsent(fields.get(field), key -> new TreeSet<>()).add(item.group(1));
        });
        return found;
    }
}

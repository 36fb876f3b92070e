package ingot.flow.tinytapeout;

import com.samskivert.mustache.Mustache;
import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.emit.SystemVerilogOptions;
import ingot.hdl.netlist.Netlist;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** The files of a project that is ready to push. */
public final class NewProject {
    /** Templates of the files that every project has, by their places. */
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry(InfoYaml.NAME, "info.yaml"), Map.entry("README.md", "README.md"), Map.entry("LICENSE", "LICENSE"),
            Map.entry(".gitignore", "gitignore"), Map.entry("docs/info.md", "info.md"), Map.entry("src/config.json", "config.json"),
            Map.entry("test/Makefile", "Makefile"), Map.entry("test/tb.v", "tb.v"), Map.entry("test/test.py", "test.py"),
            Map.entry("test/requirements.txt", "requirements.txt"), Map.entry(".github/workflows/gds.yaml", "gds.yaml"),
            Map.entry(".github/workflows/docs.yaml", "docs.yaml"), Map.entry(".github/workflows/test.yaml", "test.yaml"));

    private final ProjectSettings settings;
    private final TilePlan plan;
    private final Netlist tile;
    private final String top;

    private NewProject(ProjectSettings settings, TilePlan plan, Netlist tile) {
        this.settings = settings;
        this.plan = plan;
        this.tile = tile;
        this.top = tile.top().name();
    }

    /** Every file by its place in the project. */
    public static SequencedMap<String, String> files(ProjectSettings settings, TilePlan plan, Netlist tile) {
        return new NewProject(settings, plan, tile).all();
    }

    /** The SystemVerilog of a tile as a project holds it. */
    public static String source(Netlist tile) {
        return SystemVerilog.emit(tile, SystemVerilogOptions.Preset.PORTABLE.options());
    }

    /**
     * Writes the files into {@code folder}.
     *
     * @throws TileException when one of them is there already
     */
    public static void write(Map<String, String> files, Path folder) throws IOException {
        for (var name : files.keySet()) {
            if (Files.exists(folder.resolve(name))) {
                throw new TileException("%s is there already; choose another folder with --out".formatted(folder.resolve(name)));
            }
        }
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private SequencedMap<String, String> all() {
        var context = context();
        var files = new LinkedHashMap<String, String>();
        FILES.keySet().stream().sorted().forEach(name -> files.put(name, fill(FILES.get(name), context)));
        files.put("src/" + top + ".sv", source(tile));
        files.put("test/vectors.txt", TestVectors.of(tile, plan));
        switch (plan) {
            case TilePlan.Native _ -> { }
            case TilePlan.Direct _ -> files.put("micropython/" + top + ".py", fill("direct.py", context));
            case TilePlan.Loader _ -> files.put("micropython/" + top + ".py", fill("loader.py", context));
        }
        return files;
    }

    private Map<String, Object> context() {
        var context = new LinkedHashMap<String, Object>();
        context.put("title", quoted(settings.title()));
        context.put("titleText", settings.title());
        context.put("author", quoted(settings.author()));
        context.put("authorText", settings.author());
        context.put("discord", quoted(settings.discord()));
        context.put("description", quoted(settings.description()));
        context.put("descriptionText", settings.description());
        context.put("design", settings.design());
        context.put("clockHz", settings.clockHz());
        context.put("periodNs", settings.periodNs());
        context.put("tiles", settings.tiles());
        context.put("shuttle", settings.shuttle());
        context.put("librelane", settings.librelane());
        context.put("top", top);
        context.put("className", className());
        context.put("pins", pins());
        context.put("picoDrives", "0x%02X".formatted(~plan.pins().outputs() & 0xFF));
        context.put("native", plan instanceof TilePlan.Native);
        context.put("direct", plan instanceof TilePlan.Direct);
        context.put("loader", plan instanceof TilePlan.Loader);
        var inputs = ports(true);
        var outputs = ports(false);
        context.put("inputs", inputs);
        context.put("outputs", outputs);
        context.put("firstInput", inputs.isEmpty() ? null : inputs.getFirst().get("name"));
        context.put("firstOutput", outputs.isEmpty() ? null : outputs.getFirst().get("name"));
        return context;
    }

    /** {@code tt_um_ada_dot4} becomes {@code AdaDot4}. */
    private String className() {
        var name = new StringBuilder();
        for (var part : top.substring(TileDesign.PREFIX.length()).split("_")) {
            if (!part.isEmpty()) {
                name.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
            }
        }
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "Tile" + name : name.toString();
    }

    private List<Map<String, String>> pins() {
        var all = new ArrayList<Map<String, String>>();
        Map.of("ui", plan.pins().ui(), "uo", plan.pins().uo(), "uio", plan.pins().uio()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey()).forEach(group -> {
                    for (int i = 0; i < PinUse.PINS; i++) {
                        all.add(Map.of("pin", "%s[%d]".formatted(group.getKey(), i), "name", quoted(group.getValue().get(i))));
                    }
                });
        return all;
    }

    private List<Map<String, Object>> ports(boolean input) {
        return switch (plan) {
            case TilePlan.Native _ -> List.of();
            case TilePlan.Loader loader -> (input ? loader.inputs() : loader.outputs()).stream().map(port -> Map.<String, Object>of(
                    "name", port.name(), "width", port.width(), "address", port.address(), "signedText", port.signed() ? "True" : "False")).toList();
            case TilePlan.Direct direct -> places(direct, input);
        };
    }

    /** Pins of every port, as Python writes them. */
    private static List<Map<String, Object>> places(TilePlan.Direct plan, boolean input) {
        var byPort = new LinkedHashMap<String, List<String>>();
        var fixed = input ? plan.pins().ui() : plan.pins().uo();
        for (int i = 0; i < PinUse.PINS; i++) {
            place(byPort, fixed.get(i), input ? "ui_in" : "uo_out", i);
        }
        for (int i = 0; i < PinUse.PINS; i++) { // inputs spill from below, outputs from above
            int pin = input ? i : PinUse.PINS - 1 - i;
            if ((plan.pins().outputs() >> pin & 1) == (input ? 0 : 1)) {
                place(byPort, plan.pins().uio().get(pin), input ? "uio_in" : "uio_out", pin);
            }
        }
        return byPort.entrySet().stream().map(port -> Map.<String, Object>of("name", port.getKey(), "places", String.join(", ", port.getValue()))).toList();
    }

    private static void place(Map<String, List<String>> byPort, String bit, String pins, int pin) {
        if (!bit.isEmpty()) {
            byPort.computeIfAbsent(bit.replaceFirst("\\[\\d+]$", ""), key -> new ArrayList<>()).add("(\"%s\", %d)".formatted(pins, pin));
        }
    }

    /** As a double-quoted scalar of YAML. */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
    }

    private static String fill(String template, Map<String, Object> context) {
        try (var stream = NewProject.class.getResourceAsStream(template + ".mustache")) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Mustache.compiler().escapeHTML(false).emptyStringIsFalse(false).defaultValue("").compile(text).execute(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

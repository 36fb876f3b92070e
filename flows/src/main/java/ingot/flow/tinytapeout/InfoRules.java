package ingot.flow.tinytapeout;

import ingot.pdk.Board;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of {@code info.yaml}. */
final class InfoRules {
    private static final int YAML_VERSION = 6;
    private static final int MOST_ANALOG_PINS = 6;
    /** What the pads of the chip take, from TinyTapeout's specifications. */
    private static final long MOST_CLOCK_HZ = 66_000_000;
    private static final Pattern TOP = Pattern.compile("tt_um_[A-Za-z0-9_]+");
    private static final Set<String> KNOWN = Set.of("title", "author", "discord", "description", "language", "clock_hz", "tiles", "top_module",
            "source_files", "analog_pins", "uses_3v3", "wokwi_id", "doc_link");

    private final InfoYaml info;
    private final Path folder;
    private final Board board;
    private final List<Defect> defects = new ArrayList<>();

    private InfoRules(InfoYaml info, Path folder, Board board) {
        this.info = info;
        this.folder = folder;
        this.board = board;
    }

    static List<Defect> check(InfoYaml info, Path folder, Board board) {
        var rules = new InfoRules(info, folder, board);
        rules.version();
        info.section("project").ifPresentOrElse(rules::project,
                () -> rules.refused("TT003", "project", "the section `project` is missing", "write one, with title, author, description, language, "
                        + "clock_hz, tiles, top_module and source_files"));
        info.section("pinout").ifPresentOrElse(rules::pinout,
                () -> rules.refused("TT003", "pinout", "the section `pinout` is missing", "write one, with ui[0] to uio[7]"));
        return rules.defects;
    }

    private void refused(String id, String path, String what, String mend) {
        defects.add(Defect.refused(id, info.place(path), what, mend));
    }

    private void overlooked(String id, String path, String what, String mend) {
        defects.add(Defect.overlooked(id, info.place(path), what, mend));
    }

    private void version() {
        var version = info.value("yaml_version");
        if (!Integer.valueOf(YAML_VERSION).equals(version)) {
            refused("TT002", "yaml_version", version == null ? "`yaml_version` is missing" : "yaml_version is " + version,
                    "write `yaml_version: 6`, the only version that the shuttle reads");
        }
    }

    private void project(Map<String, Object> project) {
        for (var key : List.of("title", "author", "description", "language")) {
            if (info.text(key).isBlank() || project.get(key) == null) {
                refused("TT004", "project." + key, "`%s` is %s".formatted(key, project.get(key) == null ? "missing" : "empty"),
                        "write a line for `%s`; the shuttle's page shows it".formatted(key));
            }
        }
        if (!board.tiles().containsKey(info.text("tiles"))) {
            refused("TT005", "project.tiles", "there is no tile size `%s`".formatted(info.text("tiles")),
                    "take one of " + String.join(", ", board.tiles().keySet().stream().sorted().toList()));
        }
        top();
        sources(project);
        clock(project);
        analog(project);
        project.keySet().stream().filter(key -> !KNOWN.contains(key)).forEach(key -> overlooked("TT013", "project." + key,
                "the shuttle knows no key `%s`, and ignores it".formatted(key), "remove it, or correct its spelling: "
                        + String.join(", ", KNOWN.stream().sorted().toList())));
    }

    private void top() {
        var top = info.text("top_module");
        if (!top.startsWith(TileDesign.PREFIX)) {
            refused("TT006", "project.top_module", "the top module `%s` does not begin with `tt_um_`".formatted(top),
                    "rename the module in the sources and here, tt_um_<your name>_<what it is>");
        } else if (!TOP.matcher(top).matches()) {
            refused("TT006", "project.top_module", "the top module `%s` is no plain name".formatted(top), "use letters, digits and underscores");
        } else if (top.equals("tt_um_example")) {
            overlooked("TT006", "project.top_module", "`tt_um_example` is the template's name; the shuttle wants unique ones",
                    "put your name into it, tt_um_<your name>_<what it is>");
        }
    }

    private void sources(Map<String, Object> project) {
        if (info.sources().isEmpty()) {
            refused("TT007", "project.source_files", "no source files are named", "list every Verilog file under src/, one per line");
        }
        for (var source : info.sources()) {
            if (source.contains("*")) {
                refused("TT007", "project.source_files", "`%s` has a `*`".formatted(source), "name every file");
            } else if (!Files.isRegularFile(folder.resolve("src").resolve(source))) {
                refused("TT007", "project.source_files", "src/%s does not exist".formatted(source),
                        "put the file into src/, or take it off the list");
            }
        }
    }

    private void clock(Map<String, Object> project) {
        var clock = project.get("clock_hz");
        if (!(clock instanceof Integer) && !(clock instanceof Long)) {
            refused("TT008", "project.clock_hz", clock == null ? "`clock_hz` is missing" : "clock_hz is no whole number: " + clock,
                    "write the frequency in Hz without dots or units, 10000000 for 10 MHz, 0 for none");
        } else if (((Number) clock).longValue() > MOST_CLOCK_HZ) {
            overlooked("TT008", "project.clock_hz", "the pads take 66 MHz, clock_hz is " + clock, "lower it");
        }
    }

    private void analog(Map<String, Object> project) {
        var pins = project.getOrDefault("analog_pins", 0);
        if (!(pins instanceof Integer count) || count < 0 || count > MOST_ANALOG_PINS) {
            refused("TT009", "project.analog_pins", "analog_pins is " + pins, "write a number from 0 to 6; a digital tile has 0");
        } else if (Boolean.TRUE.equals(project.get("uses_3v3")) && count == 0) {
            refused("TT009", "project.uses_3v3", "3.3 V power comes with analog pins only", "remove uses_3v3, or use an analog pin");
        }
    }

    private void pinout(Map<String, Object> given) {
        var rest = new LinkedHashMap<>(given);
        boolean named = false;
        for (var group : List.of("ui", "uo", "uio")) {
            for (int i = 0; i < PinUse.PINS; i++) {
                var key = "%s[%d]".formatted(group, i);
                var name = rest.remove(key);
                if (name == null) {
                    refused("TT010", "pinout." + key, "`%s` is missing in the pinout".formatted(key), "write `%s: \"\"` for an unused pin".formatted(key));
                }
                named |= name != null && !String.valueOf(name).isEmpty();
            }
        }
        boolean analog = rest.containsKey("ua[0]");
        for (int i = 0; i < MOST_ANALOG_PINS; i++) {
            var key = "ua[%d]".formatted(i);
            if (rest.remove(key) == null && analog) {
                refused("TT010", "pinout." + key, "`%s` is missing in the pinout".formatted(key), "name all six of ua[0] to ua[5], or none");
            }
        }
        rest.keySet().forEach(key -> refused("TT011", "pinout." + key, "the pinout knows no pin `%s`".formatted(key),
                "remove it: pins are ui[0..7], uo[0..7], uio[0..7]"));
        if (!named) {
            refused("TT012", "pinout", "no pin has a name", "say what at least one pin is for");
        }
    }
}

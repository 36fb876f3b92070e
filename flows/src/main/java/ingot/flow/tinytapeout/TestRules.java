package ingot.flow.tinytapeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rules of {@code test/} and of the workflows: what TinyTapeout's servers will run. */
final class TestRules {
    private static final String GDS = ".github/workflows/gds.yaml";
    private static final Pattern ACTION = Pattern.compile("TinyTapeout/tt-gds-action(?:/(\\w+))?@(\\S+)");

    private final InfoYaml info;
    private final Path folder;
    private final List<Defect> defects = new ArrayList<>();

    private TestRules(InfoYaml info, Path folder) {
        this.info = info;
        this.folder = folder;
    }

    static List<Defect> check(InfoYaml info, Path folder) throws IOException {
        var rules = new TestRules(info, folder);
        rules.bench();
        rules.workflow();
        return rules.defects;
    }

    private String text(String name) throws IOException {
        var file = folder.resolve(name);
        return Files.isRegularFile(file) ? Files.readString(file) : "";
    }

    private void bench() throws IOException {
        var make = text("test/Makefile");
        if (make.isEmpty()) {
            defects.add(Defect.overlooked("TT040", "test/Makefile", "there is no test", "write one: their servers run `make` and `GATES=yes make` in test/"));
            return;
        }
        for (var source : info.sources()) {
            if (!make.contains(source)) {
                defects.add(Defect.overlooked("TT041", "test/Makefile", "PROJECT_SOURCES does not name %s".formatted(source), "add it, or the test does not see it"));
            }
        }
        var top = info.text("top_module");
        if (!Pattern.compile("\\b" + Pattern.quote(top) + "\\b").matcher(text("test/tb.v")).find()) {
            defects.add(Defect.overlooked("TT042", "test/tb.v", "the test bench does not instantiate `%s`".formatted(top), "instantiate it in test/tb.v"));
        }
        if (!text("test/tb.v").contains("GL_TEST")) {
            defects.add(Defect.overlooked("TT042", "test/tb.v", "the bench does not power the gates", "connect VPWR and VGND where GL_TEST is defined"));
        }
        if (!text("test/test.py").contains("@cocotb.test")) {
            defects.add(Defect.overlooked("TT043", "test/test.py", "there is no cocotb test", "write a function with @cocotb.test()"));
        } else if (text("test/test.py").contains("dut.uo_out.value == 50")) {
            defects.add(Defect.overlooked("TT043", "test/test.py", "this is the template's test", "test what your design does"));
        }
    }

    private void workflow() throws IOException {
        var text = text(GDS);
        if (text.isEmpty()) {
            defects.add(Defect.refused("TT044", GDS, "there is no workflow that makes the submission", "`ingot tt new` writes one"));
            return;
        }
        var used = ACTION.matcher(text).results().toList();
        var names = used.stream().map(match -> match.group(1) == null ? "" : match.group(1)).toList();
        if (!names.contains("") && !names.contains("custom_gds")) {
            defects.add(Defect.refused("TT044", GDS, "no job makes the submission", "use TinyTapeout/tt-gds-action or TinyTapeout/tt-gds-action/custom_gds"));
        }
        if (!names.contains("precheck")) {
            defects.add(Defect.refused("TT045", GDS, "no job runs the precheck; the shuttle takes no project without it",
                    "add a job with TinyTapeout/tt-gds-action/precheck"));
        }
        if (used.stream().map(match -> match.group(2)).distinct().count() > 1) {
            defects.add(Defect.overlooked("TT046", GDS, "the actions are of different shuttles: "
                    + String.join(", ", used.stream().map(match -> match.group(2)).distinct().toList()),
                    "give all of them the tag of the shuttle that you submit to"));
        }
        if (names.contains("custom_gds")) {
            custom(text);
        }
    }

    private void custom(String text) {
        var top = info.text("top_module");
        for (var file : List.of("gds/" + top + ".gds", "lef/" + top + ".lef")) {
            if (!text.contains(file)) {
                defects.add(Defect.refused("TT047", GDS, "the workflow does not submit %s".formatted(file), "name it as gds_path or lef_path"));
            }
        }
        if (!text.contains("verilog_path: ")) {
            defects.add(Defect.refused("TT047", GDS, "the workflow submits no netlist", "add verilog_path: netlist/" + top + ".v"));
        }
    }
}

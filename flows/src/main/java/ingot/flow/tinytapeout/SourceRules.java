package ingot.flow.tinytapeout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of {@code src/}: one top module, with the ports of a tile. */
final class SourceRules {
    private static final Pattern MODULE = Pattern.compile("(?:^|\\s)module\\s+(\\w+)");
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private record PortShape(String direction, int bits) {}

    private static final Set<String> POWER = Set.of("VPWR", "VDPWR", "VGND");
    private static final Map<String, PortShape> PORTS = new LinkedHashMap<>();

    static {
        for (var name : List.of("clk", "ena", "rst_n")) {
            PORTS.put(name, new PortShape("input", 1));
        }
        for (var name : List.of("ui_in", "uio_in")) {
            PORTS.put(name, new PortShape("input", PinUse.PINS));
        }
        for (var name : List.of("uo_out", "uio_out", "uio_oe")) {
            PORTS.put(name, new PortShape("output", PinUse.PINS));
        }
    }

    private SourceRules() {}

    static List<Defect> check(InfoYaml info, Path folder) throws IOException {
        var top = info.text("top_module");
        var files = info.sources().stream().map(folder.resolve("src")::resolve).filter(Files::isRegularFile).toList();
        var defects = new ArrayList<Defect>();
        var homes = new ArrayList<String>();
        for (var file : files) {
            if (MODULE.matcher(Files.readString(file, StandardCharsets.UTF_8)).results().anyMatch(match -> match.group(1).equals(top))) {
                homes.add("src/" + folder.resolve("src").relativize(file));
            }
        }
        if (homes.isEmpty() && !files.isEmpty()) {
            defects.add(Defect.refused("TT030", info.place("project.top_module"), "no source file has the module `%s`".formatted(top),
                    "correct top_module, or rename the module"));
        } else if (homes.size() > 1) {
            defects.add(Defect.refused("TT030", homes.getFirst(), "the module `%s` is in %s".formatted(top, String.join(" and ", homes)), "keep one of them"));
        } else if (homes.size() == 1) {
            ports(top, homes.getFirst(), files, false, defects);
        }
        return defects;
    }

    /**
     * Compares the ports of {@code top} with those of a tile, as Yosys reads them.
     *
     * @param gates whether the files are a gate netlist, which has power ports and cells that are defined elsewhere
     */
    static void ports(String top, String home, List<Path> files, boolean gates, List<Defect> defects) throws IOException {
        if (ToolFinder.system().unavailable(KnownTools.YOSYS).isPresent()) {
            return;
        }
        var work = Files.createTempDirectory("ingot-ports");
        try {
            var script = new StringBuilder();
            files.forEach(file -> script.append("read_verilog -sv \"").append(file.toAbsolutePath()).append("\"\n"));
            Files.writeString(work.resolve("ports.ys"), script + (gates ? "" : "hierarchy -top " + top + "\nproc\n") + "write_json ports.json\n");
            var log = work.resolve("yosys.log");
            var result = ToolFinder.system().find(KnownTools.YOSYS).with("-q", "-s", "ports.ys").in(work).logTo(log).within(LIMIT).attempt();
            if (result.exitCode() != 0) {
                var error = Files.readAllLines(log).stream().filter(line -> line.contains("ERROR")).findFirst().orElse("it gave no reason");
                defects.add(Defect.refused("TT031", home, "Yosys cannot read the sources: " + error.replace(files.getFirst().toAbsolutePath().getParent() + "/", "src/"),
                        "mend the Verilog"));
                return;
            }
            compare(new ObjectMapper().readTree(work.resolve("ports.json").toFile()).path("modules").path(top).path("ports"), gates, top, home, defects);
        } finally {
            try (var left = Files.list(work)) {
                for (var file : left.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(work);
        }
    }

    private static void compare(JsonNode found, boolean gates, String top, String home, List<Defect> defects) {
        PORTS.forEach((name, shape) -> {
            var port = found.path(name);
            var wanted = "%s [%d:0] %s".formatted(shape.direction(), shape.bits() - 1, name).replace(" [0:0]", "");
            if (port.isMissingNode()) {
                defects.add(Defect.refused("TT032", home, "`%s` has no port `%s`".formatted(top, name), "declare `%s`; every tile has all ports".formatted(wanted)));
            } else if (!port.path("direction").asText().equals(shape.direction()) || port.path("bits").size() != shape.bits()) {
                defects.add(Defect.refused("TT032", home, "the port `%s` is an %s of %d bits".formatted(name, port.path("direction").asText(), port.path("bits").size()),
                        "declare `%s`".formatted(wanted)));
            }
        });
        found.fieldNames().forEachRemaining(name -> {
            if (!PORTS.containsKey(name) && !(gates && POWER.contains(name))) {
                defects.add(Defect.refused("TT033", home, "`%s` has a port `%s`, which a tile has not".formatted(top, name),
                        "remove it, or bring it to ui_in, uo_out or uio_*"));
            }
        });
    }
}

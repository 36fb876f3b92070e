package ingot.flow.signoff;

import ingot.flow.StepKey;
import ingot.flow.Workspace;
import ingot.flow.report.Check;
import ingot.pdk.Pdk;
import ingot.pdk.PdkFile;
import ingot.pdk.StreamNumber;
import ingot.pdk.lef.Layer;
import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A second stream-out: KLayout makes the block's polygons from the routed DEF and the library by itself, and every layer is compared with the
 * GDS that Ingot wrote. Pins and labels, which lie on the metal, are left out.
 *
 * @param top name of the top cell
 */
public record XorStep(Path def, Path gds, String top, Pdk pdk) implements CheckStep {
    private static final String CHECK = "Stream-out (XOR)";
    private static final Duration LIMIT = Duration.ofHours(2);
    private static final String SCRIPT = "stream-out.rb";
    private static final String DIFFERENCE = "ingot-xor\t";
    private static final String COMPARED = "ingot-compared\t";

    /** The verdict of a run in which nobody asked for it. */
    public static Check notAsked() {
        return Check.notRun(CHECK, "asked for with --signoff");
    }

    @Override
    public StepKey key() throws IOException {
        var key = StepKey.builder().file("def", def).file("gds", gds).setting("top", top).setting("script", script()).tool(KnownTools.KLAYOUT);
        for (var role : List.of(PdkFile.Role.TECHNOLOGY_LEF, PdkFile.Role.GDS)) {
            key.file(role.name(), pdk.file(role));
        }
        return key.build();
    }

    private static String script() throws IOException {
        try (var in = XorStep.class.getResourceAsStream(SCRIPT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public Check check(Workspace workspace) throws IOException {
        var missing = ToolFinder.system().unavailable(KnownTools.KLAYOUT);
        if (missing.isPresent()) {
            return Check.notRun(CHECK, missing.get());
        }
        var klayout = ToolFinder.system().find(KnownTools.KLAYOUT);
        Files.writeString(workspace.file(SCRIPT), script());
        Files.writeString(workspace.file("layers.map"), map());
        workspace.progress("running " + klayout);
        var lef = Stream.concat(pdk.files(PdkFile.Role.TECHNOLOGY_LEF).stream(), pdk.files(PdkFile.Role.CELL_LEF).stream());
        klayout.with("-b", "-rd", "lef=" + joined(lef), "-rd", "map=" + workspace.file("layers.map").toAbsolutePath(), "-rd", "def=" + def.toAbsolutePath(),
                        "-rd", "gds=" + gds.toAbsolutePath(), "-rd", "cells=" + joined(pdk.files(PdkFile.Role.GDS).stream()), "-rd", "top=" + top,
                        "-rd", "skip=" + skipped(), "-r", SCRIPT)
                .in(workspace.folder()).logTo(workspace.file("klayout.log")).within(LIMIT)
                .environment("QT_QPA_PLATFORM", "offscreen")
                .execute();
        return verdict(Files.readAllLines(workspace.file("klayout.log"), StandardCharsets.ISO_8859_1), klayout.toString());
    }

    private static String joined(Stream<Path> files) {
        return files.map(file -> file.toAbsolutePath().toString()).collect(Collectors.joining(","));
    }

    /** What lies on which layer, in KLayout's form. */
    private String map() {
        var lines = new ArrayList<String>();
        lines.add("DIEAREA ALL " + numbers(pdk.process().boundary()));
        for (var layer : pdk.lef().layers()) {
            var stream = pdk.process().stream().get(layer.name());
            if (stream != null && !(layer instanceof Layer.Other)) {
                lines.add("%s NET,SPNET,VIA,PIN,LEFPIN,FILL %s".formatted(layer.name(), numbers(stream.drawing())));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String numbers(StreamNumber number) {
        return number.layer() + " " + number.datatype();
    }

    private String skipped() {
        return pdk.process().stream().values().stream().flatMap(layer -> Stream.of(layer.pin(), layer.label())).filter(Objects::nonNull)
                .filter(number -> pdk.process().stream().values().stream().noneMatch(layer -> layer.drawing().equals(number)))
                .map(number -> number.layer() + "/" + number.datatype()).distinct().collect(Collectors.joining(","));
    }

    private static Check verdict(List<String> log, String tool) {
        var compared = log.stream().filter(line -> line.startsWith(COMPARED)).map(line -> line.substring(COMPARED.length())).findFirst();
        if (compared.isEmpty()) {
            return Check.notRun(CHECK, tool + " did not come to an end, see klayout.log in the step's folder");
        }
        var findings = log.stream().filter(line -> line.startsWith(DIFFERENCE)).map(line -> line.split("\t"))
                .map(parts -> new Check.Finding(parts[1], Integer.parseInt(parts[2]), "shapes that one of the two has and the other has not",
                        "x %s um, y %s um".formatted(parts[3], parts[4]))).toList();
        var tools = compared.get() + " layers of Ingot's GDS against those that " + tool + " made from the DEF";
        return findings.isEmpty() ? Check.passed(CHECK, "no difference, " + tools)
                : new Check(CHECK, Check.Status.FAILED, "%d differences, %s".formatted(Check.Finding.total(findings), tools), findings);
    }
}

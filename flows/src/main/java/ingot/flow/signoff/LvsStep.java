package ingot.flow.signoff;

import ingot.flow.StepKey;
import ingot.flow.Workspace;
import ingot.flow.report.Check;
import ingot.pdk.Pdk;
import ingot.pdk.PdkFile;
import ingot.tool.FoundTool;
import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Layout versus schematic: Magic extracts the transistors and wires of the layout, netgen compares them with the netlist.
 *
 * @param verilog the netlist with power pins
 */
public record LvsStep(Path gds, Path verilog, String top, Pdk pdk) implements CheckStep {
    private static final String CHECK = "Layout against netlist (LVS)";
    private static final Duration LIMIT = Duration.ofHours(4);
    private static final Pattern ESCAPED = Pattern.compile("\\\\\\S+");

    @Override
    public StepKey key() throws IOException {
        var key = StepKey.builder().file("gds", gds).file("verilog", verilog).setting("top", top)
                .tool(KnownTools.MAGIC).tool(KnownTools.NETGEN);
        for (var role : List.of(PdkFile.Role.MAGIC_TECHNOLOGY, PdkFile.Role.NETGEN_SETUP, PdkFile.Role.SPICE)) {
            if (pdk.has(role)) {
                key.file(role.name(), pdk.file(role));
            }
        }
        return key.build();
    }

    @Override
    public Check check(Workspace workspace) throws IOException {
        for (var tool : List.of(KnownTools.MAGIC, KnownTools.NETGEN)) {
            var missing = ToolFinder.system().unavailable(tool);
            if (missing.isPresent()) {
                return Check.notRun(CHECK, missing.get());
            }
        }
        if (!pdk.has(PdkFile.Role.NETGEN_SETUP)) {
            return Check.notRun(CHECK, "the process data have no set-up for netgen");
        }
        var magic = ToolFinder.system().find(KnownTools.MAGIC);
        var setup = MagicSetup.of(magic, pdk);
        if (setup.isEmpty()) {
            return Check.notRun(CHECK, "the process data have no technology file that %s can read; Magic 8.3.411 or newer reads today's"
                    .formatted(magic));
        }
        workspace.progress("extracting with " + magic);
        var extraction = extract(magic, setup.get(), workspace);
        return extraction.isEmpty() ? compare(magic, setup.get(), workspace)
                : Check.notRun(CHECK, extraction + ", see magic.log in the step's folder");
    }

    /** Writes the extracted netlist; what prevented it, in words, or nothing. */
    private String extract(FoundTool magic, MagicSetup setup, Workspace workspace) throws IOException {
        Files.writeString(workspace.file("extract.tcl"), """
                drc off
                puts "ingot-technology [tech name]"
                %s
                gds readonly true
                gds read %s
                load %s
                puts "ingot-box [cellname list exists %s]"
                select top cell
                extract no all
                extract do local
                extract all
                ext2spice lvs
                ext2spice -o layout.spice
                quit -noprompt
                """.formatted(setup.halfGrid() ? "scalegrid 1 2" : "", gds.toAbsolutePath(), top, top));
        magic.with("-dnull", "-noconsole", "-rcfile", "/dev/null", "-T", setup.technology().toString(), "extract.tcl")
                .in(workspace.folder()).logTo(workspace.file("magic.log")).within(LIMIT)
                .execute();
        var empty = EmptyCells.read(workspace.folder());
        deleteExtracts(workspace.folder());
        var lines = Files.readAllLines(workspace.file("magic.log"), StandardCharsets.ISO_8859_1);
        if (lines.stream().noneMatch(line -> line.equals("ingot-technology " + pdk.process().name()))) {
            return magic + " did not load the technology file";
        }
        var netlist = workspace.file("layout.spice");
        if (!Files.isRegularFile(netlist) || Files.readAllLines(netlist).stream().noneMatch(line -> line.startsWith(".subckt " + top + " ")
                || line.equals(".subckt " + top))) {
            return magic + " extracted no cell " + top;
        }
        empty.define(netlist, setup.spice());
        return "";
    }

    private Check compare(FoundTool magic, MagicSetup setup, Workspace workspace) throws IOException {
        var netgen = ToolFinder.system().find(KnownTools.NETGEN);
        workspace.progress("comparing with " + netgen);
        Files.writeString(workspace.file("schematic.v"), plainNames(Files.readString(verilog)));
        Files.writeString(workspace.file("compare.tcl"), """
                set layout [readnet spice layout.spice]
                set schematic [readnet spice %s]
                readnet verilog schematic.v $schematic
                lvs "$layout %s" "$schematic %s" %s lvs.out -json
                quit
                """.formatted(setup.spice(), top, top, pdk.file(PdkFile.Role.NETGEN_SETUP)));
        netgen.with("-batch", "source", "compare.tcl")
                .in(workspace.folder()).logTo(workspace.file("netgen.log")).within(LIMIT)
                .environment("MAGIC_EXT_USE_GDS", "1")
                .execute();
        var report = LvsReport.read(workspace.file("lvs.json"), workspace.file("netgen.log"), top);
        var tools = "%d devices and %d nets, extracted by %s, compared by %s".formatted(report.devices(), report.nets(), magic, netgen);
        return report.matches() ? Check.passed(CHECK, "match, " + tools)
                : new Check(CHECK, Check.Status.FAILED, "no match, " + tools, report.findings());
    }

    /** netgen takes {@code \\word[3][0] } and {@code \\word[3][1] } for the same net: names with several indices get underscores instead. */
    static String plainNames(String verilog) {
        return ESCAPED.matcher(verilog).replaceAll(name -> Matcher.quoteReplacement(name.group().contains("][")
                ? name.group().replace('[', '_').replace(']', '_') : name.group()));
    }

    private static void deleteExtracts(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(file -> file.toString().endsWith(".ext")).toList()) {
                Files.delete(file);
            }
        }
    }
}

package ingot.flow.build;

import ingot.hdl.emit.EmittedText;
import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.emit.SystemVerilogOptions;
import ingot.hdl.emit.Upf;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.pass.Passes;
import ingot.hdl.report.Statistics;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is written of a design, and how.
 *
 * @param preset which tools the SystemVerilog is for
 * @param formats what else than SystemVerilog is written
 * @param lineMap whether each SystemVerilog file has a map of its lines beside it
 * @param filePerModule whether every module has a SystemVerilog file of its own, too
 * @param statistics whether the design is counted, as {@link #STATISTICS} for people and as JSON
 * @param sourceRoot what stands before the Java file in links of pictures
 * @param optimize whether {@link Passes#standard()} make the design smaller before it is written
 */
public record Emission(SystemVerilogOptions.Preset preset, Set<EmitFormat> formats, boolean lineMap, boolean filePerModule,
        boolean statistics, String sourceRoot, boolean optimize) {
    /** One SystemVerilog file for every tool. */
    public static final Emission PLAIN = new Emission(SystemVerilogOptions.Preset.PORTABLE, Set.of(), false, false, false, "", false);

    /** Name of the file with the statistics for people. */
    public static final String STATISTICS = "statistics.txt";

    public Emission {
        formats = Collections.unmodifiableSet(new TreeSet<>(formats));
    }

    /** Every file of {@code elaborated} by its name, the SystemVerilog of the whole design first; its supplies as UPF, where it has more than one. */
    SequencedMap<String, String> files(Netlist elaborated) {
        var netlist = optimize ? Passes.standard().apply(elaborated) : elaborated;
        var files = new LinkedHashMap<String, String>();
        add(files, netlist.top().name() + ".sv", SystemVerilog.file(netlist, preset.options()));
        if (filePerModule) {
            SystemVerilog.modules(netlist, preset.options()).forEach((module, text) -> add(files, "modules/" + module + ".sv", text));
        }
        Upf.emit(netlist).ifPresent(text -> files.put(netlist.top().name() + ".upf", text));
        formats.forEach(format -> files.putAll(format.files(netlist, sourceRoot)));
        if (statistics) {
            var counted = Statistics.of(netlist);
            files.put(STATISTICS, counted.text());
            files.put("statistics.json", counted.json());
        }
        return files;
    }

    private void add(SequencedMap<String, String> files, String name, EmittedText text) {
        files.put(name, text.text());
        if (lineMap) {
            files.put(name + ".map.json", text.lineMap(name.substring(name.lastIndexOf('/') + 1)));
        }
    }
}

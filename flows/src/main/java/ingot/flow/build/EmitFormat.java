package ingot.flow.build;

import ingot.hdl.netlist.Netlist;
import ingot.hdl.report.Schematic;
import ingot.hdl.store.NetlistFile;
import ingot.hdl.yosys.Rtlil;
import ingot.hdl.yosys.YosysJson;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** What a design can be written as. */
public enum EmitFormat {
    /** SystemVerilog. */
    SV,
    /** The text format of Yosys. */
    RTLIL,
    /** The JSON netlist of Yosys. */
    JSON,
    /** A picture of every module. */
    SVG,
    /** Text for Graphviz of every module. */
    DOT,
    /** The netlist itself, to load it again. */
    NETLIST;

    /** The files, by name, beside the SystemVerilog of {@link #SV}, which has choices of its own; {@code sourceRoot} leads links to Java lines. */
    SequencedMap<String, String> files(Netlist netlist, String sourceRoot) {
        var files = new LinkedHashMap<String, String>();
        var top = netlist.top().name();
        switch (this) {
            case SV -> { }
            case RTLIL -> files.put(top + ".il", Rtlil.emit(netlist));
            case JSON -> files.put(top + ".json", YosysJson.emit(netlist));
            case SVG -> netlist.modules().forEach(module -> files.put("schematic/" + module.name() + ".svg", Schematic.svg(module, sourceRoot)));
            case DOT -> netlist.modules().forEach(module -> files.put("schematic/" + module.name() + ".dot", Schematic.dot(module, sourceRoot)));
            case NETLIST -> files.put(top + ".netlist", NetlistFile.write(netlist));
        }
        return files;
    }
}

package ingot.flow.build;

import ingot.hdl.netlist.Netlist;
import ingot.hdl.yosys.Rtlil;
import ingot.hdl.yosys.YosysJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** What a design can be written as. */
public enum EmitFormat {
    /** SystemVerilog. */
    SV,
    /** The text format of Yosys. */
    RTLIL,
    /** The JSON netlist of Yosys. */
    JSON;

    /** The files, by name, beside the SystemVerilog of {@link #SV}, which has choices of its own. */
    SequencedMap<String, String> files(Netlist netlist) {
        var top = netlist.top().name();
        return new LinkedHashMap<>(switch (this) {
            case SV -> Map.<String, String>of();
            case RTLIL -> Map.of(top + ".il", Rtlil.emit(netlist));
            case JSON -> Map.of(top + ".json", YosysJson.emit(netlist));
        });
    }
}

package ingot.hdl.emit;

import ingot.hdl.netlist.Netlist;
import java.util.stream.Collectors;

/**
 * Writes SystemVerilog that a person would sign: one module per distinct design, {@code if} and {@code case} kept, explicit
 * widths, no invented structure. The text is clean under {@code verilator --lint-only -Wall}, read by
 * {@code yosys read_verilog -sv} and {@code iverilog -g2012}, and the same bytes for the same netlist.
 */
public final class SystemVerilog {
    private SystemVerilog() {}

    /** The whole netlist as one file for people, each module after those that it uses. */
    public static String emit(Netlist netlist) {
        return emit(netlist, SystemVerilogOptions.READABLE);
    }

    /** The whole netlist as one file, each module after those that it uses. */
    public static String emit(Netlist netlist, SystemVerilogOptions options) {
        var modules = netlist.modules();
        var text = modules.stream()
                .map(module -> new ModuleWriter(module, options).write())
                .collect(Collectors.joining("\n"));
        // Lint wants every module in a file of its own name; one file of several modules says that it knows.
        return modules.size() == 1 ? text : "// verilator lint_off DECLFILENAME\n\n" + text;
    }
}

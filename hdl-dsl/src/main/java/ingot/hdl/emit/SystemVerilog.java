package ingot.hdl.emit;

import ingot.hdl.netlist.Netlist;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * Writes SystemVerilog that a person would sign: one module per distinct design, {@code if} and {@code case} kept, explicit
 * widths, no invented structure. The text is clean under {@code verilator --lint-only -Wall}, read by
 * {@code yosys read_verilog -sv} and {@code iverilog -g2012}, and the same bytes for the same netlist.
 */
public final class SystemVerilog {
    /**
     * Name of the module that stands for a clock gating cell, with the ports {@code clk}, {@code enable} and {@code gated}. A flow puts the
     * cell of its process in its place.
     */
    public static final String CLOCK_GATE = ClockGateWriter.MODULE;

    private SystemVerilog() {}

    /** The whole netlist as one file for people, each module after those that it uses. */
    public static String emit(Netlist netlist) {
        return emit(netlist, SystemVerilogOptions.PORTABLE);
    }

    /** The whole netlist as one file, each module after those that it uses. */
    public static String emit(Netlist netlist, SystemVerilogOptions options) {
        return file(netlist, options).text();
    }

    /** As {@link #emit}, with the Java line of every line. */
    public static EmittedText file(Netlist netlist, SystemVerilogOptions options) {
        var parts = new ArrayList<EmittedText>();
        modules(netlist, options).values().forEach(module -> {
            if (!parts.isEmpty()) {
                parts.add(EmittedText.of("\n"));
            }
            parts.add(module);
        });
        if (parts.size() > 1) {
            // Lint wants every module in a file of its own name; one file of several modules says that it knows.
            parts.addFirst(EmittedText.of("// verilator lint_off DECLFILENAME\n\n"));
        }
        return EmittedText.join(parts);
    }

    /** Every module as a file of its own, by module name, each after those that it uses. */
    public static SequencedMap<String, EmittedText> modules(Netlist netlist, SystemVerilogOptions options) {
        var files = new LinkedHashMap<String, EmittedText>();
        var modules = netlist.modules().stream().filter(module -> module.blackBox().isEmpty()).toList();
        if (modules.stream().anyMatch(module -> !module.clockGates().isEmpty())) {
            files.put(ClockGateWriter.MODULE, EmittedText.of(ClockGateWriter.module()));
        }
        for (var module : modules) {
            files.put(module.name(), new ModuleWriter(module, options).write());
        }
        return files;
    }
}
